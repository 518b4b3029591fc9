import * as z from 'zod';

const millimetres = (what: string) => z.number().describe(`${what}, mm`).optional();

/** Where a text stands on the office's own paper; what is not said stays as it is. */
const boxSchema = z.strictObject({
  x: millimetres('Cách mép trái của giấy'),
  y: millimetres('Cách mép trên của giấy'),
  width: millimetres('Chiều rộng'),
  height: millimetres('Chiều cao'),
  size: z.number().describe('Cỡ chữ lớn nhất, điểm').optional(),
  smallestSize: z.number().describe('Cỡ chữ nhỏ nhất, điểm').optional(),
  maxLines: z.number().int().describe('Số dòng nhiều nhất').optional(),
});

const box = (name: string) => boxSchema.describe(`Ô “${name}”`).optional();

/** The boxes of a certificate that an office may move; on printed paper, also those that it names are printed. */
export const certificateBoxesSchema = z.strictObject({
  nationalName: box('Quốc hiệu'),
  nationalMotto: box('Tiêu ngữ'),
  awardingAuthority: box('thẩm quyền tặng'),
  awardLabel: box('Tặng'),
  title: box('Giấy khen'),
  recipient: box('người được khen'),
  recipientDetail: box('chức vụ, địa chỉ'),
  achievement: box('thành tích'),
  decision: box('số quyết định, số sổ vàng'),
  placeAndDate: box('địa danh, ngày tháng năm'),
  authority: box('quyền hạn, chức vụ người ký'),
  signatoryName: box('họ tên người ký'),
});
