import { CODE, column, DATE, DIGITS, oneOf, optional, TEXT } from '../columns.ts';
import { HONORIFIC_CHOICES, OWNERSHIP_CHOICES } from '../choices/enterprise-choices.ts';
import type { SheetSpec } from '../sheet-spec.ts';

export const ENTERPRISES_SHEET: SheetSpec = {
  id: 'enterprises',
  name: 'Doanh nghiệp',
  aliases: ['DN', 'Danh sách doanh nghiệp', 'Danh sách DN', 'Danh sách công ty'],
  part: 'enterprises',
  key: ['id'],
  purpose: 'Các doanh nghiệp tham gia phong trào thi đua của năm, mỗi doanh nghiệp một dòng.',
  columns: [
    column(
      'id',
      'Mã doanh nghiệp',
      CODE,
      'Mã do cơ quan đặt, mỗi doanh nghiệp một mã, các trang khác gọi doanh nghiệp bằng mã này; chỉ dùng chữ cái không dấu, chữ số và dấu “-”, ví dụ dn-01.',
      { aliases: ['Mã DN', 'Mã công ty', 'Mã đơn vị', 'Mã'], width: 16 },
    ),
    column(
      'name',
      'Tên doanh nghiệp',
      TEXT,
      'Tên đầy đủ theo giấy đăng ký, ví dụ Công ty TNHH Cơ khí Tân Hưng Lộc.',
      { aliases: ['Tên công ty', 'Tên đơn vị', 'Tên DN', 'Doanh nghiệp', 'Công ty', 'Đơn vị'], width: 45 },
    ),
    column('taxCode', 'Mã số thuế', DIGITS, '10 hoặc 13 chữ số, ví dụ 0901234567; giữ số 0 ở đầu.', {
      aliases: ['MST', 'Mã số doanh nghiệp', 'Mã số DN', 'Số thuế'],
    }),
    column('industrialPark', 'Khu công nghiệp', TEXT, 'Tên khu, không ghi chữ “KCN”, ví dụ Phố Nối A.', {
      aliases: ['KCN', 'Tên KCN', 'Tên khu công nghiệp', 'Thuộc KCN'],
      width: 24,
    }),
    column('sector', 'Ngành nghề chính', TEXT, 'Ví dụ: Gia công cơ khí, kết cấu thép.', {
      aliases: ['Ngành nghề', 'Ngành nghề kinh doanh', 'Ngành', 'Lĩnh vực', 'Lĩnh vực hoạt động'],
    }),
    column('ownership', 'Loại hình sở hữu', oneOf(OWNERSHIP_CHOICES), 'Chọn trong danh sách.', {
      aliases: ['Loại hình', 'Loại hình doanh nghiệp', 'Hình thức sở hữu', 'Thành phần kinh tế'],
      width: 26,
    }),
    column(
      'representative.honorific',
      'Ông/Bà',
      oneOf(HONORIFIC_CHOICES),
      'Cách gọi người đại diện: chọn Ông hoặc Bà.',
      { aliases: ['Ông hoặc Bà', 'Danh xưng', 'Xưng hô'], width: 10 },
    ),
    column(
      'representative.name',
      'Người đại diện theo pháp luật',
      TEXT,
      'Họ và tên, không ghi “Ông”, “Bà”, ví dụ Đặng Hữu Tân.',
      {
        aliases: [
          'Người đại diện',
          'Họ và tên người đại diện',
          'Họ tên người đại diện',
          'Đại diện',
          'Họ và tên',
        ],
      },
    ),
    column('representative.position', 'Chức vụ', TEXT, 'Chức vụ của người đại diện, ví dụ Giám đốc.', {
      aliases: ['Chức vụ người đại diện', 'Chức danh', 'Chức vụ của người đại diện'],
      width: 20,
    }),
    optional(
      column(
        'joinedOn',
        'Tham gia từ ngày',
        DATE,
        'Chỉ ghi cho doanh nghiệp mới tham gia trong năm, ví dụ 15/03/2024; để trống nếu tham gia từ trước.',
        { aliases: ['Ngày tham gia', 'Ngày bắt đầu tham gia', 'Từ ngày'], width: 18 },
      ),
    ),
    optional(
      column(
        'leftOn',
        'Thôi tham gia từ ngày',
        DATE,
        'Chỉ ghi khi doanh nghiệp thôi tham gia, ví dụ 30/09/2024.',
        { aliases: ['Ngày thôi tham gia', 'Ngày rút', 'Ngày dừng tham gia', 'Thôi tham gia'], width: 22 },
      ),
    ),
  ],
};
