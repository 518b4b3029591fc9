import { hasErrors, type Issue } from '../document/issue.ts';
import { goneReferences } from './gone-references.ts';
import { inSheetWords } from './in-sheet-words.ts';
import { removedRows } from './removed-rows.ts';
import type { ReadSheet, RowsBySheet } from './sheet-rows.ts';
import type { SheetId, SheetSpec } from './sheet-spec.ts';
import { errorRows, withoutConsequences, withoutPlaces } from './without-consequences.ts';

/** What each step of an import found wrong, and the rows that it went from and to. */
interface Findings {
  readonly inFiles: readonly Issue[];
  readonly inSheets: readonly Issue[];
  readonly inRows: readonly Issue[];
  readonly inData: readonly Issue[];
  readonly rows: {
    readonly specs: readonly SheetSpec[];
    readonly old: RowsBySheet;
    readonly new: RowsBySheet;
    readonly read: ReadonlyMap<SheetId, ReadSheet>;
  };
  readonly removes: boolean;
}

/** Everything that is wrong with an import, each fault once, where it stands and in the words of sheets. */
export function importIssues({ inFiles, inSheets, inRows, inData, rows, removes }: Findings): {
  readonly issues: readonly Issue[];
  /** Whether the sheets say clearly enough what they hold for a comparison with the data. */
  readonly isUnderstood: boolean;
} {
  const gone = goneReferences(rows.specs, rows.old, rows.new, rows.read);
  const wrong = withoutConsequences({
    read: inSheets,
    rows: [...gone.issues, ...withoutPlaces(inRows, gone.places)],
    data: withoutPlaces(inData, gone.places),
  });
  const lost = removes ? [] : removedRows(rows.specs, rows.old, rows.new, rows.read, errorRows(wrong));
  return {
    issues: [...inFiles, ...wrong, ...lost].map((issue) => inSheetWords(issue, rows.specs)),
    isUnderstood: !hasErrors(inSheets) && !hasErrors(gone.issues),
  };
}
