import { strFromU8, unzipSync } from 'fflate';
import type { Place } from '../../../../src/document/issue.ts';
import type { LocatedValue, Scalar } from '../../../../src/sources/located-value.ts';
import type { SheetRow } from '../../../../src/workbook/sheet-rows.ts';
import type { CellKind, ColumnSpec, SheetSpec } from '../../../../src/workbook/sheet-spec.ts';
import type { FilledSheet } from '../../../../src/workbook/write/book.ts';
import { writeWorkbook } from '../../../../src/workbook/write/write-workbook.ts';

const PLACE: Place = { file: 'enterprises.yaml', line: 1, column: 1 };

function column(key: string, heading: string, cell: CellKind, isRequired = true): ColumnSpec {
  return { key, heading, aliases: [], cell, isRequired, note: `Ghi ${heading}, ví dụ X.`, width: 20 };
}

/** A sheet with every simple kind of cell. */
export const ENTERPRISES: SheetSpec = {
  id: 'enterprises',
  name: 'Doanh nghiệp',
  aliases: [],
  part: 'enterprises',
  columns: [
    column('id', 'Mã doanh nghiệp', { kind: 'code' }),
    column('name', 'Tên doanh nghiệp', { kind: 'text' }),
    column('taxCode', 'Mã số thuế', { kind: 'digits' }),
    column('ownership', 'Loại hình', {
      kind: 'choice',
      choices: [
        { value: 'private', label: 'Tư nhân' },
        { value: 'state', label: 'Nhà nước' },
      ],
    }),
    column('joinedOn', 'Tham gia từ ngày', { kind: 'date' }, false),
    column('startsAt', 'Giờ họp', { kind: 'time' }, false),
    column('workers', 'Số lao động', { kind: 'integer' }, false),
    column('revenue', 'Doanh thu', { kind: 'money' }, false),
    column('points', 'Điểm', { kind: 'points' }, false),
    column('isRanked', 'Xếp hạng', { kind: 'flag' }, false),
    column('notes', 'Ghi chú', { kind: 'lines' }, false),
    column(
      'forms',
      'Hình thức',
      {
        kind: 'choices',
        choices: [
          { value: 'flag', label: 'Cờ thi đua' },
          { value: 'certificate', label: 'Bằng khen' },
        ],
      },
      false,
    ),
    column('other', 'Giá trị', { kind: 'any' }, false),
  ],
  key: ['id'],
  purpose: 'Các doanh nghiệp tham gia.',
};

/** A sheet that refers to the other. */
export const SCORES: SheetSpec = {
  id: 'scores',
  name: 'Bảng điểm',
  aliases: [],
  part: 'scores',
  columns: [
    column('enterprise', 'Mã doanh nghiệp', { kind: 'reference', to: 'enterprises' }),
    column('A1', 'Điểm A1', { kind: 'points' }),
  ],
  key: ['enterprise'],
  purpose: 'Điểm của từng doanh nghiệp.',
};

function located(value: Scalar | readonly Scalar[]): LocatedValue {
  return Array.isArray(value)
    ? { kind: 'list', items: value.map((item: Scalar) => located(item)), place: PLACE }
    : { kind: 'scalar', value: value as Scalar, place: PLACE };
}

/** A row with values in the form that the data has. */
export function row(cells: Readonly<Record<string, Scalar | readonly Scalar[]>>): SheetRow {
  return {
    cells: new Map(Object.entries(cells).map(([key, value]) => [key, located(value)])),
    place: PLACE,
  };
}

export const INFO = {
  title: 'Số liệu phong trào thi đua năm 2024',
  importCommand: 'vanthu workbook import so-lieu.xlsx',
};

/** A workbook of both sheets. */
export async function smallWorkbook(
  enterprises: readonly SheetRow[] = [],
  scores: readonly SheetRow[] = [],
): Promise<Uint8Array> {
  const sheets: readonly FilledSheet[] = [
    { spec: ENTERPRISES, rows: enterprises },
    { spec: SCORES, rows: scores },
  ];
  return writeWorkbook(sheets, INFO);
}

/** A part of an .xlsx file as text. */
export function partOf(xlsx: Uint8Array, name: string): string {
  const part = unzipSync(xlsx)[name];
  if (part === undefined) throw new Error(`no ${name}`);
  return strFromU8(part);
}
