import { PDF, PdfDict, PdfRef } from '@libpdf/core';
import type { Issue } from '../../document/issue.ts';
import * as issue from './pdf-issues.ts';
import { IssuanceFault } from '../issuance-fault.ts';

export type { PDF } from '@libpdf/core';

/** The first bytes may be something else. Source: ISO 32000-1, annex H, 3.4.1. */
const HEADER_WITHIN = 1024;

/** Read a PDF. @throws {IssuanceFault} when it is none, or torn. */
export async function openPdf(bytes: Uint8Array, file: string): Promise<PDF> {
  const head = Buffer.from(bytes.subarray(0, HEADER_WITHIN)).toString('latin1');
  if (!head.includes('%PDF-')) throw new IssuanceFault(issue.notPdf(file));
  const pdf = await PDF.load(bytes).catch(() => undefined);
  if (pdf === undefined || pdf.recoveredViaBruteForce || pdf.getPageCount() === 0)
    throw new IssuanceFault(issue.tornPdf(file));
  return pdf;
}

/** Why something cannot be added to a PDF without touching what is there. */
export function refusal(pdf: PDF, file: string): Issue | undefined {
  if (pdf.isEncrypted) return issue.encryptedPdf(file);
  if (certificationOf(pdf) === NO_CHANGES) return issue.closedPdf(file);
  return pdf.canSaveIncrementally() === null ? undefined : issue.linearizedPdf(file);
}

const NO_CHANGES = 1;
/** What holds where a certifying signature does not say. Source: ISO 32000-1, table 254. */
const DEFAULT_PERMISSION = 2;

/** What a certifying signature leaves to be changed: 1 nothing, 2 forms and signatures, 3 notes too. Source: ISO 32000-1, 12.8.2.2. */
function certificationOf(pdf: PDF): number | undefined {
  const resolve = pdf.getObject.bind(pdf);
  const signature = pdf.getCatalog().getDict('Perms', resolve)?.getDict('DocMDP', resolve);
  const references = signature?.getArray('Reference', resolve)?.toArray() ?? [];
  const parameters = references.flatMap((reference) => {
    const found = reference instanceof PdfRef ? resolve(reference) : reference;
    return found instanceof PdfDict ? [found.getDict('TransformParams', resolve)] : [];
  });
  if (signature === undefined) return undefined;
  return parameters[0]?.getNumber('P', resolve)?.value ?? DEFAULT_PERMISSION;
}
