import type { CellStyle } from 'hucre/xlsx';
import type { CellKind } from '../sheet-spec.ts';

/** The letters of the whole workbook; every office in Vietnam has them. */
export const FONT = { name: 'Times New Roman', size: 12 } as const;

/** The colours of the screen, as red, green and blue in hexadecimal; nothing of it is a document of the decree. */
export const COLORS = {
  required: '1F4E78',
  optional: 'BDD7EE',
  lookup: 'D9D9D9',
  lookupText: '595959',
  white: 'FFFFFF',
  black: '000000',
  link: '0563C1',
  line: 'A6A6A6',
} as const;

const LINE = { style: 'thin', color: { rgb: COLORS.line } } as const;
export const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

/** A cell filled with one colour. */
export function filled(rgb: string): NonNullable<CellStyle['fill']> {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } };
}

const HEADING = {
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: BORDER,
  protection: { locked: true },
} as const satisfies CellStyle;

export const HEADING_STYLES: Readonly<Record<'required' | 'optional' | 'lookup', CellStyle>> = {
  required: {
    ...HEADING,
    font: { ...FONT, bold: true, color: { rgb: COLORS.white } },
    fill: filled(COLORS.required),
  },
  optional: {
    ...HEADING,
    font: { ...FONT, bold: true, color: { rgb: COLORS.black } },
    fill: filled(COLORS.optional),
  },
  lookup: {
    ...HEADING,
    font: { ...FONT, bold: true, italic: true, color: { rgb: COLORS.lookupText } },
    fill: filled(COLORS.lookup),
  },
};

/** Whatever is typed stays as it is typed: leading zeros, "1-2", "=1+1". */
const TEXT_FORMAT = '@';
const WRITABLE = { protection: { locked: false } } as const;

/** Cells that hold text: codes and numbers that are no amounts too. */
export const TEXT_STYLE: CellStyle = {
  ...WRITABLE,
  numFmt: TEXT_FORMAT,
  alignment: { vertical: 'top', wrapText: true },
};

/**
 * What a formula fills in. It is not locked: a sheet that is protected lets nobody sort or delete rows that have a locked cell.
 * Typing into it is refused by a validation instead.
 */
export const LOOKUP_STYLE: CellStyle = {
  ...WRITABLE,
  font: { ...FONT, italic: true, color: { rgb: COLORS.lookupText } },
  fill: filled(COLORS.lookup),
  alignment: { vertical: 'top', wrapText: true },
};

const NUMBER_FORMATS: Partial<Readonly<Record<CellKind['kind'], string>>> = {
  date: 'dd/mm/yyyy',
  integer: '0',
  money: '#,##0',
};

const NUMBER_KINDS: readonly CellKind['kind'][] = ['date', 'integer', 'money', 'points', 'any'];

/** Days and times are equally long; in the middle they do not touch what stands beside them. */
const CENTRED_KINDS: readonly CellKind['kind'][] = ['date', 'time'];

/** How a text looks in a column, also in one for numbers. */
export function textStyle({ kind }: Pick<CellKind, 'kind'>): CellStyle {
  return { ...TEXT_STYLE, alignment: { ...placeOf(kind), wrapText: true } };
}

function placeOf(kind: CellKind['kind']): NonNullable<CellStyle['alignment']> {
  return { vertical: 'top', ...(CENTRED_KINDS.includes(kind) && { horizontal: 'center' }) };
}

/** How the cells of a column look, filled in or not. */
export function cellStyle({ kind }: CellKind): CellStyle {
  if (!NUMBER_KINDS.includes(kind)) return textStyle({ kind });
  const numFmt = NUMBER_FORMATS[kind];
  return {
    ...WRITABLE,
    alignment: { ...placeOf(kind), ...(kind === 'any' && { wrapText: true }) },
    ...(numFmt !== undefined && { numFmt }),
  };
}
