import type { Issue, Place } from '../../../document/issue.ts';
import { suggested } from '../suggest.ts';
import { joinList } from '../../../language/lists.ts';
import type { SheetSpec } from '../../sheet-spec.ts';
import type { CellRange, Grid } from '../grid.ts';
import { HEADING_ROWS, LIMITS } from '../limits.ts';
import { cellName } from '../../../document/cell-name.ts';
import { numbersText } from '../numbers-text.ts';

/** The beginning of a table. */
export function startOf({ file, sheet }: Grid, line = 1): Place {
  return { file, sheet, line, column: 1 };
}

export function unknownSheet(grid: Grid, specs: readonly SheetSpec[]): Issue {
  const names = specs.map(({ name }) => name);
  const suggestion = suggested(grid.sheet, names);
  const what = grid.isAlone
    ? { vi: `Tệp “${grid.sheet}” không nhập được`, en: `The file “${grid.sheet}” cannot be imported` }
    : { vi: `Trang “${grid.sheet}” không nhập`, en: `The sheet “${grid.sheet}” is not imported` };
  return {
    code: 'unknown-sheet',
    severity: grid.isAlone ? 'error' : 'warning',
    message: {
      vi: `${what.vi}: tên và tiêu đề các cột không khớp với trang số liệu nào.`,
      en: `${what.en}: neither its name nor its headings fit any sheet of data.`,
    },
    expected: {
      vi: `Đặt lại tên, một trong: ${names.join('; ')}.`,
      en: `Name it one of: ${names.join('; ')}.`,
    },
    ...(suggestion !== undefined && { suggestion }),
    place: startOf(grid),
  };
}

export function unclearSheet(grid: Grid, specs: readonly SheetSpec[]): Issue {
  const names = specs.map(({ name }) => `“${name}”`);
  return {
    code: 'unclear-sheet',
    severity: 'error',
    message: {
      vi: `Không rõ “${grid.sheet}” là trang nào: tiêu đề các cột hợp với cả ${joinList(names)}.`,
      en: `“${grid.sheet}” may be several sheets: its headings fit ${names.join(', ')}.`,
    },
    expected: {
      vi: grid.isAlone ? 'Đổi tên tệp thành tên của trang.' : 'Đổi tên trang thành một trong các tên đó.',
      en: grid.isAlone ? 'Name the file as the sheet.' : 'Name it one of these.',
    },
    place: startOf(grid),
  };
}

export function otherYear(grid: Grid, found: string, year: number): Issue {
  const own = String(year);
  return {
    code: 'other-year',
    severity: 'error',
    message: {
      vi: `Tên “${grid.sheet}” nói số liệu của năm ${found}, còn đang nhập cho năm ${own}.`,
      en: `The name “${grid.sheet}” says figures of ${found}; the data is of ${own}.`,
    },
    expected: {
      vi: grid.isAlone
        ? `Nhập tệp của năm ${own}; nếu số liệu đúng là của năm ${own}, sửa năm trong tên tệp.`
        : `Xóa trang này; nếu số liệu đúng là của năm ${own}, sửa năm trong tên trang.`,
      en: `Leave it out, or mend the year in the name when its figures are of ${own}.`,
    },
    place: startOf(grid),
  };
}

export function doubleSheet(grid: Grid, { name }: SheetSpec, other: Grid): Issue {
  return {
    code: 'double-sheet',
    severity: 'error',
    message: {
      vi: `Trang “${grid.sheet}” và trang “${other.sheet}” cùng là ${name}.`,
      en: `The sheets “${grid.sheet}” and “${other.sheet}” both are ${name}.`,
    },
    expected: {
      vi: 'Gộp hai trang làm một, hoặc đổi tên trang không cần nhập.',
      en: 'Join them, or give the one that is not meant another name.',
    },
    place: startOf(grid),
    related: [{ message: { vi: 'Trang kia.', en: 'The other one.' }, place: startOf(other) }],
  };
}

export function noSheets(file: string, specs: readonly SheetSpec[]): Issue {
  const names = specs.map(({ name }) => name).join('; ');
  return {
    code: 'no-sheets',
    severity: 'error',
    message: {
      vi: 'Không có trang số liệu nào để nhập.',
      en: 'There is no sheet of data to import.',
    },
    expected: {
      vi: `Tên các trang nhập được: ${names}.`,
      en: `The sheets that can be imported: ${names}.`,
    },
    place: { file, line: 1, column: 1 },
  };
}

