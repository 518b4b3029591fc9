import type { CivilDate } from '../../language/dates.ts';
import type { PlainColumn, PlainValue } from '../../workbook/write/plain-book.ts';

/** The cells of a row; undefined for an empty one. */
export type Cells = readonly (PlainValue | undefined)[];

export function column(
  heading: string,
  width: number,
  alignment: PlainColumn['alignment'] = 'left',
): PlainColumn {
  return { headings: [heading], width, alignment };
}

export function text(value: string): PlainValue {
  return { kind: 'text', text: value };
}

export function number(value: number): PlainValue {
  return { kind: 'number', number: value };
}

export function date(value: CivilDate): PlainValue {
  return { kind: 'date', date: value };
}
