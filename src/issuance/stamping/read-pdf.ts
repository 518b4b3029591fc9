import { PDF } from '@libpdf/core';
import type { Outcome } from '../../document/issue.ts';
import { IssuanceFault } from '../issuance-fault.ts';
import { done, failed } from '../register/change.ts';
import { signatureFields } from '../signing/form-fields.ts';
import { openPdf } from '../signing/open-pdf.ts';
import { encryptedPdf } from '../signing/pdf-issues.ts';
import { frameOf } from '../pdf-page/page-frame.ts';
import { lettersOf } from './page-letters.ts';
import { emptyFile, signedPdf } from './stamping-issues.ts';
import { rowsOf, type TextRow } from './text-rows.ts';

/** A page as it is shown: its size in points, and what it says. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly TextRow[];
}

/** A file that can be stamped. */
export interface ReadPdf {
  /** What messages call it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly pageCount: number;
}

/** Read a PDF that is to be stamped. @returns Why it cannot be: empty, no PDF, torn, with a password, or signed. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Outcome<ReadPdf>> {
  if (bytes.length === 0) return failed(emptyFile(file));
  try {
    const pdf = await openPdf(bytes, file);
    if (pdf.isEncrypted) return failed(encryptedPdf(file));
    if (isSigned(pdf)) return failed(signedPdf(file));
    return done({ file, bytes, pageCount: pdf.getPageCount() });
  } catch (error) {
    if (error instanceof IssuanceFault) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** What a page shows. @param index From 0. */
export async function readPage({ bytes }: ReadPdf, index: number): Promise<ReadPage> {
  const pdf = await PDF.load(bytes);
  const page = pdf.getPage(index);
  if (page === null) throw new Error(`no page ${String(index)}`);
  const { width, height } = frameOf(pdf, page);
  return { width, height, rows: rowsOf(await lettersOf(bytes, index)) };
}

/** Whether somebody signed, or certified, a file: what is put on it later would break that. */
function isSigned(pdf: PDF): boolean {
  return pdf.getCatalog().has('Perms') || signatureFields(pdf).some((field) => field.isSigned());
}