export function noHeadings(grid: Grid, { name, columns }: SheetSpec): Issue {
  const headings = columns.map(({ heading }) => `“${heading}”`).join(', ');
  return {
    code: 'no-headings',
    severity: 'error',
    message: {
      vi: `Trang ${name}: không tìm thấy dòng tiêu đề trong ${String(HEADING_ROWS)} dòng đầu.`,
      en: `The sheet ${name}: there are no headings in its first ${String(HEADING_ROWS)} rows.`,
    },
    expected: {
      vi: `Ghi tiêu đề các cột trên một dòng: ${headings}.`,
      en: `Write the headings of the columns into one row: ${headings}.`,
    },
    place: startOf(grid),
  };
}

export function hiddenParts(
  grid: Grid,
  rows: readonly number[],
  columns: readonly string[],
): readonly Issue[] {
  const hidden = [
    ...(grid.isHidden ? [{ vi: 'cả trang', en: 'the whole sheet' }] : []),
    ...(rows.length > 0 ? [{ vi: `dòng ${numbersText(rows)}`, en: `rows ${numbersText(rows)}` }] : []),
    ...(columns.length > 0 ? [{ vi: `cột ${columns.join(', ')}`, en: `columns ${columns.join(', ')}` }] : []),
  ];
  if (hidden.length === 0) return [];
  return [
    {
      code: 'hidden-cells',
      severity: 'warning',
      message: {
        vi: `Trang “${grid.sheet}” có phần bị ẩn, vẫn được nhập: ${hidden.map(({ vi }) => vi).join('; ')}.`,
        en: `Of the sheet “${grid.sheet}” these are hidden, and imported all the same: ${hidden.map(({ en }) => en).join('; ')}.`,
      },
      expected: {
        vi: 'Nếu không muốn nhập, xóa phần đó khỏi trang.',
        en: 'Delete them when they are not meant.',
      },
      place: startOf(grid),
    },
  ];
}

export function emptyRows(grid: Grid, rows: readonly number[]): readonly Issue[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    {
      code: 'empty-rows',
      severity: 'warning',
      message: {
        vi: `Trang “${grid.sheet}”: bỏ qua dòng trống ${numbersText(rows)}.`,
        en: `The sheet “${grid.sheet}”: the empty rows ${numbersText(rows)} are passed over.`,
      },
      place: startOf(grid, first),
    },
  ];
}

export function mergedCells(grid: Grid, { top, left, bottom, right }: CellRange): Issue {
  const range = `${cellName(top, left)}:${cellName(bottom, right)}`;
  return {
    code: 'merged-cells',
    severity: 'error',
    message: {
      vi: `Các ô ${range} bị gộp làm một: không rõ nội dung là của ô nào.`,
      en: `The cells ${range} are merged: which of them the content belongs to is not clear.`,
    },
    expected: {
      vi: 'Bỏ gộp ô (Unmerge Cells) và ghi nội dung vào từng ô.',
      en: 'Unmerge them and write the content into each cell.',
    },
    place: { file: grid.file, sheet: grid.sheet, line: top, column: left },
  };
}

export function beyondLimits(grid: Grid): readonly Issue[] {
  if (grid.beyond === undefined) return [];
  const { row, column } = grid.beyond;
  return [
    {
      code: 'too-large-table',
      severity: 'error',
      message: {
        vi: `Trang “${grid.sheet}” có nội dung ở ô ${cellName(row, column)}, ngoài phần được nhập.`,
        en: `The sheet “${grid.sheet}” has content in ${cellName(row, column)}, beyond what is imported.`,
      },
      expected: {
        vi: `Nhập nhiều nhất ${String(LIMITS.rows)} dòng và ${String(LIMITS.columns)} cột mỗi trang: xóa nội dung thừa ở xa, hoặc chia trang.`,
        en: `At most ${String(LIMITS.rows)} rows and ${String(LIMITS.columns)} columns a sheet: delete what is far away, or divide it.`,
      },
      place: { file: grid.file, sheet: grid.sheet, line: row, column },
    },
  ];
}
