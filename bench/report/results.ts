import type { BatchResult } from '../measure/batch.ts';
import type { ColdResult } from '../measure/cold-start.ts';
import type { MakerName } from '../measure/makers.ts';
import type { MemoryResult } from '../measure/memory.ts';
import type { ThroughputResult } from '../measure/throughput.ts';
import type { WarmResult } from '../measure/warm.ts';
import type { CaseName } from '../ours/cases.ts';

/** Everything that one run has measured. */
export interface Results {
  readonly machine: string;
  readonly warm: readonly WarmResult[];
  readonly throughput: readonly ThroughputResult[];
  readonly cold: ColdResult | undefined;
  readonly memory: readonly MemoryResult[];
  readonly batches: readonly BatchResult[];
}

/** The names of makers as tables show them. */
export const LABELS: Readonly<Record<MakerName, string>> = {
  'vanthu-docx': '**vanthu**',
  'vanthu-pdf': '**vanthu**',
  'vanthu-both': '**vanthu, both files**',
  docx: 'docx',
  docxtemplater: 'docxtemplater',
  'docx-templates': 'docx-templates',
  'easy-template-x': 'easy-template-x',
  carbone: 'carbone',
  'docx-floor': 'floor',
  pdfmake: 'pdfmake',
  pdfkit: 'pdfkit',
  'react-pdf': '@react-pdf/renderer',
  typst: 'Typst',
  libpdf: '@libpdf/core',
  'pdf-lib': 'pdf-lib + fontkit',
  libreoffice: 'LibreOffice, a process a file',
  'pdf-floor': 'floor',
};

export const WORD_MAKERS: readonly MakerName[] = [
  'vanthu-docx',
  'docx',
  'docxtemplater',
  'docx-templates',
  'easy-template-x',
  'carbone',
  'docx-floor',
];

export const PDF_MAKERS: readonly MakerName[] = [
  'vanthu-pdf',
  'pdfmake',
  'pdfkit',
  'react-pdf',
  'typst',
  'libpdf',
  'pdf-lib',
  'libreoffice',
  'pdf-floor',
];

export const CASE_LABELS: Readonly<Record<CaseName, string>> = {
  plan: 'plan, 3 pages',
  decision: 'decision, 1 page',
  table: 'table, 300 rows',
  certificate: 'certificate',
};

/** The result of a maker at a case; undefined where it was not measured. */
export function warmOf({ warm }: Results, maker: MakerName, caseName: CaseName): WarmResult | undefined {
  return warm.find((one) => one.maker === maker && one.caseName === caseName);
}
