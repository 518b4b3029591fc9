import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { tableJobs } from '../../../../src/batch/jobs/table-jobs.ts';
import { yamlJobs } from '../../../../src/batch/jobs/yaml-jobs.ts';
import { valueOf } from '../../../helpers/pipeline.ts';

const yaml = (text: string) => yamlJobs({ path: 'ds.yaml', text });
const csv = (text: string) => tableJobs({ path: 'ds.csv', bytes: new TextEncoder().encode(text) });

describe('a list in YAML', () => {
  it('names documents, with facts and their places', () => {
    const [row] = valueOf(yaml('- type: plan\n  number: 12\n  issuedOn: 2024-03-25\n'));
    expect(row?.job).toMatchObject({
      ...{ slug: 'plan', key: undefined },
      facts: { number: 12, issuedOn: { year: 2024, month: 3, day: 25 } },
      factPlaces: { number: { file: 'ds.yaml', line: 2, column: 11 } },
      place: { file: 'ds.yaml', line: 1, column: 3 },
    });
  });

  it('says nothing of facts that a row does not give', () => {
    const [row] = valueOf(yaml('- type: plan\n'));
    expect(row?.job?.facts).toEqual({});
  });

  it('refuses a bad row at its place and keeps the others', () => {
    const rows = valueOf(yaml('- type: plan\n- typ: plan\n- { type: plan, number: -1 }\n'));
    expect(rows.map(({ job }) => job?.slug)).toEqual(['plan', undefined, undefined]);
    expect(rows.flatMap(({ issues }) => issues.map(({ place }) => place?.line))).toEqual([2, 3]);
  });

  it.each(['type: plan', 'a: [', '[1'])('refuses %j as a whole', (text) => {
    expect(yaml(text).ok).toBe(false);
  });
});

describe('a list in a table', () => {
  it('names documents by the headings of its columns', () => {
    const [row] = valueOf(
      csv('Mã;Mẫu;Ngày ban hành;Nơi nhận\nfinal-cum-1;reporting-dispatch;5/11/2024;Sở Nội vụ\n'),
    );
    expect(row?.job).toMatchObject({
      ...{ slug: 'reporting-dispatch', key: 'final-cum-1' },
      facts: { issuedOn: { year: 2024, month: 11, day: 5 }, recipients: ['Sở Nội vụ'] },
      factPlaces: { issuedOn: { sheet: 'ds', line: 2, column: 3 } },
    });
  });

  it('takes the names that the program has for columns', () => {
    const [row] = valueOf(csv('type,key\nplan,x\n'));
    expect(row?.job).toMatchObject({ slug: 'plan', key: 'x' });
  });

  it('refuses a bad cell at its place and keeps the other rows', () => {
    const rows = valueOf(csv('Mẫu;Mã;Số\nplan;;hai\n;x;\nplan;;3\n'));
    expect(rows.map(({ job }) => job?.facts)).toEqual([undefined, undefined, { number: 3 }]);
    const places = rows.flatMap(({ issues }) => issues.map(({ place }) => [place?.line, place?.column]));
    expect(places).toEqual([
      [2, 3],
      [3, 1],
    ]);
  });

  it('refuses a table without a column for types', () => {
    const outcome = csv('Tên;Ghi chú\na;b\n');
    expect(outcome.issues.map(({ code }) => code)).toEqual(['no-headings']);
  });

  it('is found on the sheet of a workbook that has it', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: 'Ghi chú', rows: [['Đợt 1']] },
        { name: 'Đợt 1', rows: [['Danh sách'], ['Mẫu', 'Mã', 'Số'], ['plan', '', 7]] },
      ],
    });
    const [row] = valueOf(tableJobs({ path: 'ds.xlsx', bytes }));
    expect(row?.job).toMatchObject({ slug: 'plan', key: undefined, facts: { number: 7 } });
    expect(row?.job?.place).toMatchObject({ file: 'ds.xlsx', sheet: 'Đợt 1', line: 3 });
  });
});
