import { PDF } from '@libpdf/core';
import type { Issue, Outcome } from '../../document/issue.ts';
import { signatureFields } from '../signing/form-fields.ts';
import { frameOf } from '../pdf-page/page-frame.ts';
import { lettersOf } from './page-letters.ts';
import * as issue from './stamping-issues.ts';
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

/** The first bytes may be something else. Source: ISO 32000-1, annex H, 3.4.1. */
const HEADER_WITHIN = 1024;
const HEADER = /%PDF-\d/u;

/** Read a PDF that is to be stamped. @returns Why it cannot be: no PDF, torn, with a password, or signed. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Outcome<ReadPdf>> {
  if (bytes.length === 0) return refused(issue.emptyFile(file));
  const head = Buffer.from(bytes.subarray(0, HEADER_WITHIN)).toString('latin1');
  if (!HEADER.test(head)) return refused(issue.notPdf(file));
  const pdf = await PDF.load(bytes).catch(() => undefined);
  if (pdf?.isEncrypted === true) return refused(issue.withPassword(file));
  const pageCount = pdf?.recoveredViaBruteForce === true ? 0 : pagesOf(pdf);
  if (pdf === undefined || pageCount === 0) return refused(issue.tornPdf(file));
  if (isSigned(pdf)) return refused(issue.signedPdf(file));
  return { ok: true, value: { file, bytes, pageCount }, issues: [] };
}

/** What a page shows. @param index From 0. */
export async function readPage({ bytes }: ReadPdf, index: number): Promise<ReadPage> {
  const pdf = await PDF.load(bytes);
  const page = pdf.getPage(index);
  if (page === null) throw new Error(`no page ${String(index)}`);
  const { width, height } = frameOf(pdf, page);
  return { width, height, rows: rowsOf(await lettersOf(bytes, index)) };
}

function refused(found: Issue): Outcome<never> {
  return { ok: false, issues: [found] };
}

function pagesOf(pdf: PDF | undefined): number {
  try {
    return pdf?.getPages().length ?? 0;
  } catch {
    return 0;
  }
}

/** Whether somebody signed, or certified, a file: what is put on it later would break that. */
function isSigned(pdf: PDF): boolean {
  return pdf.getCatalog().has('Perms') || signatureFields(pdf).some((field) => field.isSigned());
}
