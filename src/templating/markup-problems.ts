import type { Bilingual, Issue } from '../document/issue.ts';
import { ROOT_TAG } from './grammar.ts';
import { TEMPLATE_LIMITS } from './limits.ts';

/** How the parser says that a tag is not closed. */
export const MISSING_END = /^Missing end tag for element (\S+)/u;

/** How it says that a “&” begins no reference. */
const REFERENCE = /^(?:Named entity|Unterminated reference|Invalid character reference)/u;

/** Whether a message of the parser is about a “&”. */
export function isReference(message: string): boolean {
  return REFERENCE.test(message);
}

/** Each kind of malformed markup: what the parser says, what we say, how to mend it. */
const PROBLEMS: readonly (readonly [
  RegExp,
  (name: string) => { message: Bilingual; expected: Bilingual },
])[] = [
  [
    MISSING_END,
    (name) => ({
      message:
        name === ROOT_TAG
          ? {
              vi: 'Có một thẻ đóng thừa, hoặc dấu “<” đứng một mình.',
              en: 'A closing tag too many, or a lone “<”.',
            }
          : {
              vi: `Thẻ <${name}> chưa đóng, hoặc bị thẻ khác đóng chen vào.`,
              en: `The tag <${name}> is not closed here.`,
            },
      expected:
        name === ROOT_TAG
          ? {
              vi: 'Bỏ thẻ đóng thừa; dấu “<” trong văn bản viết là &lt;.',
              en: 'Delete it; write &lt; for the sign “<”.',
            }
          : { vi: `Thêm </${name}> đúng chỗ.`, en: `Add </${name}> where it belongs.` },
    }),
  ],
  [
    /^Extra content at the end/u,
    () => ({
      message: { vi: 'Có một thẻ đóng thừa.', en: 'A closing tag too many.' },
      expected: { vi: 'Bỏ thẻ đóng thừa.', en: 'Delete it.' },
    }),
  ],
  [
    REFERENCE,
    () => ({
      message: { vi: 'Dấu “&” viết không đúng.', en: 'A malformed “&”.' },
      expected: { vi: 'Trong mẫu, viết &amp; để có dấu “&”.', en: 'Write &amp; for the sign “&”.' },
    }),
  ],
  [
    /^(?:Attribute value expected|Unclosed attribute|Duplicate attribute|Unescaped `<`)/u,
    () => ({
      message: { vi: 'Thuộc tính của thẻ viết không đúng.', en: 'A malformed attribute.' },
      expected: { vi: 'Viết tên="giá trị", mỗi tên một lần.', en: 'Write name="value", each name once.' },
    }),
  ],
];

/** What the parser says of malformed markup, in our words. */
export function markupProblem(message: string): Pick<Issue, 'code' | 'message' | 'expected'> {
  for (const [pattern, problem] of PROBLEMS) {
    const match = pattern.exec(message);
    if (match) return { code: 'malformed-markup', ...problem(match[1] ?? '') };
  }
  return {
    code: 'malformed-markup',
    message: { vi: 'Thẻ viết không đúng ở gần chỗ này.', en: 'The markup cannot be read near this place.' },
    expected: {
      vi: 'Mỗi thẻ <tên> có </tên>; dấu “<” viết là &lt;.',
      en: 'Close every tag; write &lt; for “<”.',
    },
  };
}

/** What is well-formed and means nothing here. */
export function forbiddenMarkup(): Pick<Issue, 'code' | 'message' | 'expected'> {
  return {
    code: 'markup-construct',
    message: { vi: 'Mẫu không dùng <? ?> và <![CDATA[ ]]>.', en: 'Templates have no <? ?> and no CDATA.' },
    expected: {
      vi: 'Viết thẳng chữ, với &lt; cho dấu “<” và &amp; cho dấu “&”.',
      en: 'Write the text itself.',
    },
  };
}

export function tooDeepMarkup(): Pick<Issue, 'code' | 'message' | 'expected'> {
  const most = String(TEMPLATE_LIMITS.tags);
  return {
    code: 'markup-too-deep',
    message: { vi: `Các thẻ lồng nhau quá ${most} cấp.`, en: `Tags are nested more than ${most} deep.` },
    expected: { vi: 'Đóng các thẻ đã mở.', en: 'Close the tags that are open.' },
  };
}
