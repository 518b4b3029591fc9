import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { allowed, grammarIssue } from './grammar-issue.ts';
import { ROOT_TAG, ruleOf, TEXT_TAGS, type TagRule } from './grammar.ts';
import { isTextTag } from './markup-elements.ts';
import type { MarkupElement, MarkupText } from './markup-parser.ts';

type Parent = Pick<MarkupElement, 'tag'>;
type ChildTag = Pick<MarkupElement, 'kind' | 'tag' | 'place'>;

/** Something inside of a tag; in a template that is not filled yet, also a block of which one branch will be written. */
type Child =
  ChildTag | MarkupText | { readonly kind: 'choice'; readonly branches: readonly (readonly Child[])[] };

/** What stands in a tag may stand there: text before blocks, and no other tags than the rule says; in every branch. */
export function checkChildren(
  parent: Parent,
  rule: TagRule,
  children: readonly Child[],
  isBehindBlock = false,
): readonly Issue[] {
  const takesText = rule.content === 'text' || rule.content === 'text-then-blocks';
  const issues: Issue[] = [];
  let hasBlock = isBehindBlock;
  for (const child of children) {
    if (child.kind === 'choice') {
      for (const branch of child.branches) issues.push(...checkChildren(parent, rule, branch, hasBlock));
    } else if (child.kind === 'text') {
      if ((takesText && !hasBlock) || child.text.trim() === '') continue;
      issues.push(misplacedText(child.text.trim(), child.place, parent.tag));
    } else if (isTextTag(child)) {
      if (!takesText || hasBlock) issues.push(misplacedTag(child, parent, rule));
    } else {
      hasBlock = true;
      if (!rule.children.includes(child.tag)) issues.push(misplacedTag(child, parent, rule));
    }
  }
  return issues;
}

function misplacedText(text: string, place: Place, parent: string): Issue {
  const start = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  const inside = parent === ROOT_TAG ? { vi: 'ngoài mọi thẻ', en: 'outside of every tag' } : insideOf(parent);
  return grammarIssue(
    'misplaced-text',
    { ...place, length: 1 },
    { vi: `Chữ “${start}” đứng ${inside.vi}.`, en: `The text “${start}” stands ${inside.en}.` },
    {
      expected: {
        vi: 'Đặt chữ trong <paragraph>…</paragraph> hoặc thẻ nội dung khác.',
        en: 'Put it into <paragraph>…</paragraph>.',
      },
    },
  );
}

function insideOf(tag: string): Bilingual {
  return { vi: `không đúng chỗ trong <${tag}>`, en: `in a wrong place in <${tag}>` };
}

function misplacedTag({ tag, place }: ChildTag, parent: Parent, rule: TagRule): Issue {
  const inside =
    parent.tag === ROOT_TAG
      ? { vi: 'ở cấp ngoài cùng', en: 'at the top level' }
      : { vi: `trong <${parent.tag}>`, en: `inside <${parent.tag}>` };
  if (ruleOf(tag) !== undefined && tag !== ROOT_TAG) {
    return grammarIssue(
      'misplaced-tag',
      place,
      { vi: `Thẻ <${tag}> không được đứng ${inside.vi}.`, en: `<${tag}> cannot stand ${inside.en}.` },
      allowed(undefined, rule.children),
    );
  }
  return grammarIssue(
    'unknown-tag',
    place,
    { vi: `Không có thẻ <${tag}>.`, en: `There is no tag <${tag}>.` },
    allowed(tag, rule.children.length > 0 ? rule.children : TEXT_TAGS),
  );
}
