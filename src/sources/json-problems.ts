import type { Issue } from '../document/issue.ts';
import { toSmallLetters } from '../language/capitalization.ts';

type JsonProblem = Pick<Issue, 'code' | 'message' | 'expected' | 'suggestion'>;

const KINDS = {
  comment: {
    message: { vi: 'Tệp JSON không được có ghi chú.', en: 'JSON has no comments.' },
    expected: { vi: 'Xóa ghi chú, hoặc chuyển tệp sang YAML.', en: 'Delete it, or use YAML.' },
  },
  comma: {
    message: { vi: 'Dấu “,” này thừa.', en: 'This “,” is too much.' },
    expected: { vi: 'Xóa dấu “,”.', en: 'Delete it.' },
  },
  'no-comma': {
    message: { vi: 'Thiếu dấu “,” sau chỗ này.', en: 'A “,” is missing behind this.' },
    expected: { vi: 'Thêm dấu “,” trước giá trị tiếp theo.', en: 'Put “,” before the next value.' },
  },
  'no-colon': {
    message: { vi: 'Sau tên khóa thiếu dấu “:”.', en: 'A “:” is missing behind this key.' },
    expected: { vi: 'Viết "khóa": giá trị.', en: 'Write "key": value.' },
  },
  'colon-too-much': {
    message: { vi: 'Dấu “:” này thừa.', en: 'This “:” is too much.' },
    expected: {
      vi: 'Xóa dấu “:”, hoặc đặt “khóa: giá trị” trong ngoặc nhọn { }.',
      en: 'Delete it, or put “key: value” in braces { }.',
    },
  },
  'no-key': {
    message: { vi: 'Ở đây phải là tên khóa.', en: 'A key must stand here.' },
    expected: { vi: 'Viết "khóa": giá trị.', en: 'Write "key": value.' },
  },
  'no-value': {
    message: { vi: 'Khóa này chưa có giá trị.', en: 'This key has no value.' },
    expected: {
      vi: 'Ghi giá trị sau dấu “:”, hoặc xóa khóa.',
      en: 'Write a value behind “:”, or delete the key.',
    },
  },
  'bare-key': {
    message: { vi: 'Tên khóa chưa đặt trong dấu nháy kép.', en: 'A key without quotes.' },
    expected: { vi: 'Đặt tên khóa trong dấu nháy kép "…".', en: 'Put the key in double quotes "…".' },
  },
  'bare-word': {
    message: { vi: 'Chữ chưa đặt trong dấu nháy kép.', en: 'A text without quotes.' },
    expected: {
      vi: 'Đặt trong dấu nháy kép "…"; chỉ số, “true”, “false” và “null” không có nháy.',
      en: 'Put it in double quotes "…"; only numbers, true, false and null have none.',
    },
  },
  'single-quotes': {
    message: { vi: 'Tệp JSON không dùng dấu nháy đơn.', en: 'JSON has no single quotes.' },
    expected: { vi: 'Dùng dấu nháy kép "…".', en: 'Use double quotes "…".' },
  },
  quote: {
    message: { vi: 'Dấu nháy này chưa đóng trên cùng dòng.', en: 'This quote is not closed on its line.' },
    expected: { vi: 'Thêm dấu nháy kép ở cuối giá trị.', en: 'Put a double quote at the end of the value.' },
  },
  escape: {
    message: { vi: 'Dấu “\\” trong dấu nháy kép không đúng.', en: 'A malformed “\\” in double quotes.' },
    expected: { vi: 'Viết “\\\\” để có một dấu “\\”.', en: 'Write “\\\\” for one “\\”.' },
  },
  number: {
    message: { vi: 'Số này viết không đúng.', en: 'This number is malformed.' },
    expected: {
      vi: 'Chỉ ghi chữ số, dấu chấm trước phần lẻ, không có số 0 ở đầu; nếu là mã hoặc ngày, đặt trong dấu nháy kép.',
      en: 'Figures only, a dot before decimals, no leading zero; put codes and days in double quotes.',
    },
  },
  brace: {
    message: { vi: 'Dấu “{” này chưa đóng.', en: 'This “{” is not closed.' },
    expected: { vi: 'Thêm dấu “}” ở cuối nhóm.', en: 'Put “}” at the end of the group.' },
  },
  bracket: {
    message: { vi: 'Dấu “[” này chưa đóng.', en: 'This “[” is not closed.' },
    expected: { vi: 'Thêm dấu “]” ở cuối danh sách.', en: 'Put “]” at the end of the list.' },
  },
  'other-bracket': {
    message: {
      vi: 'Dấu đóng ngoặc không khớp với dấu mở.',
      en: 'This bracket closes another than was opened.',
    },
    expected: { vi: 'Đóng “{” bằng “}”, đóng “[” bằng “]”.', en: 'Close “{” by “}” and “[” by “]”.' },
  },
  'curly-quotes': {
    message: { vi: 'Tệp JSON không dùng dấu nháy cong “…”.', en: 'JSON has no curly quotes.' },
    expected: { vi: 'Dùng dấu nháy kép thẳng "…".', en: 'Use straight double quotes "…".' },
  },
  'not-json': {
    message: {
      vi: 'Tệp JSON phải bắt đầu bằng dấu “{” hoặc “[”.',
      en: 'A JSON file begins with “{” or “[”.',
    },
    expected: {
      vi: 'Nếu nội dung viết theo kiểu YAML, đổi đuôi tệp thành .yaml.',
      en: 'If it is YAML, rename it to .yaml.',
    },
  },
  more: {
    message: {
      vi: 'Sau dấu ngoặc cuối cùng còn nội dung thừa.',
      en: 'Something stands behind the last bracket.',
    },
    expected: {
      vi: 'Xóa phần thừa, hoặc kiểm tra lại các dấu ngoặc.',
      en: 'Delete it, or check the brackets.',
    },
  },
} as const satisfies Record<string, Pick<JsonProblem, 'message' | 'expected'>>;

/** A way in which a text is no JSON. */
export type JsonFaultKind = keyof typeof KINDS;

/** What other languages write for true, false and null. */
const FOREIGN = new Map([
  ['none', 'null'],
  ['undefined', 'null'],
  ['null', 'null'],
  ['true', 'true'],
  ['false', 'false'],
]);

/** Our words for a fault of JSON. */
export function jsonProblem(kind: JsonFaultKind, source: string): JsonProblem {
  const suggestion = kind === 'bare-word' ? FOREIGN.get(toSmallLetters(source)) : undefined;
  return { code: 'json-syntax', ...KINDS[kind], ...(suggestion !== undefined && { suggestion }) };
}
