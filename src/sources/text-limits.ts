import type { Issue } from '../document/issue.ts';

type TextProblem = Pick<Issue, 'code' | 'message' | 'expected'>;

/** Room for the results of 10,000 enterprises, each on ten lines; a year of ours has a hundredth of it. */
const MAX_MEGABYTES = 10;
const MAX_LINES = 500_000;

/** What keeps a text from being read at all; undefined for one of a sensible size. */
export function textProblem(text: string): TextProblem | undefined {
  if (text.length > MAX_MEGABYTES * 1024 * 1024 || lineEnds(text) > MAX_LINES) return TOO_LARGE;
  return text.includes('\0') ? NOT_A_TEXT : undefined;
}

const TOO_LARGE: TextProblem = {
  code: 'file-too-large',
  message: {
    vi: `Tệp lớn quá ${String(MAX_MEGABYTES)} MB hoặc dài quá 500.000 dòng.`,
    en: `The file is larger than ${String(MAX_MEGABYTES)} MB or longer than 500,000 lines.`,
  },
  expected: {
    vi: 'Kiểm tra xem có nhầm tệp không: số liệu của 10.000 doanh nghiệp chưa đến mức này.',
    en: 'Check that it is the right file: the figures of 10,000 enterprises need less.',
  },
};

const NOT_A_TEXT: TextProblem = {
  code: 'not-a-text',
  message: { vi: 'Đây không phải là tệp chữ.', en: 'This is no text file.' },
  expected: {
    vi: 'Kiểm tra xem có phải tệp Excel, Word hay ảnh bị đổi đuôi không; tệp dữ liệu là tệp chữ, lưu ở dạng UTF-8.',
    en: 'Check that it is no renamed Excel, Word or picture file; data is text in UTF-8.',
  },
};

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
