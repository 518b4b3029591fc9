import type { Issue } from '../document/issue.ts';
import type { DatasetPart } from '../domain/dataset.ts';
import type { LocatedValue } from '../sources/located-value.ts';
import type { RowsBySheet } from './sheet-rows.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** What sheets depend on beside the schemas: the score sheet has a column for each criterion. */
export interface WorkbookContext {
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
}

/**
 * How a part of the data stands in sheets, both ways: `valueOf(rowsOf(value))` is the same value, but for lists and groups that
 * are empty: they are not there any more.
 */
export interface PartSheets {
  readonly part: DatasetPart;
  readonly sheets: (context: WorkbookContext) => readonly SheetSpec[];
  /** The rows of a value; what has another form than the schema wants is left out. */
  readonly rowsOf: (value: LocatedValue) => RowsBySheet;
  /**
   * The value that rows make; undefined when they make none. What rows say against each other, such as a member of a cluster
   * that is not there, is an issue; what a single value must be is left to the schema.
   */
  readonly valueOf: (rows: RowsBySheet) => {
    readonly value: LocatedValue | undefined;
    readonly issues: readonly Issue[];
  };
}
