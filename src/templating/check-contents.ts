import type { Issue } from '../document/issue.ts';
import { MAX_POINTS } from '../document/numbering.ts';
import { CERTIFICATE_ROOT } from './certificate-grammar.ts';
import { allowed, grammarIssue, ownerOf } from './grammar-issue.ts';
import { BODY_TAGS, MAX_SIGNATURES, SINGLE_PARTS, TEXT_PARTS, type TagRule } from './grammar.ts';
import { isTextTag } from './markup-elements.ts';
import type { MarkupElement, MarkupNode } from './markup-parser.ts';

/** A document may consist of one of these alone. */
const WITHOUT_BODY = ['annex'];
const BODIES: ReadonlySet<string> = new Set([...BODY_TAGS, ...WITHOUT_BODY]);

const NONE: readonly Issue[] = [];

/** A tag that shows text must have some; one that groups others must have one; a document must have a body. */
export function checkEmptiness(
  { tag, place, attributes, children }: MarkupElement,
  rule: TagRule,
): readonly Issue[] {
  if (rule === CERTIFICATE_ROOT) return [];
  if (TEXT_PARTS.includes(tag)) {
    if (children.some((child) => child.kind === 'element' && BODIES.has(child.tag))) return [];
    const owner = ownerOf(tag);
    const message = { vi: `${owner.vi} không có nội dung nào.`, en: `${owner.en} has no body.` };
    return [grammarIssue('no-body', place, message, allowed(undefined, BODY_TAGS))];
  }
  if (rule.content === 'nothing' || rule.mayBeEmpty === true) return [];
  const isEmpty =
    rule.content === 'blocks'
      ? rule.requiredChildren === undefined && !children.some(({ kind }) => kind === 'element')
      : attributes['title'] === undefined && !hasText(children);
  if (!isEmpty) return NONE;
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
  const missing = rule.requiredChildren?.filter((name) => !children.some((child) => isNamed(child, name)));
  if (missing === undefined || missing.length === 0) return NONE;
  const owner = ownerOf(tag);
  return missing.map((name) =>
    grammarIssue('missing-part', place, {
      vi: `${owner.vi} thiếu <${name}>.`,
      en: `${owner.en} lacks <${name}>.`,
    }),
  );
}

/** What a document or a tag has once stands once. */
export function checkSingleParts({ children }: MarkupElement, rule: TagRule): readonly Issue[] {
  if (!hasRepeated(children, singleParts(rule))) return NONE;
  const twice = [
    ...[...singleParts(rule)].flatMap((name) => tagsNamed(children, name).slice(1)),
    ...tagsNamed(children, 'signature').slice(MAX_SIGNATURES),
  ];
  return twice.map((second) =>
    grammarIssue('part-twice', second.place, {
      vi: 'Thẻ này đã có ở trên.',
      en: 'This tag stands above already.',
    }),
  );
}

/** Whether a part that may stand once stands there again, or a signature does. */
function hasRepeated(children: readonly MarkupNode[], single: ReadonlySet<string>): boolean {
  let seen: Set<string> | undefined;
  for (const child of children) {
    if (child.kind === 'text' || !(single.has(child.tag) || child.tag === 'signature')) continue;
    if (seen?.has(child.tag) === true) return true;
    seen ??= new Set();
    seen.add(child.tag);
  }
  return false;
}

/** The names of parts that may stand once, by the rule of the tag around them. */
const knownSingleParts = new WeakMap<TagRule, ReadonlySet<string>>();

function singleParts(rule: TagRule): ReadonlySet<string> {
  const known =
    knownSingleParts.get(rule) ?? new Set<string>([...SINGLE_PARTS, ...(rule.singleChildren ?? [])]);
  knownSingleParts.set(rule, known);
  return known;
}

function tagsNamed(children: readonly MarkupNode[], name: string): readonly MarkupElement[] {
  return children.filter((child): child is MarkupElement => isNamed(child, name));
}

function isNamed(child: MarkupNode, name: string): boolean {
  return child.kind === 'element' && child.tag === name;
}

/** Whether there is a letter among nodes, be it in emphasis. */
function hasText(nodes: readonly MarkupNode[]): boolean {
  return nodes.some((node) =>
    node.kind === 'text' ? node.text.trim() !== '' : isTextTag(node) && hasText(node.children),
  );
}

/** A list has no more points than letters to count them. */
export function checkPoints(parent: MarkupElement): readonly Issue[] {
  if (parent.children.length <= MAX_POINTS) return NONE;
  const surplus = tagsNamed(parent.children, 'point')[MAX_POINTS];
  if (surplus === undefined) return NONE;
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
