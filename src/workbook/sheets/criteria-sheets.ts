import { INDICATOR_CHOICES, RULE_KIND_CHOICES, SCORING_CHOICES } from '../choices/criteria-choices.ts';
import { CODE, column, oneOf, optional, POINTS, TEXT } from '../columns.ts';
import type { SheetSpec } from '../sheet-spec.ts';

export const SCORING_SHEET: SheetSpec = {
  id: 'scoring',
  name: 'Thang điểm',
  aliases: ['Điểm tối đa', 'Thang điểm thi đua', 'Tổng điểm'],
  part: 'criteria',
  key: ['what'],
  purpose: 'Thang điểm và tổng điểm thưởng tối đa của bảng tiêu chí, mỗi nội dung một dòng.',
  columns: [
    column('what', 'Nội dung', oneOf(SCORING_CHOICES), 'Chọn Thang điểm hoặc Tổng điểm thưởng tối đa.', {
      aliases: ['Mục', 'Tên mục', 'Khoản mục'],
      width: 28,
    }),
    column('value', 'Số điểm', POINTS, 'Ví dụ 100.', { aliases: ['Điểm', 'Giá trị', 'Số'] }),
  ],
};

export const CRITERIA_SHEET: SheetSpec = {
  id: 'criteria',
  name: 'Tiêu chí',
  aliases: ['Bảng tiêu chí', 'Tiêu chí thi đua', 'Tiêu chí chấm điểm'],
  part: 'criteria',
  key: ['id'],
  purpose: 'Các tiêu chí chấm điểm theo nhóm, mỗi tiêu chí một dòng; điểm tối đa cộng lại bằng thang điểm.',
  columns: [
    column('group.id', 'Mã nhóm', CODE, 'Mã của nhóm tiêu chí, ví dụ A; các dòng cùng mã là một nhóm.', {
      aliases: ['Nhóm', 'Mã nhóm tiêu chí', 'Ký hiệu nhóm'],
    }),
    optional(
      column(
        'group.name',
        'Nhóm tiêu chí',
        TEXT,
        'Tên nhóm, không có dấu ở cuối, ví dụ Chấp hành pháp luật; ghi ở một dòng của nhóm là đủ.',
        { aliases: ['Tên nhóm', 'Tên nhóm tiêu chí'], width: 32 },
      ),
    ),
    column('id', 'Mã tiêu chí', CODE, 'Mã của tiêu chí, ví dụ A1; là tên cột ở trang Bảng điểm.', {
      aliases: ['Mã', 'Ký hiệu', 'Mã TC'],
    }),
    column('name', 'Tiêu chí', TEXT, 'Nội dung tiêu chí, không có dấu ở cuối.', {
      aliases: ['Tên tiêu chí', 'Nội dung tiêu chí', 'Nội dung'],
      width: 50,
    }),
    column('maximum', 'Điểm tối đa', POINTS, 'Số điểm cao nhất, ví dụ 15 hoặc 7,5.', {
      aliases: ['Điểm chuẩn', 'Điểm', 'Số điểm tối đa', 'Thang điểm'],
      width: 12,
    }),
    optional(
      column(
        'indicator',
        'Chỉ tiêu chấm theo số liệu',
        oneOf(INDICATOR_CHOICES),
        'Chọn khi điểm tính theo tỷ lệ thực hiện so với kế hoạch, ví dụ Doanh thu; để trống với tiêu chí khác.',
        { aliases: ['Chỉ tiêu', 'Chỉ tiêu kế hoạch', 'Chấm theo chỉ tiêu'], width: 26 },
      ),
    ),
    optional(
      column(
        'guidance',
        'Cách chấm',
        TEXT,
        'Hướng dẫn chấm điểm, không có dấu ở cuối, ví dụ: Mỗi nội dung bị nhắc nhở trừ 1 điểm.',
        { aliases: ['Hướng dẫn chấm', 'Cách tính điểm', 'Hướng dẫn', 'Cách chấm điểm'], width: 60 },
      ),
    ),
  ],
};

export const POINT_RULES_SHEET: SheetSpec = {
  id: 'pointRules',
  name: 'Điểm thưởng, trừ, loại',
  aliases: ['Điểm thưởng, điểm trừ', 'Quy tắc điểm', 'Thưởng, trừ, loại', 'Điểm thưởng, trừ, không xét'],
  part: 'criteria',
  key: ['id'],
  purpose: 'Các nội dung được thưởng điểm, bị trừ điểm hoặc không xét thi đua, mỗi nội dung một dòng.',
  columns: [
    column('kind', 'Loại', oneOf(RULE_KIND_CHOICES), 'Chọn Điểm thưởng, Điểm trừ hoặc Không xét.', {
      aliases: ['Thưởng/trừ', 'Loại quy tắc', 'Thưởng, trừ hay không xét'],
      width: 14,
    }),
    column('id', 'Mã', CODE, 'Ví dụ T1 cho điểm thưởng, P1 cho điểm trừ, K1 cho không xét.', {
      aliases: ['Mã quy tắc', 'Ký hiệu', 'Mã nội dung'],
    }),
    column('name', 'Nội dung', TEXT, 'Nội dung, không có dấu ở cuối.', {
      aliases: ['Tên', 'Trường hợp', 'Nội dung thưởng, trừ', 'Diễn giải'],
      width: 60,
    }),
    optional(
      column(
        'points',
        'Số điểm',
        POINTS,
        'Số điểm thưởng hoặc trừ, ghi số dương, ví dụ 2; để trống khi không xét.',
        {
          aliases: ['Điểm', 'Mức điểm', 'Số điểm thưởng, trừ'],
        },
      ),
    ),
  ],
};
