import { HONORIFIC_CHOICES } from '../choices/enterprise-choices.ts';
import { FACT_CHOICES } from '../choices/evidence-choices.ts';
import {
  AWARD_CHOICES,
  DOSSIER_CHOICES,
  REWARD_KIND_CHOICES,
  SUBJECT_CHOICES,
} from '../choices/nomination-choices.ts';
import { ANY, CODE, column, DATE, FLAG, oneOf, optional, someOf, TEXT } from '../columns.ts';
import type { ColumnSpec, SheetSpec } from '../sheet-spec.ts';
import { ENTERPRISE_COLUMN, NOMINATION_COLUMN } from './shared-columns.ts';

/** Who is nominated. */
const SUBJECT_COLUMNS: readonly ColumnSpec[] = [
  column('subject.kind', 'Đối tượng', oneOf(SUBJECT_CHOICES), 'Chọn Cá nhân, Tập thể hoặc Doanh nghiệp.', {
    aliases: ['Loại đối tượng', 'Đối tượng khen thưởng', 'Cá nhân/tập thể'],
    width: 14,
  }),
  {
    ...ENTERPRISE_COLUMN,
    key: 'subject.enterprise',
    note: 'Mã doanh nghiệp được đề nghị, hoặc nơi tập thể, cá nhân làm việc, ví dụ dn-01.',
  },
  optional(
    column(
      'subject.name',
      'Tên tập thể hoặc họ và tên',
      TEXT,
      'Tên tập thể, hoặc họ và tên cá nhân, ví dụ Phân xưởng May 2; doanh nghiệp thì để trống.',
      { aliases: ['Họ và tên', 'Họ tên', 'Tên tập thể', 'Tên đối tượng', 'Tên tập thể, cá nhân'] },
    ),
  ),
  optional(
    column('subject.honorific', 'Ông/Bà', oneOf(HONORIFIC_CHOICES), 'Với cá nhân: chọn Ông hoặc Bà.', {
      aliases: ['Ông hoặc Bà', 'Danh xưng', 'Xưng hô'],
      width: 10,
    }),
  ),
  optional(
    column('subject.position', 'Chức vụ', TEXT, 'Với cá nhân, không có dấu ở cuối, ví dụ Công nhân dệt.', {
      aliases: ['Chức danh', 'Chức vụ, nghề nghiệp', 'Vị trí'],
    }),
  ),
  optional(
    column(
      'subject.isManager',
      'Giữ chức vụ quản lý',
      FLAG,
      'Với cá nhân: Có hoặc Không; để trống là Không.',
      { aliases: ['Là quản lý', 'Cán bộ quản lý', 'Quản lý'], width: 18 },
    ),
  ),
];

export const NOMINATIONS_SHEET: SheetSpec = {
  id: 'nominations',
  name: 'Đề nghị khen thưởng',
  aliases: ['Đề nghị', 'Danh sách đề nghị', 'Danh sách đề nghị khen thưởng', 'Hồ sơ đề nghị'],
  part: 'nominations',
  key: ['id'],
  purpose: 'Các đề nghị khen thưởng, mỗi danh hiệu hoặc hình thức cho một đối tượng là một dòng.',
  columns: [
    column('id', 'Mã đề nghị', CODE, 'Chữ cái không dấu, chữ số và dấu “-”, ví dụ kt-01.', {
      aliases: ['Mã', 'Mã hồ sơ', 'Mã đề nghị khen thưởng'],
    }),
    ...SUBJECT_COLUMNS,
    column(
      'award',
      'Danh hiệu hoặc hình thức khen thưởng',
      oneOf(AWARD_CHOICES),
      'Chọn trong danh sách, ví dụ Giấy khen của Trưởng ban.',
      {
        aliases: ['Danh hiệu, hình thức', 'Hình thức khen thưởng', 'Danh hiệu', 'Hình thức', 'Khen thưởng'],
        width: 40,
      },
    ),
    column('kind', 'Loại hình khen thưởng', oneOf(REWARD_KIND_CHOICES), 'Chọn trong danh sách.', {
      aliases: ['Loại hình', 'Loại khen thưởng', 'Loại hình KT'],
      width: 22,
    }),
    column(
      'achievement',
      'Thành tích',
      TEXT,
      'Viết tiếp sau “Đã có”, không có dấu ở cuối, ví dụ: thành tích xuất sắc trong lao động, sản xuất năm 2024.',
      { aliases: ['Nội dung thành tích', 'Tóm tắt thành tích', 'Thành tích đạt được'], width: 60 },
    ),
    column(
      'period.from',
      'Thành tích từ ngày',
      DATE,
      'Ngày đầu của thời gian đạt thành tích, ví dụ 01/01/2024.',
      {
        aliases: ['Từ ngày', 'Tính từ ngày', 'Ngày đầu'],
        width: 18,
      },
    ),
    column(
      'period.to',
      'Thành tích đến ngày',
      DATE,
      'Ngày cuối của thời gian đạt thành tích, ví dụ 31/12/2024.',
      {
        aliases: ['Đến ngày', 'Tính đến ngày', 'Ngày cuối'],
        width: 18,
      },
    ),
    column('receivedOn', 'Ngày nhận hồ sơ', DATE, 'Ngày cơ quan nhận đủ hồ sơ, ví dụ 19/12/2024.', {
      aliases: ['Ngày nhận', 'Nhận hồ sơ ngày', 'Ngày nộp hồ sơ'],
      width: 16,
    }),
    column(
      'dossier',
      'Thành phần hồ sơ',
      someOf(DOSSIER_CHOICES),
      'Các giấy tờ đã có, mỗi giấy tờ một dòng trong ô hoặc cách nhau bằng “;”, ví dụ Tờ trình; Báo cáo thành tích.',
      { aliases: ['Hồ sơ', 'Giấy tờ', 'Hồ sơ gồm'] },
    ),
  ],
};

export const EVIDENCE_SHEET: SheetSpec = {
  id: 'evidence',
  name: 'Số liệu xét thưởng',
  aliases: [
    'Số liệu xét khen thưởng',
    'Số liệu để xét điều kiện',
    'Điều kiện khen thưởng',
    'Căn cứ xét thưởng',
  ],
  part: 'nominations',
  key: ['nomination', 'fact'],
  purpose: 'Số liệu để xét điều kiện của từng đề nghị khen thưởng, mỗi số liệu một dòng.',
  columns: [
    NOMINATION_COLUMN,
    column('fact', 'Nội dung', oneOf(FACT_CHOICES), 'Chọn trong danh sách.', {
      aliases: ['Số liệu', 'Tên số liệu', 'Chỉ tiêu', 'Điều kiện'],
      width: 60,
    }),
    column(
      'value',
      'Giá trị',
      ANY,
      'Tùy nội dung: Có hoặc Không; một số, ví dụ 2; tên trong danh sách, ví dụ Toàn tỉnh; nhiều giá trị thì mỗi giá trị một dòng trong ô.',
      { aliases: ['Kết quả', 'Trả lời', 'Số'], width: 40 },
    ),
  ],
};
