import type { SigningOrder } from '../../../issuance/signing/sign-pdf.ts';

/** Where a signature stands and what it shows. */
export function placementOption(): Pick<SigningOrder, 'appearance' | 'fields'> {
  const fields = [{ name: 'Signature', label: 'Chữ ký số', page: 0, zone: undefined }];
  return { appearance: undefined, fields };
}
