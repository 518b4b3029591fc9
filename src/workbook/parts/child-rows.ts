import type { Issue } from '../../document/issue.ts';
import type { LocatedValue } from '../../sources/located-value.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { grouped } from './grouped.ts';
import { cellPlace, cellText } from './records.ts';
import { headingOf, namedCell } from './row-names.ts';

/** Rows by the code in one of their columns. */
export type RowsByCode = ReadonlyMap<string, readonly SheetRow[]>;

/** The rows by the code in a column, in order of first appearance; a row without the code is an issue. */
export function rowsByCode(
  sheet: SheetSpec,
  rows: readonly SheetRow[],
  key: string,
): { readonly byCode: RowsByCode; readonly issues: readonly Issue[] } {
  const coded = rows.flatMap((row) => {
    const code = cellText(row, key);
    return code === undefined ? [] : [{ code, row }];
  });
  const groups = [...grouped(coded, ({ code }) => code)];
  return {
    byCode: new Map(groups.map(([code, group]) => [code, group.map(({ row }) => row)])),
    issues: rows.flatMap((row) => (cellText(row, key) === undefined ? [withoutCode(sheet, row, key)] : [])),
  };
}

function withoutCode(sheet: SheetSpec, row: SheetRow, key: string): Issue {
  const heading = headingOf(sheet, key);
  return {
    code: 'row-without-code',
    severity: 'error',
    message: {
      vi: `Dòng này ở trang ${sheet.name} chưa ghi ${heading}.`,
      en: `This row of the sheet ${sheet.name} has no ${heading}.`,
    },
    expected: {
      vi: `Ghi ${heading}, hoặc xóa dòng nếu không dùng.`,
      en: `Fill in ${heading}, or delete the row.`,
    },
    place: cellPlace(row, key),
  };
}

/** A sheet whose rows belong to the rows of another one. */
export interface ChildSheet {
  readonly sheet: SheetSpec;
  /** The column that names the parent. */
  readonly key: string;
  readonly parent: SheetSpec;
}

/**
 * The rows of a sheet by the parent that they name; a row that names none, or one that is not there, is an issue. What was
 * meant is not guessed: the reader has found the code in its list, so that the row of the parent is what is missing.
 */
export function childRows(
  { sheet, key, parent }: ChildSheet,
  rows: readonly SheetRow[],
  parents: readonly string[],
): { readonly of: (parent: string | undefined) => readonly SheetRow[]; readonly issues: readonly Issue[] } {
  const { byCode, issues } = rowsByCode(sheet, rows, key);
  const known = new Set(parents);
  const strays = [...byCode].filter(([code]) => !known.has(code));
  return {
    of: (code) => (code === undefined ? [] : (byCode.get(code) ?? [])),
    issues: [
      ...issues,
      ...strays.flatMap(([, stray]) =>
        stray.map((row) => withoutParent(namedCell(sheet, row, key), parent, row.cells.get(key))),
      ),
    ],
  };
}

function withoutParent(name: string, parent: SheetSpec, cell: LocatedValue | undefined): Issue {
  return {
    code: 'row-without-parent',
    severity: 'error',
    message: {
      vi: `${name} chưa có dòng ở trang ${parent.name}.`,
      en: `${name} has no row on the sheet ${parent.name}.`,
    },
    expected: {
      vi: `Thêm dòng vào trang ${parent.name}, hoặc sửa mã ở đây.`,
      en: `Add a row to the sheet ${parent.name}, or mend the code here.`,
    },
    ...(cell && { place: cell.place }),
  };
}
