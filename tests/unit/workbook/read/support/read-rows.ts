import { plainValue } from '../../../../../src/sources/located-value.ts';
import type { Grid } from '../../../../../src/workbook/read/grid.ts';
import { readSheets } from '../../../../../src/workbook/read/read-sheets.ts';
import { workbookSheets } from '../../../../../src/workbook/workbook-sheets.ts';
import type { TestCell } from './grids.ts';

/** The sheets of a year with one criterion. */
export const SPECS = workbookSheets({ criteria: [{ id: 'A1', name: 'Doanh thu' }] });

/** The headings of the clusters, and of their members. */
export const CLUSTERS = ['Mã cụm', 'Tên cụm thi đua', 'Cấp tổ chức cụm thi đua', 'Đơn vị theo dõi cụm'];
export const MEMBERS = ['Mã cụm', 'Mã doanh nghiệp', 'Vai trò trong cụm'];

/** A row of the clusters. */
export const cluster = (id: TestCell, name: TestCell): TestCell[] => [
  id,
  name,
  'Ban tự tổ chức',
  'Văn phòng Ban',
];

/** The values of the rows, without their places. */
export function rowsOf(grids: readonly Grid[], known?: Parameters<typeof readSheets>[2]) {
  return readSheets(grids, SPECS, known).sheets.map(({ id, rows }) => [
    id,
    rows.map(({ cells }) => Object.fromEntries([...cells].map(([key, value]) => [key, plainValue(value)]))),
  ]);
}

/** "severity code at cell" of every issue. */
export function problems(
  grids: readonly Grid[],
  known?: Parameters<typeof readSheets>[2],
): readonly string[] {
  return readSheets(grids, SPECS, known).issues.map(
    ({ severity, code, place }) =>
      `${severity} ${code} ${place?.sheet ?? ''} ${String(place?.line)}:${String(place?.column)}`,
  );
}
