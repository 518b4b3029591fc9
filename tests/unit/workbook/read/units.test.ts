import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../../src/document/issue.ts';
import { readSheets } from '../../../../src/workbook/read/read-sheets.ts';
import { workbookSheets } from '../../../../src/workbook/workbook-sheets.ts';
import { grid, type TestCell } from './support/grids.ts';

const SPECS = workbookSheets({ criteria: [] });
const HEADINGS = SPECS.find(({ id }) => id === 'plannedFigures')?.columns.map(({ heading }) => heading) ?? [];
const ROW: readonly TestCell[] = ['dn-01', 612, 1, 1, 1, 1, 1];

function issuesOf(rows: readonly (readonly TestCell[])[]): readonly Issue[] {
  const known = new Map([['enterprises', [{ code: 'dn-01', names: [] }]]] as const);
  return readSheets([grid('Kế hoạch năm', rows)], SPECS, known).issues;
}

const withHeading = (old: string, heading: string) =>
  issuesOf([HEADINGS.map((other) => (other === old ? heading : other)), ROW]);

const saidOf = (issues: readonly Issue[]) =>
  issues.map(({ code, message, place }) => [
    code,
    place?.line,
    place?.column,
    /theo (.*)\.$/u.exec(message.vi)?.[1],
  ]);

describe('amounts in another unit than the đồng', () => {
  it.each([
    ['Doanh thu tỷ đồng', 'tỷ đồng'],
    ['Doanh thu - tỷ đồng', 'tỷ đồng'],
    ['Doanh thu/tỷ đồng', 'tỷ đồng'],
    ['Doanh thu (tỷ đồng)', 'tỷ đồng'],
    ['Doanh thu (tỷđ)', 'tỷ đồng'],
    ['Doanh thu, tỉ đ', 'tỷ đồng'],
    ['Doanh thu (1.000.000.000 đồng)', 'tỷ đồng'],
    ['Doanh thu (10⁹ đ)', 'tỷ đồng'],
    ['Doanh thu (nghìn tỷ đồng)', 'nghìn tỷ đồng'],
    ['Doanh thu (triệuđồng)', 'triệu đồng'],
    ['Doanh thu (tr.đ)', 'triệu đồng'],
    ['Doanh thu trđ', 'triệu đồng'],
    ['Doanh thu (ĐVT: triệu đồng)', 'triệu đồng'],
    ['Doanh thu (10^6 đ)', 'triệu đồng'],
    ['Doanh thu (1.000.000 đồng)', 'triệu đồng'],
    ['Doanh thu (1.000đ)', 'nghìn đồng'],
    ['Doanh thu (1000đ)', 'nghìn đồng'],
    ['Doanh thu 1.000 đồng', 'nghìn đồng'],
    ['Doanh thu (nghìnđ)', 'nghìn đồng'],
    ['Doanh thu (ngàn đồng)', 'nghìn đồng'],
    ['Doanh thu (kđ)', 'nghìn đồng'],
    ['Doanh thu (triệu USD)', 'đô la'],
    ['DT (EUR)', 'ngoại tệ'],
  ])('are refused at the heading “%s”', (heading, unit) => {
    expect(saidOf(withHeading('Doanh thu, đồng', heading))).toEqual([['other-unit', 1, 2, unit]]);
  });

  it('are refused for what is counted by people and months', () => {
    expect(
      saidOf(
        withHeading('Thu nhập bình quân, đồng/người/tháng', 'Thu nhập bình quân (triệu đồng/người/tháng)'),
      ),
    ).toEqual([['other-unit', 1, 6, 'triệu đồng']]);
  });

  it.each([
    ['Doanh thu, đồng', 'Doanh thu (VNĐ)'],
    ['Doanh thu, đồng', 'Doanh thu (đ)'],
    ['Nộp ngân sách nhà nước, đồng', 'Nộp ngân sách nhà nước'],
    ['Nộp ngân sách nhà nước, đồng', 'NOP NGAN SACH'],
    ['Giá trị xuất khẩu, đồng', 'Kim ngạch xuất khẩu'],
  ])('are not seen in “%s” written as “%s”', (old, heading) => {
    expect(withHeading(old, heading)).toEqual([]);
  });

  it.each<readonly [readonly TestCell[], number, string]>([
    [['Đơn vị tính: triệu đồng'], 1, 'triệu đồng'],
    [[null, null, 'ĐVT: tỷ đồng'], 3, 'tỷ đồng'],
    [['Đơn vị: 1.000đ'], 1, 'nghìn đồng'],
    [['(Tỷ đồng)'], 1, 'tỷ đồng'],
    [['CHỈ TIÊU KẾ HOẠCH NĂM (ĐVT: triệu đồng)'], 1, 'triệu đồng'],
    [['CHỈ TIÊU KẾ HOẠCH NĂM (triệu đồng)'], 1, 'triệu đồng'],
    [['Đơn vị tính:', 'triệu đồng'], 1, 'triệu đồng'],
  ])('are refused at a cell above the headings: %j', (title, column, unit) => {
    expect(saidOf(issuesOf([title, HEADINGS, ROW]))).toEqual([['other-unit', 1, column, unit]]);
  });

  it.each([
    'Đơn vị tính: đồng',
    'Đơn vị: Công ty TNHH Tỷ Phú',
    'Doanh nghiệp có doanh thu trên 100 tỷ đồng',
    'Quyết định số 1000/QĐ-UBND',
  ])('are not seen in a title such as “%s”', (title) => {
    expect(issuesOf([[title], HEADINGS, ROW])).toEqual([]);
  });

  it('say what the cell says and how to mend it', () => {
    expect(issuesOf([['ĐVT: tỷ đồng'], HEADINGS, ROW])).toMatchObject([
      {
        severity: 'error',
        message: { vi: 'Ô này nói số tiền của trang ghi theo tỷ đồng.' },
        expected: {
          vi: 'Đổi các số tiền thành đồng, ghi đủ đến đồng, rồi sửa đơn vị ở ô này thành “đồng”.',
        },
      },
    ]);
  });
});
