import type { Issue } from '../document/issue.ts';
import { MAX_POINTS } from '../document/numbering.ts';
import { CERTIFICATE_ROOT } from './certificate-grammar.ts';
import { allowed, grammarIssue, ownerOf } from './grammar-issue.ts';
import { BODY_TAGS, MAX_SIGNATURES, SINGLE_PARTS, TEXT_PARTS, type TagRule } from './grammar.ts';
import { isTextTag } from './markup-elements.ts';
import type { MarkupElement, MarkupNode } from './markup-parser.ts';

/** A document may consist of one of these alone. */
const WITHOUT_BODY = ['annex'];

/** A tag that shows text must have some; one that groups others must have one; a document must have a body. */
export function checkEmptiness(
  { tag, place, attributes, children }: MarkupElement,
  rule: TagRule,
): readonly Issue[] {
  const tags = children.flatMap((child) => (child.kind === 'element' ? [child.tag] : []));
  if (rule === CERTIFICATE_ROOT) return [];
  if (TEXT_PARTS.includes(tag)) {
    if ([...BODY_TAGS, ...WITHOUT_BODY].some((name) => tags.includes(name))) return [];
    const owner = ownerOf(tag);
    const message = { vi: `${owner.vi} không có nội dung nào.`, en: `${owner.en} has no body.` };
    return [grammarIssue('no-body', place, message, allowed(undefined, BODY_TAGS))];
  }
  if (rule.content === 'nothing' || rule.mayBeEmpty === true) return [];
  const isEmpty =
    rule.content === 'blocks'
      ? rule.requiredChildren === undefined && tags.length === 0
      : attributes['title'] === undefined && textLength(children) === 0;
  if (!isEmpty) return [];
  return [
    grammarIssue(
      'empty-tag',
      place,
      { vi: `Thẻ <${tag}> trống.`, en: `The tag <${tag}> is empty.` },
      {
        expected: {
          vi: 'Ghi nội dung, hoặc đặt thẻ trong {{#if}}.',
          en: 'Give it content, or put it into {{#if}}.',
        },
      },
    ),
  ];
}

/** What must stand inside a tag does. */
export function checkRequiredParts({ tag, place, children }: MarkupElement, rule: TagRule): readonly Issue[] {
  const owner = ownerOf(tag);
  return (rule.requiredChildren ?? [])
    .filter((name) => tagsNamed(children, name).length === 0)
    .map((name) =>
      grammarIssue('missing-part', place, {
        vi: `${owner.vi} thiếu <${name}>.`,
        en: `${owner.en} lacks <${name}>.`,
      }),
    );
}

/** What a document or a tag has once stands once. */
export function checkSingleParts({ children }: MarkupElement, rule: TagRule): readonly Issue[] {
  const single = new Set<string>([...SINGLE_PARTS, ...(rule.singleChildren ?? [])]);
  const twice = [
    ...[...single].flatMap((name) => tagsNamed(children, name).slice(1)),
    ...tagsNamed(children, 'signature').slice(MAX_SIGNATURES),
  ];
  return twice.map((second) =>
    grammarIssue('part-twice', second.place, {
      vi: 'Thẻ này đã có ở trên.',
      en: 'This tag stands above already.',
    }),
  );
}

function tagsNamed(children: readonly MarkupNode[], name: string): readonly MarkupElement[] {
  return children.filter((child) => child.kind === 'element').filter(({ tag }) => tag === name);
}

function textLength(nodes: readonly MarkupNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind === 'text') return sum + node.text.trim().length;
    return isTextTag(node) ? sum + textLength(node.children) : sum;
  }, 0);
}

/** A list has no more points than letters to count them. */
export function checkPoints(parent: MarkupElement): readonly Issue[] {
  const points = parent.children.filter((child) => child.kind === 'element' && child.tag === 'point');
  const surplus = points[MAX_POINTS];
  if (surplus === undefined) return [];
  return [
    grammarIssue(
      'too-many-points',
      surplus.place,
      {
        vi: `Quá ${String(MAX_POINTS)} điểm trong một khoản.`,
        en: `More than ${String(MAX_POINTS)} points in a clause.`,
      },
      {
        expected: {
          vi: 'Chia thành nhiều khoản: bảng chữ cái tiếng Việt không đủ chữ.',
          en: 'Split the clause: the alphabet has no more letters.',
        },
        source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.d',
      },
    ),
  ];
}
