import { describe, expect, it } from 'vitest';
import { plainValue } from '../../../../src/sources/located-value.ts';
import type { Grid } from '../../../../src/workbook/read/grid.ts';
import { readSheets } from '../../../../src/workbook/read/read-sheets.ts';
import { workbookSheets } from '../../../../src/workbook/workbook-sheets.ts';
import { grid, type TestCell } from './support/grids.ts';

const SPECS = workbookSheets({ criteria: [{ id: 'A1', name: 'Doanh thu' }] });

const CLUSTERS = ['Mã cụm', 'Tên cụm thi đua', 'Cấp tổ chức cụm thi đua', 'Đơn vị theo dõi cụm'];
const MEMBERS = ['Mã cụm', 'Mã doanh nghiệp', 'Vai trò trong cụm'];
const cluster = (id: TestCell, name: TestCell): TestCell[] => [id, name, 'Ban tự tổ chức', 'Văn phòng Ban'];

/** The values of the rows, without their places. */
function rowsOf(grids: readonly Grid[], known?: Parameters<typeof readSheets>[2]) {
  return readSheets(grids, SPECS, known).sheets.map(({ id, rows }) => [
    id,
    rows.map(({ cells }) => Object.fromEntries([...cells].map(([key, value]) => [key, plainValue(value)]))),
  ]);
}

/** "severity code at cell" of every issue. */
function problems(grids: readonly Grid[], known?: Parameters<typeof readSheets>[2]): readonly string[] {
  return readSheets(grids, SPECS, known).issues.map(
    ({ severity, code, place }) =>
      `${severity} ${code} ${place?.sheet ?? ''} ${String(place?.line)}:${String(place?.column)}`,
  );
}

describe('references between sheets', () => {
  const clusters = grid('Cụm thi đua', [CLUSTERS, cluster('cum-1', 'Cụm thi đua số 1')]);
  const members = (name: string) => grid('Thành viên cụm', [MEMBERS, [name, 'dn-01', null]]);

  it('may name a row of another sheet in full', () => {
    expect(rowsOf([members('cụm thi đua số 1'), clusters])).toMatchObject([
      ['clusters', [{}]],
      ['clusterMembers', [{ cluster: 'cum-1' }]],
    ]);
  });

  it('that lead nowhere are refused with what was meant', () => {
    const { issues } = readSheets([clusters, members('cum-7')], SPECS);
    expect(issues).toMatchObject([
      {
        code: 'unknown-reference',
        suggestion: 'cum-1',
        place: { sheet: 'Thành viên cụm', line: 2, column: 1 },
      },
    ]);
  });

  it('may lead to what the data has already', () => {
    const known = new Map([['clusters', [{ code: 'cum-9', names: ['Cụm cũ'] }]]] as const);
    expect(rowsOf([members('Cụm cũ')], known)).toMatchObject([['clusterMembers', [{ cluster: 'cum-9' }]]]);
  });

  it('may lead to what the data has when the sheet of it has headings alone', () => {
    const known = new Map([['clusters', [{ code: 'cum-9', names: [] }]]] as const);
    expect(problems([members('cum-9'), grid('Cụm thi đua', [CLUSTERS])], known)).toEqual([]);
  });
});
