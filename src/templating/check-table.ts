import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { tableGrid, type GridRow } from '../document/table-grid.ts';
import { elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { tableOf } from './table-of.ts';

const POSITIVE = /^\d+(?:\.\d+)?$/u;
const WHOLE = /^[1-9]\d?$/u;

/** What the grammar alone cannot say of a <table>: that widths and spans are numbers, and that cells fill its columns. */
export function checkTable(table: MarkupElement): readonly Issue[] {
  const numbers = [
    ...elementsNamed(table, 'column').flatMap(checkWidth),
    ...rowsOf(table).flatMap(checkSpans),
  ];
  return numbers.length > 0 ? numbers : checkCells(table);
}

function rowsOf(table: MarkupElement): readonly MarkupElement[] {
  return ['header', 'row', 'total'].flatMap((tag) => elementsNamed(table, tag));
}

function checkWidth({ attributes, place }: MarkupElement): readonly Issue[] {
  const width = attributes['width'] ?? '';
  if (width === '' || (POSITIVE.test(width) && Number(width) > 0)) return [];
  return [
    issue('table-width', place, {
      vi: `Chiều rộng cột “${width}” không phải là số lớn hơn 0.`,
      en: `The width “${width}” is no number greater than 0.`,
    }),
  ];
}

function checkSpans(row: MarkupElement): readonly Issue[] {
  return elementsNamed(row, 'cell').flatMap(({ attributes, place }) =>
    ['columns', 'rows'].flatMap((name) => {
      const span = attributes[name];
      if (span === undefined || WHOLE.test(span)) return [];
      return [
        issue('table-span', place, {
          vi: `Thuộc tính “${name}” của ô là “${span}”, không phải là số từ 1 đến 99.`,
          en: `“${name}” of a cell is “${span}”, no number from 1 to 99.`,
        }),
      ];
    }),
  );
}

function checkCells(element: MarkupElement): readonly Issue[] {
  const { columns, header, rows } = tableOf(element);
  if (columns.length === 0) return [];
  return [header, rows].flatMap((part) => {
    const grid = tableGrid(part);
    const last = part.at(-1);
    const isOpen = (grid.at(-1)?.rowsBelow ?? 0) > 0;
    return [
      ...part.flatMap(({ place }, index) => checkRow(grid[index], columns.length, place)),
      ...(isOpen && last !== undefined ? [openBelow(last.place)] : []),
    ];
  });
}

function checkRow(row: GridRow | undefined, columns: number, place: Place): readonly Issue[] {
  if (row === undefined || (row.covered === columns && !row.isOverlapping)) return [];
  return [
    issue(
      'table-cell-count',
      place,
      {
        vi: `Hàng của bảng phủ ${String(row.covered)} cột, bảng có ${String(columns)} cột.`,
        en: `The row covers ${String(row.covered)} columns, the table has ${String(columns)}.`,
      },
      {
        vi: 'Mỗi hàng có đủ <cell> cho các cột, kể cả ô trống; ô gộp ghi columns hoặc rows.',
        en: 'Give a <cell> for every column, empty ones too; merged cells say columns or rows.',
      },
    ),
  ];
}

function openBelow(place: Place): Issue {
  return issue('table-cell-count', place, {
    vi: 'Có ô gộp hàng vượt quá hàng cuối.',
    en: 'A cell covers rows below the last one.',
  });
}

function issue(code: string, place: Place, message: Bilingual, expected?: Bilingual): Issue {
  return { code, severity: 'error', place, message, ...(expected && { expected }) };
}
