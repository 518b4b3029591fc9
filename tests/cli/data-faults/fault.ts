import type { DatasetPart } from '../../../src/domain/dataset.ts';

/** Stands before what a fault is found at; it is taken out again. */
export const MARK = '◆';

/** A fault planted in one part of the data of 2024. What the program says to it stands in data-faults.expected.md. */
export interface DataFault {
  readonly title: string;
  readonly part: DatasetPart;
  readonly form: 'yaml' | 'json';
  /** A text of the file, once or more, and what stands there instead, with a mark at every place that is to be named. */
  readonly edits: readonly (readonly [found: string, replacement: string])[];
  /** What is found at the marks, in their order. */
  readonly codes: readonly string[];
}

/** Faults of one part, each a row: what it is, a text of the file, what stands there instead, the codes of what is found. */
export function faultsOf(
  part: DatasetPart,
  rows: readonly (readonly [title: string, found: string, replacement: string, ...codes: string[]])[],
  form: DataFault['form'] = 'yaml',
): readonly DataFault[] {
  return rows.map(([title, found, replacement, ...codes]) => ({
    title: `${part}.${form}: ${title}`,
    part,
    form,
    edits: [[found, replacement]],
    codes,
  }));
}
