import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { tableGrid } from '../document/table-grid.ts';
import type { TableSpans } from './table-of.ts';

/** Rows whose cells do not fill the columns of their table, or reach too far down; cells stay inside the header or below it. */
export function checkTableRows({ header, rows, columns }: TableSpans): readonly Issue[] {
  return [...checkRows(header, columns), ...checkRows(rows, columns)];
}

function checkRows(rows: TableSpans['rows'], columns: number): readonly Issue[] {
  const grid = tableGrid(rows);
  return rows.flatMap(({ cells, place }, index) => {
    const { covered = 0, isOverlapping = false, rowsBelow = 0 } = grid[index] ?? {};
    if (cells.length === 0) return [];
    if (covered !== columns || isOverlapping) return [wrongCount(place, covered, columns)];
    if (index === rows.length - 1 && rowsBelow > 0) return [tooFarDown(place)];
    return cells.some((cell) => cell.rows === 1) ? [] : [withoutOwnCell(place)];
  });
}

function wrongCount(place: Place, found: number, wanted: number): Issue {
  const isOverlapping = found === wanted;
  return issue(
    'table-cell-count',
    place,
    isOverlapping
      ? { vi: 'Các ô của dòng này đè lên nhau.', en: 'The cells of this row cover each other.' }
      : {
          vi: `Dòng này có ô cho ${String(found)} cột, bảng có ${String(wanted)} cột.`,
          en: `This row has cells for ${String(found)} columns, the table has ${String(wanted)}.`,
        },
    {
      vi: 'Thêm hoặc bớt <cell>; ô chiếm nhiều cột ghi columns="…", chỗ mà ô phía trên chiếm thì bỏ qua.',
      en: 'Add or delete a <cell>; one over several columns says columns="…"; leave out what a cell above covers.',
    },
  );
}

function tooFarDown(place: Place): Issue {
  return issue(
    'table-span',
    place,
    {
      vi: 'Có ô chiếm nhiều dòng hơn số dòng còn lại.',
      en: 'A cell covers more rows than there are.',
    },
    {
      vi: 'Giảm rows="…"; ô của tiêu đề không kéo xuống các dòng của bảng.',
      en: 'Lower rows="…"; no cell goes from the header into the rows.',
    },
  );
}

function withoutOwnCell(place: Place): Issue {
  return issue(
    'table-span',
    place,
    {
      vi: 'Mọi ô của dòng này chiếm nhiều dòng.',
      en: 'Every cell of this row covers several rows.',
    },
    { vi: 'Bỏ rows="…" ở ít nhất một ô.', en: 'Take rows="…" away from one cell at least.' },
  );
}

function issue(code: string, place: Place, message: Bilingual, expected: Bilingual): Issue {
  return { code, severity: 'error', place, message, expected };
}
