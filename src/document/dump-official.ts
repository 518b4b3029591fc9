import { dumpCertificate } from './dump-certificate.ts';
import { dumpDocument } from './dump.ts';
import type { OfficialDocument } from './official-document.ts';

/** Any document as text, one line a node: for review and golden tests. */
export function dumpOfficial(document: OfficialDocument): string {
  return document.kind === 'certificate' ? dumpCertificate(document) : dumpDocument(document);
}
