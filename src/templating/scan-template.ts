import type { Bilingual, Issue } from '../document/issue.ts';
import { TEMPLATE_LIMITS } from './limits.ts';
import { OpenBlocks } from './open-blocks.ts';
import { nextTag, type TemplateTag } from './template-tags.ts';
import { lineIndex } from './line-index.ts';

/**
 * Look through a template once, letter by letter, before Handlebars reads it: Handlebars stops at the first fault without
 * its column, and takes seconds for what is nested thousands of levels deep.
 *
 * @param text In NFC.
 * @returns What is not closed, closed by something else, or too much.
 */
export function scanTemplate(file: string, text: string): readonly Issue[] {
  const lines = lineIndex(text);
  const issue = (code: string, index: number, message: Bilingual, expected: Bilingual): Issue => ({
    code,
    severity: 'error',
    message,
    expected,
    place: { file, ...lines.placeAt(index) },
  });
  if (text.length > TEMPLATE_LIMITS.characters) return [issue('template-too-large', 0, ...tooLong())];
  const issues: Issue[] = [];
  const blocks = new OpenBlocks();
  let count = 0;
  for (let tag = nextTag(text, 0); tag !== undefined; tag = nextTag(text, tag.end)) {
    count += 1;
    if (count > TEMPLATE_LIMITS.expressions) {
      return [...issues, issue('template-too-large', tag.start, ...tooMany())];
    }
    if (tag.isClosed && !tag.isComment && tag.end - tag.start > TEMPLATE_LIMITS.expression) {
      return [...issues, issue('template-too-large', tag.start, ...tooLongExpression())];
    }
    if (tag.tooDeepAt !== undefined) {
      return [...issues, issue('template-too-deep', tag.tooDeepAt, ...tooDeepBrackets())];
    }
    if (!tag.isClosed) issues.push(issue('tag-not-closed', tag.start, ...notClosed(tag)));
    blocks.read(tag);
    if (blocks.depth > TEMPLATE_LIMITS.blocks) {
      return [...issues, issue('template-too-deep', tag.start, ...tooDeepBlocks())];
    }
  }
  const fault = issues.length > 0 ? undefined : blocks.fault();
  if (fault !== undefined) issues.push(issue(fault.code, fault.index, fault.message, fault.expected));
  return issues;
}

type Texts = readonly [message: Bilingual, expected: Bilingual];

const SPLIT: Bilingual = {
  vi: 'Bớt nội dung, hoặc chia thành nhiều tệp bằng {{> tên}}.',
  en: 'Say less, or split it with {{> name}}.',
};

function tooLong(): Texts {
  const most = String(TEMPLATE_LIMITS.characters);
  return [{ vi: `Mẫu dài quá ${most} chữ.`, en: `The template is longer than ${most} characters.` }, SPLIT];
}

function tooMany(): Texts {
  const most = String(TEMPLATE_LIMITS.expressions);
  return [
    { vi: `Mẫu có quá ${most} chỗ {{…}}.`, en: `The template has more than ${most} expressions.` },
    SPLIT,
  ];
}

function tooLongExpression(): Texts {
  const most = String(TEMPLATE_LIMITS.expression);
  return [
    { vi: `Chỗ {{…}} này dài quá ${most} chữ.`, en: `This {{…}} is longer than ${most} characters.` },
    {
      vi: 'Viết ngắn lại: một tên, hoặc một hàm và một giá trị.',
      en: 'Write a name, or a helper and a value.',
    },
  ];
}

function tooDeepBlocks(): Texts {
  const most = String(TEMPLATE_LIMITS.blocks);
  return [
    {
      vi: `Các khối {{#…}} và {{else if}} lồng nhau quá ${most} cấp.`,
      en: `Blocks are nested more than ${most} deep.`,
    },
    { vi: 'Bớt các cấp lồng nhau.', en: 'Use fewer levels.' },
  ];
}

function tooDeepBrackets(): Texts {
  const most = String(TEMPLATE_LIMITS.brackets);
  return [
    { vi: `Dấu ngoặc lồng nhau quá ${most} cấp.`, en: `Brackets are nested more than ${most} deep.` },
    { vi: 'Bớt các cấp lồng nhau.', en: 'Use fewer levels.' },
  ];
}

function notClosed({ isComment }: TemplateTag): Texts {
  return isComment
    ? [
        { vi: 'Ghi chú {{! chưa đóng.', en: 'The comment is not closed.' },
        { vi: 'Thêm }} hoặc --}} ở cuối ghi chú.', en: 'Add }} or --}} at its end.' },
      ]
    : [
        { vi: 'Dấu “{{” này chưa có “}}”.', en: 'This “{{” has no “}}”.' },
        { vi: 'Thêm }} sau tên.', en: 'Add }} after the name.' },
      ];
}
