import type { Issue } from '../../document/issue.ts';
import type { ColumnSpec } from '../sheet-spec.ts';
import { CELL_CHARACTERS } from '../limits.ts';
import type { FilledSheet } from './book.ts';
import { shownValue } from './cell.ts';

/** The texts of the data that no cell can hold. */
export function tooLongTexts(sheets: readonly FilledSheet[]): readonly Issue[] {
  return sheets.flatMap(({ spec, rows }) =>
    rows.flatMap(({ cells }) =>
      spec.columns.flatMap((column) => {
        const value = cells.get(column.key);
        if (value === undefined) return [];
        const { length } = String(shownValue(value, column.cell));
        return length > CELL_CHARACTERS ? [{ ...tooLong(column, length), place: value.place }] : [];
      }),
    ),
  );
}

function tooLong({ heading }: ColumnSpec, length: number): Issue {
  const [found, most] = [length, CELL_CHARACTERS].map(String) as [string, string];
  return {
    code: 'text-too-long-for-cell',
    severity: 'error',
    message: {
      vi: `“${heading}” dài ${found} ký tự, một ô bảng tính không chứa hết.`,
      en: `“${heading}” has ${found} characters, more than a cell can hold.`,
    },
    expected: {
      vi: `Rút gọn còn nhiều nhất ${most} ký tự.`,
      en: `Shorten it to ${most} characters at most.`,
    },
  };
}
