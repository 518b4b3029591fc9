import { PDF } from '@libpdf/core';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPage, readPdf } from '../../../../src/issuance/stamping/read-pdf.ts';
import { closedPdf, foreignPdf } from '../../../helpers/issuance/foreign-pdf.ts';
import { HEAD_LINES, pageWith } from '../../../helpers/issuance/head-pdf.ts';
import { plan, signedBy } from '../../../helpers/issuance/signing.ts';

const codesOf = async (bytes: Uint8Array) =>
  (await readPdf(bytes, 'van-ban.pdf')).issues.map(({ code }) => code);
const text = (value: string) => new TextEncoder().encode(value);

/** A file that opens with a password; or only with it, where the reader needs one too. */
async function locked(userPassword: string): Promise<Uint8Array> {
  const pdf = await PDF.load(pageWith(HEAD_LINES));
  pdf.setProtection({ userPassword, ownerPassword: 'chu' });
  return pdf.save();
}

describe('readPdf', () => {
  it('reads files of other programs', async () => {
    expect(await codesOf(await foreignPdf())).toEqual([]);
  });

  it('reads files with compressed objects and references', async () => {
    const pdf = await PDFDocument.load(pageWith(HEAD_LINES));
    const compressed = await readPdf(await pdf.save({ useObjectStreams: true }), 'van-ban.pdf');
    const page = compressed.ok ? await readPage(compressed.value, 0) : undefined;
    expect(page?.rows[0]?.text).toContain('Số: /KH-BQL');
  });

  const refusals: readonly (readonly [string, () => Promise<Uint8Array> | Uint8Array, string])[] = [
    ['an empty file', () => new Uint8Array(), 'empty-file'],
    ['a file that is no PDF', () => text('Số: 12'), 'not-a-pdf'],
    ['half a PDF', () => plan().subarray(0, 5000), 'torn-pdf'],
    ['nothing but a header', () => text('%PDF-1.7\n'), 'torn-pdf'],
    ['a password for reading', () => locked('mat-khau'), 'encrypted-pdf'],
    ['a password for changing', () => locked(''), 'encrypted-pdf'],
    ['a signature', () => signedBy('leader', plan()), 'signed-pdf'],
    ['a certified file', closedPdf, 'signed-pdf'],
  ];
  it.each(refusals)('refuses %s', async (_, make, code) => {
    expect(await codesOf(await make())).toEqual([code]);
  });
});
