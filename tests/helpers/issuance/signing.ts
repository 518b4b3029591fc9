import { readFileSync } from 'node:fs';
import { signatureAnchors, type SignatureAnchor } from '../../../src/issuance/signing/anchors.ts';
import { openP12 } from '../../../src/issuance/signing/p12-key.ts';
import { signPdf, type SigningOrder } from '../../../src/issuance/signing/sign-pdf.ts';
import type { SigningKey } from '../../../src/issuance/signing/signing-key.ts';
import { dataOf, pdfOf, stagesOf } from '../pipeline.ts';

/** What opens every test key (tests/helpers/issuance/keys). */
export const PASSWORD = 'mat-khau-thu';
export const SIGNED_AT = '2024-12-31T14:05:09+07:00';

export type KeyName =
  'leader' | 'agency' | 'legacy' | 'expired' | 'future' | 'encipherment' | 'server' | 'stamp';

export function keyPath(name: string): string {
  return new URL(`keys/${name}`, import.meta.url).pathname;
}

export function testKey(name: KeyName): Promise<SigningKey> {
  return openP12(readFileSync(keyPath(`${name}.p12`)), PASSWORD, `${name}.p12`);
}

/** Where the document of a type is signed. */
export function anchorsOf(slug: string): readonly SignatureAnchor[] {
  const { pages } = stagesOf(slug, dataOf('2024'));
  return signatureAnchors({ layout: { pageCount: pages.length, pages: () => pages } });
}

/** A plan, as vanthu makes it. */
export function plan(): Uint8Array {
  return pdfOf(stagesOf('plan', dataOf('2024')));
}

/** A PDF signed by somebody, with nothing to be seen unless more says so. */
export async function signedBy(
  name: KeyName,
  pdf: Uint8Array,
  more: Partial<SigningOrder> = {},
): Promise<Uint8Array> {
  const key = await testKey(name);
  const fields = [{ name: 'Signature', label: 'Chữ ký số', page: 0, zone: undefined }];
  const order = {
    file: 'plan.pdf',
    key,
    signedAt: SIGNED_AT,
    appearance: undefined,
    fields,
    timeStamp: undefined,
  };
  return signPdf(pdf, { ...order, ...more });
}
