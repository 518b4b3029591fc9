import { describe, expect, it } from 'vitest';
import type { SheetId } from '../../../../src/workbook/sheet-spec.ts';
import { headingNames } from '../../../../src/workbook/read/match/match-headings.ts';
import { headingRow } from '../../../../src/workbook/read/match/row-of-headings.ts';
import { workbookSheets } from '../../../../src/workbook/workbook-sheets.ts';
import { grid } from './support/grids.ts';

const SPECS = workbookSheets({
  criteria: [
    { id: 'A1', name: 'Doanh thu đạt kế hoạch' },
    { id: 'A2', name: 'Nộp ngân sách nhà nước' },
  ],
});

function namesOf(id: SheetId) {
  const spec = SPECS.find((other) => other.id === id);
  if (spec === undefined) throw new Error(id);
  return headingNames(spec);
}

/** What the headings of a row are taken for; undefined for none. */
function recognised(id: SheetId, heading: string): string | undefined {
  return headingRow(grid('Trang', [[heading]]), namesOf(id))?.matches[0]?.spec.key;
}

const SPELLINGS: readonly (readonly [SheetId, string, string])[] = [
  ['enterprises', 'Mã doanh nghiệp', 'id'],
  ['enterprises', 'MÃ DOANH NGHIỆP', 'id'],
  ['enterprises', 'ma doanh nghiep', 'id'],
  ['enterprises', 'Mã doanh nghiệp *', 'id'],
  ['enterprises', 'Mã  doanh\nnghiệp (*)', 'id'],
  ['enterprises', 'Mã DN:', 'id'],
  ['enterprises', 'Mã doanh nghịêp', 'id'],
  ['enterprises', 'Ma doanh nghiẹp', 'id'],
  ['enterprises', 'Mã doang nghiệp', 'id'],
  ['enterprises', 'Tên doanh nghiệp', 'name'],
  ['enterprises', 'Tên doanh nghiệp (ghi đầy đủ)', 'name'],
  ['enterprises', 'TÊN CÔNG TY', 'name'],
  ['enterprises', 'Tên đơn vị', 'name'],
  ['enterprises', 'Ten don vi', 'name'],
  ['enterprises', 'taxCode', 'taxCode'],
  ['enterprises', 'MST', 'taxCode'],
  ['enterprises', 'Mã số thuế (10 số)', 'taxCode'],
  ['enterprises', 'Mã số  thuế', 'taxCode'],
  ['enterprises', 'Ma so thue', 'taxCode'],
  ['enterprises', 'Mã sô thuế', 'taxCode'],
  ['enterprises', 'KCN', 'industrialPark'],
  ['enterprises', 'Khu Công Nghiệp', 'industrialPark'],
  ['enterprises', 'Khu công nghiêp', 'industrialPark'],
  ['enterprises', 'Ngành, nghề chính', 'sector'],
  ['enterprises', 'Loại hình sở hữu', 'ownership'],
  ['enterprises', 'Ông / Bà', 'representative.honorific'],
  ['enterprises', 'Ong/Ba', 'representative.honorific'],
  ['enterprises', 'Người đại diện theo pháp luật', 'representative.name'],
  ['enterprises', 'Người đại diện theo PL', 'representative.name'],
  ['enterprises', 'Người đại diện', 'representative.name'],
  ['enterprises', 'representative.position', 'representative.position'],
  ['enterprises', 'Chức vụ người đại diện', 'representative.position'],
  ['enterprises', 'Tham gia từ ngày (nếu mới)', 'joinedOn'],
  ['enterprises', 'Ngày thôi tham gia', 'leftOn'],
  ['clusters', 'Tên cụm', 'name'],
  ['clusters', 'Cấp tổ chức', 'organiser'],
  ['clusterMembers', 'Cụm', 'cluster'],
  ['clusterMembers', 'Vai trò trong cụm (nếu có)', 'role'],
  ['yearFigures', 'Doanh thu, đồng', 'year.actual.revenue'],
  ['yearFigures', 'Doanh thu (đồng)', 'year.actual.revenue'],
  ['yearFigures', 'DOANH THU', 'year.actual.revenue'],
  ['yearFigures', 'Doanh thu cùng kỳ', 'year.samePeriod.revenue'],
  ['yearFigures', 'Doanh thu cùng kỳ năm trước (đồng)', 'year.samePeriod.revenue'],
  ['yearFigures', 'Nộp NSNN', 'year.actual.budgetContribution'],
  ['yearFigures', 'Lao động (người)', 'year.actual.workers'],
  ['yearFigures', 'TNBQ', 'year.actual.averageIncome'],
  ['yearFigures', 'Ngày nhận báo cáo*', 'year.reportedOn'],
  ['plannedFigures', 'Doanh thu (kế hoạch)', 'plan.revenue'],
  ['plannedFigures', 'Thu nhập bình quân (đồng/người)', 'plan.averageIncome'],
  ['plannedFigures', 'Doanh thu (đồng, ghi đầy đủ)', 'plan.revenue'],
  ['plannedFigures', 'Doanh thu (ĐVT: đồng)', 'plan.revenue'],
  ['firstHalfFigures', 'Doanh thu (6 tháng)', 'firstHalf.actual.revenue'],
  ['yearFigures', 'Số lao động (người)', 'year.actual.workers'],
  ['yearFigures', 'Ngày nhận báo cáo (dd/mm/yyyy)', 'year.reportedOn'],
  ['yearFigures', 'Tổng doanh thu (DT)', 'year.actual.revenue'],
  ['scores', 'A1', 'criterion:A1'],
  ['scores', 'a1 ', 'criterion:A1'],
  ['scores', 'Nộp ngân sách nhà nước', 'criterion:A2'],
  ['scores', 'A1 (tối đa 15)', 'criterion:A1'],
  ['scores', 'Lần chấm', 'column'],
  ['nominations', 'Danh hiệu/hình thức khen thưởng', 'award'],
  ['nominations', 'Hình thức khen thưởng', 'award'],
  ['nominations', 'Thành tích (tóm tắt)', 'achievement'],
  ['nominations', 'Từ ngày', 'period.from'],
  ['nominations', 'Đến ngày', 'period.to'],
  ['nominations', 'Thanh phan ho so', 'dossier'],
  ['reviews', 'Giờ bắt đầu:', 'startsAt'],
  ['reviews', 'Chủ toạ', 'chair.name'],
  ['reviews', 'Số người có mặt', 'present'],
  ['votes', 'Số phiếu đồng ý', 'agree'],
  ['votes', 'Không đồng ý', 'disagree'],
  ['awards', 'Tiền thưởng (đồng)', 'bonus'],
];

