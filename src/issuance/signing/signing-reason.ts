import type { CertificateFacts } from './certificate.ts';

/** What the register says of why a document has a signed file. */
export function signingReason({ name, issuer, serial }: CertificateFacts): string {
  return `${name} ký số bằng chứng thư ${serial} của ${issuer}`;
}
