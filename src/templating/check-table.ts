import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { checkTableRows } from './check-table-rows.ts';
import { elements, elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { gridOf, rowsOf } from './table-of.ts';

/**
 * What the grammar alone cannot say of a <table>: its parts in order, widths and spans that are numbers, and rows whose
 * cells fill the columns.
 */
export function checkTable(table: MarkupElement): readonly Issue[] {
  const numbers = checkNumbers(table);
  return [
    ...checkOrder(table),
    ...(rowsOf(table).length === 0 ? [withoutRows(table)] : []),
    ...numbers,
    // Cells can only be counted when their numbers are numbers.
    ...(numbers.length > 0 || hasPlainRows(table) ? [] : checkTableRows(gridOf(table))),
  ];
}

/** Whether every row has a cell for each column, as most tables do: then there is nothing to count. */
function hasPlainRows(table: MarkupElement): boolean {
  const columns = elementsNamed(table, 'column').length;
  return elements(table).every(({ children }) => {
    let cells = 0;
    for (const child of children) {
      if (child.kind === 'text' || child.tag !== 'cell') continue;
      if (child.attributes['columns'] !== undefined || child.attributes['rows'] !== undefined) return false;
      cells += 1;
    }
    return cells === 0 || cells === columns;
  });
}

/** Tables right below each other, which nothing would tell apart. */
export function touchingTables(parent: MarkupElement): readonly Issue[] {
  if (!parent.children.some((child) => child.kind === 'element' && child.tag === 'table')) return [];
  const blocks = elements(parent);
  return blocks
    .filter(({ tag }, index) => tag === 'table' && blocks[index - 1]?.tag === 'table')
    .map(({ place }) =>
      issue(
        'tables-touch',
        place,
        { vi: 'Hai bảng đứng liền nhau.', en: 'Two tables stand right below each other.' },
        {
          vi: 'Đặt một <paragraph> ở giữa, ví dụ tên của bảng.',
          en: 'Put a <paragraph> between them, the title of the table for instance.',
        },
      ),
    );
}

/** Columns, then the header, then rows. */
const ORDER = ['column', 'header', 'row'];

function checkOrder(table: MarkupElement): readonly Issue[] {
  const issues: Issue[] = [];
  const seen: { readonly rank: number; readonly tag: string }[] = [];
  for (const part of elements(table)) {
    const rank = ORDER.indexOf(part.tag === 'total' ? 'row' : part.tag);
    if (rank < 0) continue;
    const later = seen.find((before) => before.rank > rank);
    if (later !== undefined) issues.push(tooLate(part, later.tag));
    if (!seen.some((before) => before.rank === rank)) seen.push({ rank, tag: part.tag });
  }
  return issues;
}

function tooLate({ tag, place }: MarkupElement, later: string): Issue {
  return issue('misplaced-tag', place, {
    vi: `Thẻ <${tag}> phải đứng trước <${later}>.`,
    en: `<${tag}> must stand before <${later}>.`,
  });
}

function withoutRows({ place }: MarkupElement): Issue {
  return issue(
    'table-without-rows',
    place,
    { vi: 'Bảng không có dòng nào.', en: 'The table has no rows.' },
    {
      vi: 'Thêm <row>, hoặc đặt cả bảng trong {{#if}}.',
      en: 'Add a <row>, or put the whole table into {{#if}}.',
    },
  );
}

const WIDTH = /^\d+(?:\.\d+)?$/u;
const COUNT = /^[1-9]\d{0,3}$/u;
const SPANS = ['columns', 'rows'] as const;

function checkNumbers(table: MarkupElement): readonly Issue[] {
  const columns = elementsNamed(table, 'column').flatMap(({ attributes, place }) => {
    const width = attributes['width'] ?? '';
    return WIDTH.test(width) && Number(width) > 0 ? [] : [notAWidth(width, place)];
  });
  const cells: Issue[] = [];
  for (const row of elements(table)) {
    for (const cell of row.children)
      if (cell.kind === 'element' && cell.tag === 'cell') checkSpans(cell, cells);
  }
  return [...columns, ...cells];
}

function checkSpans({ attributes, place }: MarkupElement, issues: Issue[]): void {
  for (const name of SPANS) {
    const count = attributes[name];
    if (count !== undefined && !COUNT.test(count)) issues.push(notACount(name, count, place));
  }
}

function notAWidth(found: string, place: Place): Issue {
  return issue(
    'table-width',
    place,
    {
      vi: `Độ rộng “${found}” của cột không phải là số lớn hơn 0.`,
      en: `The width “${found}” of the column is no number above 0.`,
    },
    {
      vi: 'Viết số, dấu chấm thập phân nếu cần: width="12.5". Các cột chia nhau chiều rộng của trang theo tỷ lệ.',
      en: 'Write a number, with a decimal point where needed: width="12.5". The columns share the width of the page.',
    },
  );
}

function notACount(name: 'columns' | 'rows', found: string, place: Place): Issue {
  return issue(
    'table-span',
    place,
    {
      vi: `Số ${name === 'columns' ? 'cột' : 'dòng'} mà ô chiếm, “${found}”, không phải là số nguyên từ 1.`,
      en: `The ${name} that the cell covers, “${found}”, are no whole number from 1.`,
    },
    { vi: `Viết số nguyên: ${name}="2".`, en: `Write a whole number: ${name}="2".` },
  );
}

function issue(code: string, place: Place, message: Bilingual, expected?: Bilingual): Issue {
  return { code, severity: 'error', place, message, ...(expected && { expected }) };
}
