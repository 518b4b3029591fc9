import { CIRCULATION_MARKS, SECRECY_MARKS, URGENCY_MARKS } from '../../document/marks.ts';
import { CODE, column, DATE, INTEGER, LINES, oneOf, optional, TEXT } from '../../workbook/columns.ts';
import type { SheetSpec } from '../../workbook/sheet-spec.ts';

const asChoices = (marks: readonly string[]) => oneOf(marks.map((mark) => ({ value: mark, label: mark })));

/** The columns of a list in a table: those of documents.yaml whose values fit into a cell; legal bases do not. */
export const JOB_SHEET: SheetSpec = {
  id: 'jobs',
  name: 'Danh sách',
  aliases: [],
  part: 'documents',
  key: ['type', 'key'],
  purpose: 'Các văn bản cần soạn, mỗi văn bản một dòng.',
  columns: [
    column('type', 'Mẫu', CODE, 'Tên mẫu, ví dụ reporting-dispatch.', {
      aliases: ['Mẫu văn bản', 'Tên mẫu', 'Loại văn bản', 'Loại', 'slug'],
    }),
    optional(
      column('key', 'Mã', CODE, 'Mã của văn bản, ví dụ final-cum-1.', { aliases: ['Mã văn bản', 'Khóa'] }),
    ),
    optional(column('number', 'Số', INTEGER, 'Số văn bản, khi đã cấp.', { aliases: ['Số văn bản'] })),
    optional(
      column('issuedOn', 'Ngày ban hành', DATE, 'Ví dụ 25/03/2024.', { aliases: ['Ngày', 'Ngày ký'] }),
    ),
    optional(column('draftingUnit', 'Đơn vị soạn thảo', TEXT, 'Chữ viết tắt.', { aliases: ['Đơn vị soạn'] })),
    optional(column('signatory', 'Người ký', TEXT, 'Họ và tên.', { aliases: ['Họ và tên người ký'] })),
    optional(column('proposedBy', 'Người đề nghị', TEXT, 'Người đề nghị ban hành.')),
    optional(column('addressees', 'Kính gửi', LINES, 'Mỗi nơi một dòng.', { aliases: ['Nơi gửi'] })),
    optional(column('recipients', 'Nơi nhận', LINES, 'Mỗi nơi một dòng.')),
    optional(
      column('secrecy', 'Độ mật', asChoices(SECRECY_MARKS), 'Mật, Tối mật, Tuyệt mật.', {
        aliases: ['Mức độ mật'],
      }),
    ),
    optional(
      column('urgency', 'Độ khẩn', asChoices(URGENCY_MARKS), 'Khẩn, Thượng khẩn, Hỏa tốc.', {
        aliases: ['Mức độ khẩn'],
      }),
    ),
    optional(column('circulation', 'Lưu hành', asChoices(CIRCULATION_MARKS), 'Lưu hành nội bộ.')),
    optional(column('drafter', 'Người soạn', TEXT, 'Ký hiệu người soạn thảo.')),
    optional(column('copies', 'Số bản', INTEGER, 'Số lượng bản phát hành.', { aliases: ['Số lượng bản'] })),
  ],
};
