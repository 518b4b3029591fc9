import { describe, expect, it } from 'vitest';
import { readSheets } from '../../../../src/workbook/read/read-sheets.ts';
import { grid } from './support/grids.ts';
import { CLUSTERS, MEMBERS, SPECS, cluster, problems, rowsOf } from './support/read-rows.ts';

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
