import { column, INTEGER, MONEY, optional } from '../columns.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { NOMINATION_COLUMN } from './shared-columns.ts';

export const AWARDS_SHEET: SheetSpec = {
  id: 'awards',
  name: 'Khen thưởng',
  aliases: ['Sổ khen thưởng', 'Danh sách khen thưởng', 'Các khen thưởng', 'Sổ vàng'],
  part: 'awards',
  key: ['nomination'],
  purpose: 'Các khen thưởng mà cơ quan quyết định, mỗi khen thưởng một dòng, theo đề nghị đã có.',
  columns: [
    NOMINATION_COLUMN,
    optional(
      column(
        'registerNumber',
        'Số sổ vàng',
        INTEGER,
        'Số thứ tự trong sổ vàng, ví dụ 12; để trống khi chưa vào sổ.',
        { aliases: ['Số vào sổ', 'Số sổ', 'Số sổ khen thưởng', 'Vào sổ số'], width: 14 },
      ),
    ),
    optional(
      column(
        'bonus',
        'Tiền thưởng, đồng',
        MONEY,
        'Chỉ ghi khi quyết định ghi số cụ thể, ví dụ 702.000; để trống thì tính theo mức chung.',
        { aliases: ['Tiền thưởng', 'Mức thưởng', 'Số tiền thưởng', 'Mức tiền thưởng'] },
      ),
    ),
  ],
};
