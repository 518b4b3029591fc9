import type { ErrorCode } from 'yaml';
import type { Issue } from '../document/issue.ts';

/** What is wrong with a text, and how to mend it. */
export type YamlProblem = Pick<Issue, 'code' | 'message' | 'expected'>;

const INDENT_HINT = {
  vi: 'Kiểm tra khoảng trắng đầu dòng: các dòng cùng cấp phải thẳng cột, dùng dấu cách, không dùng phím Tab.',
  en: 'Check the indentation: lines of one level must begin in one column, with spaces and no tabs.',
};
const QUOTE_HINT = {
  vi: 'Nếu giá trị có “: ” hoặc “ #”, hay bắt đầu bằng một dấu đặc biệt (- { [ & * ! % @ hoặc dấu nháy), hãy đặt cả giá trị trong dấu nháy kép "…".',
  en: 'When a value has “: ” or “ #”, or begins with a special sign (- { [ & * ! % @ or a quote), put the whole of it in double quotes "…".',
};
const ALIAS_HINT = {
  vi: 'Đặt cả giá trị trong dấu nháy kép "…"; muốn dùng lại một giá trị thì ghi lại giá trị đó.',
  en: 'Put the whole value in double quotes "…"; to use a value again, write it again.',
};

const QUOTES = {
  vi: 'Đặt cả giá trị trong dấu nháy kép "…".',
  en: 'Put the whole value in double quotes "…".',
};

/** A mark that YAML gives a meaning for which data has no use. */
export type RefusedMark = '&' | '*' | '!' | '%' | '?';

/** What to say of a value or line that begins with a mark that is refused. */
export function refusedMark(mark: RefusedMark): YamlProblem {
  const [where, place] = mark === '%' || mark === '?' ? ['Dòng', 'A line'] : ['Giá trị', 'A value'];
  return {
    code: 'yaml-syntax',
    message: {
      vi: `${where} không được bắt đầu bằng dấu “${mark}”.`,
      en: `${place} cannot begin with “${mark}”.`,
    },
    expected: mark === '&' || mark === '*' ? ALIAS_HINT : QUOTES,
  };
}

/** What each syntax error of YAML means, and how to mend it. */
const PROBLEMS: Readonly<Record<ErrorCode, Pick<YamlProblem, 'message' | 'expected'>>> = {
  ALIAS_PROPS: {
    message: { vi: 'Dẫn lại giá trị không đúng cách.', en: 'A malformed alias.' },
    expected: ALIAS_HINT,
  },
  BAD_ALIAS: {
    message: {
      vi: 'Dẫn lại giá trị không có hoặc quá nhiều lần.',
      en: 'An alias to nothing, or too many of them.',
    },
    expected: ALIAS_HINT,
  },
  BAD_COLLECTION_TYPE: {
    message: { vi: 'Kiểu danh sách không đúng.', en: 'A wrong type of collection.' },
    expected: QUOTE_HINT,
  },
  BAD_DIRECTIVE: {
    message: { vi: 'Dòng bắt đầu bằng “%” không đúng.', en: 'A malformed “%” line.' },
    expected: QUOTE_HINT,
  },
  BAD_DQ_ESCAPE: {
    message: { vi: 'Dấu “\\” trong dấu nháy kép không đúng.', en: 'A malformed “\\” in double quotes.' },
    expected: { vi: 'Viết “\\\\” để có một dấu “\\”.', en: 'Write “\\\\” for one “\\”.' },
  },
  BAD_INDENT: {
    message: {
      vi: 'Dòng này thụt vào không đúng, hoặc dòng trên thiếu dấu đóng ngoặc.',
      en: 'A line with a wrong indentation, or a bracket that is not closed above it.',
    },
    expected: INDENT_HINT,
  },
  BAD_PROP_ORDER: {
    message: { vi: 'Thứ tự ký hiệu không đúng.', en: 'Marks in a wrong order.' },
    expected: QUOTE_HINT,
  },
  BAD_SCALAR_START: {
    message: { vi: 'Giá trị bắt đầu bằng một dấu đặc biệt.', en: 'A value begins with a special sign.' },
    expected: QUOTE_HINT,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: {
      vi: 'Dòng này có hai dấu “: ”.',
      en: 'Two “: ” on one line.',
    },
    expected: QUOTE_HINT,
  },
  BLOCK_IN_FLOW: {
    message: { vi: 'Danh sách lồng nhau không đúng.', en: 'Wrongly nested lists.' },
    expected: INDENT_HINT,
  },
  DUPLICATE_KEY: {
    message: { vi: 'Khóa này đã có ở trên.', en: 'This key stands above already.' },
    expected: { vi: 'Giữ một dòng, xóa dòng kia.', en: 'Keep one of the lines.' },
  },
  IMPOSSIBLE: {
    message: { vi: 'Không đọc được chỗ này.', en: 'This cannot be read.' },
    expected: QUOTE_HINT,
  },
  KEY_OVER_1024_CHARS: {
    message: { vi: 'Tên khóa quá dài; có lẽ thiếu xuống dòng.', en: 'The key is too long.' },
    expected: QUOTE_HINT,
  },
  MISSING_CHAR: {
    message: {
      vi: 'Thiếu một dấu: dấu nháy, dấu “:”, hoặc dấu đóng ngoặc.',
      en: 'A quote, “:” or bracket is missing.',
    },
    expected: {
      vi: 'Kiểm tra dấu nháy và dấu ngoặc đã mở thì phải đóng, sau tên khóa có dấu “:” và một dấu cách.',
      en: 'Close every quote and bracket, and put “: ” after every key.',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    message: {
      vi: 'Dòng này thiếu “: ” sau tên khóa, hoặc dòng dưới thụt vào sai.',
      en: 'This line lacks “: ” after its key, or the next one has a wrong indentation.',
    },
    expected: INDENT_HINT,
  },
  MULTIPLE_ANCHORS: { message: { vi: 'Hai dấu “&” liền nhau.', en: 'Two anchors.' }, expected: ALIAS_HINT },
  MULTIPLE_DOCS: {
    message: { vi: 'Tệp có hai phần ngăn bằng “---” hoặc “...”.', en: 'The file holds two documents.' },
    expected: { vi: 'Xóa dòng ngăn đó.', en: 'Delete that line.' },
  },
  MULTIPLE_TAGS: { message: { vi: 'Hai dấu “!” liền nhau.', en: 'Two tags.' }, expected: QUOTE_HINT },
  NON_STRING_KEY: {
    message: { vi: 'Tên khóa phải là chữ.', en: 'A key must be a text.' },
    expected: QUOTE_HINT,
  },
  TAB_AS_INDENT: {
    message: { vi: 'Đầu dòng dùng phím Tab.', en: 'A tab at the beginning of a line.' },
    expected: INDENT_HINT,
  },
  TAG_RESOLVE_FAILED: {
    message: { vi: 'Ký hiệu “!” ở đầu giá trị không dùng được.', en: 'An unknown tag.' },
    expected: QUOTE_HINT,
  },
  RESOURCE_EXHAUSTION: {
    message: { vi: 'Tệp lồng nhau quá sâu.', en: 'The file is nested too deeply.' },
    expected: INDENT_HINT,
  },
  UNEXPECTED_TOKEN: {
    message: { vi: 'Có một dấu không đúng chỗ.', en: 'A sign in a wrong place.' },
    expected: QUOTE_HINT,
  },
};

/** Our words for an error code of the YAML parser. */
export function yamlProblem(code: ErrorCode): YamlProblem {
  return { code: 'yaml-syntax', ...PROBLEMS[code] };
}
