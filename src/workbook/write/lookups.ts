import type { Cell } from 'hucre/xlsx';
import { LOOKUPS } from '../lookup-columns.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { SheetId } from '../sheet-spec.ts';
import {
  cellOf,
  codeColumn,
  columnRange,
  explainedRange,
  lookupOf,
  type Book,
  type LaidSheet,
  type LookupColumn,
} from './book.ts';
import { textAt } from './row-index.ts';
import { LOOKUP_STYLE } from './styles.ts';

/** What is shown for a code that the other sheet does not have. */
const UNKNOWN = '(không có mã này)';

/**
 * A cell that shows what the reference in its row means, by a formula, with what the formula gives now.
 *
 * @param row Counted from 1.
 * @param filled What the row holds; undefined for a row that is still empty.
 */
export function lookupCell(
  book: Book,
  sheet: LaidSheet,
  column: LookupColumn,
  row: number,
  filled: SheetRow | undefined,
): Partial<Cell> {
  const { target, code } = targetOf(book, column.to);
  const reference = cellOf(sheet, column.reference.key, row);
  const match = `MATCH(${reference},${columnRange(target, code)},0)`;
  const found = shownKeys(column.to).map((key) => `INDEX(${explainedRange(target, key)},${match})`);
  return {
    value: null,
    type: 'formula',
    style: LOOKUP_STYLE,
    formula: `IF(${reference}="","",IFERROR(${firstFilled(found)}&"","${UNKNOWN}"))`,
    formulaResult:
      filled === undefined ? '' : explained(book, column, textAt(filled, sheet.spec, column.reference.key)),
  };
}

function firstFilled([first = '""', ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `IF(${first}<>"",${first},${firstFilled(rest)})`;
}

/** What the formula gives for a code. */
function explained(book: Book, column: LookupColumn, wanted: string): string {
  if (wanted === '') return '';
  const { target } = targetOf(book, column.to);
  const row = target.byCode.get(wanted);
  if (row === undefined) return UNKNOWN;
  const texts = shownKeys(column.to).map((key) => {
    const lookup = lookupOf(target, key);
    const text = textAt(row, target.spec, key);
    return lookup === undefined ? text : explained(book, lookup, text);
  });
  return texts.find((text) => text !== '') ?? '';
}

function shownKeys(to: SheetId): readonly string[] {
  return LOOKUPS[to]?.shows ?? [];
}

function targetOf(book: Book, to: SheetId): { readonly target: LaidSheet; readonly code: string } {
  const target = book.get(to);
  const code = target && codeColumn(target);
  if (target === undefined || code === undefined) throw new Error(`nothing to look up in ${to}`);
  return { target, code };
}