const STRANGERS: readonly (readonly [SheetId, string])[] = [
  ['enterprises', 'Ghi chú'],
  ['enterprises', 'STT'],
  ['enterprises', 'TT'],
  ['enterprises', 'Số TT'],
  ['enterprises', 'Số thứ tự'],
  ['enterprises', 'Điện thoại'],
  ['enterprises', 'Email'],
  ['enterprises', 'Địa chỉ'],
  ['enterprises', 'Vốn điều lệ'],
  ['enterprises', 'Năm thành lập'],
  ['enterprises', 'Mã bưu chính'],
  ['yearFigures', 'Lợi nhuận'],
  ['yearFigures', 'Thuế'],
  ['yearFigures', 'Tên doanh nghiệp (tự điền)'],
  ['yearFigures', 'Doanh thu (kế hoạch)'],
  ['yearFigures', 'Doanh thu (dự kiến)'],
  ['yearFigures', 'Doanh thu %'],
  ['yearFigures', 'Doanh thu, % kế hoạch'],
  ['yearFigures', 'Doanh thu (% so với kế hoạch)'],
  ['yearFigures', 'Doanh thu (năm 2019)'],
  ['yearFigures', 'Doanh thu (người)'],
  ['yearFigures', 'Thu nhập bình quân (đồng/người/năm)'],
  ['yearFigures', 'Giá trị xuất khẩu KH'],
  ['yearFigures', 'Giá trị xuất khẩu (KH)'],
  ['yearFigures', 'Lao động (nghìn người)'],
  ['yearFigures', 'Lao động, nữ'],
  ['plannedFigures', 'Doanh thu (thực hiện)'],
  ['scores', 'A3'],
  ['scores', 'A12'],
  ['scores', 'Tổng điểm'],
  ['votes', 'Tổng số phiếu'],
];

describe('headings of columns', () => {
  it.each(SPELLINGS)('of %s: “%s” is %s', (id, heading, key) => {
    expect(recognised(id, heading)).toBe(key);
  });

  it.each(STRANGERS)('of %s: “%s” is none', (id, heading) => {
    expect(recognised(id, heading)).toBeUndefined();
  });

  it('are all recognised as they stand in the workbook', () => {
    for (const spec of SPECS) {
      const names = headingNames(spec);
      for (const { key, heading } of spec.columns) {
        expect(names.match({ column: 1, text: heading })?.spec.key).toBe(key);
      }
    }
  });

  it('stand in the row that names most columns, below titles and notes', () => {
    const table = grid('Doanh nghiệp', [
      ['DANH SÁCH DOANH NGHIỆP'],
      ['Doanh nghiệp tham gia năm 2024'],
      [],
      ['STT', 'Mã DN', 'Tên công ty', 'MST'],
      [1, 'dn-01', 'Công ty A', '0100109106'],
    ]);
    expect(headingRow(table, namesOf('enterprises'))?.row).toBe(4);
  });

  it('reach over the rows that they are merged with', () => {
    const table = grid(
      'Doanh nghiệp',
      [
        ['Mã DN', 'Người đại diện'],
        [null, 'Họ và tên', 'Chức vụ'],
      ],
      {
        merged: [
          { top: 1, left: 1, bottom: 2, right: 1 },
          { top: 1, left: 2, bottom: 1, right: 3 },
        ],
      },
    );
    expect(headingRow(table, namesOf('enterprises'))).toMatchObject({
      row: 2,
      lastRow: 2,
      found: new Set(['id', 'representative.name', 'representative.position']),
    });
  });

  it('are not looked for below the first fifteen rows', () => {
    const table = grid('Doanh nghiệp', [...Array.from({ length: 15 }, () => ['x']), ['Mã DN']]);
    expect(headingRow(table, namesOf('enterprises'))).toBeUndefined();
  });
});
