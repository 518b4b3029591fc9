import { distinctIssues, type Bilingual, type Issue, type Place } from '../document/issue.ts';
import { MAX_POINTS } from '../document/numbering.ts';
import { closest } from '../language/closest.ts';
import { checkOrder } from './check-order.ts';
import {
  ATTRIBUTE_VALUES,
  BODY_TAGS,
  MAX_SIGNATURES,
  ROOT_TAG,
  SINGLE_PARTS,
  TAGS,
  TEXT_PARTS,
  TEXT_TAGS,
  type TagRule,
} from './grammar.ts';
import { CERTIFICATE_ROOT, CERTIFICATE_TAG } from './certificate-grammar.ts';
import { checkChart } from './check-chart.ts';
import { checkTable, touchingTables } from './check-table.ts';
import type { MarkupElement, MarkupNode } from './markup-parser.ts';

type IssueDetails = Pick<Issue, 'expected' | 'suggestion' | 'source'>;

/** Check a whole document's markup against the closed set of tags: names, nesting, attributes, text in the right place. */
export function checkGrammar(root: MarkupElement): readonly Issue[] {
  return distinctIssues(checkElement(root));
}

function ruleOf(tag: string): TagRule | undefined {
  return Object.hasOwn(TAGS, tag) ? TAGS[tag] : undefined;
}

function checkElement(element: MarkupElement): readonly Issue[] {
  const rule = holdsCertificate(element) ? CERTIFICATE_ROOT : ruleOf(element.tag);
  if (rule === undefined) return [];
  return [
    ...checkAttributes(element, rule),
    ...checkChildren(element, rule),
    ...checkEmptiness(element, rule),
    ...checkParts(element, rule),
    ...checkOrder(element),
    ...checkPoints(element),
    ...(element.tag === 'chart' ? checkChart(element) : []),
    ...(element.tag === 'table' ? checkTable(element) : []),
    ...touchingTables(element),
    ...element.children.flatMap((child) => (child.kind === 'element' ? checkElement(child) : [])),
  ];
}

function holdsCertificate({ tag, children }: MarkupElement): boolean {
  return (
    tag === ROOT_TAG && children.some((child) => child.kind === 'element' && child.tag === CERTIFICATE_TAG)
  );
}

function checkAttributes({ tag, attributes, place }: MarkupElement, rule: TagRule): readonly Issue[] {
  const known = [...rule.requiredAttributes, ...rule.optionalAttributes];
  const unknown = Object.keys(attributes).filter((name) => !known.includes(name));
  const wanted = known.filter(
    (name) => rule.requiredAttributes.includes(name) || attributes[name] !== undefined,
  );
  const empty = wanted.filter((name) => (attributes[name] ?? '').trim() === '');
  return [
    ...unknown.map((name) =>
      issue(
        'unknown-attribute',
        place,
        { vi: `Thẻ <${tag}> không có thuộc tính “${name}”.`, en: `<${tag}> has no attribute “${name}”.` },
        allowed(name, known),
      ),
    ),
    ...wanted.flatMap((name) => checkAttributeValue(name, attributes[name] ?? '', place)),
    ...empty.map((name) =>
      issue('missing-attribute', place, {
        vi: `Thẻ <${tag}> cần thuộc tính “${name}” có nội dung.`,
        en: `<${tag}> needs the attribute “${name}” with a text.`,
      }),
    ),
  ];
}

/** An attribute whose values are a closed list has one of them. */
function checkAttributeValue(name: string, value: string, place: Place): readonly Issue[] {
  const values = ATTRIBUTE_VALUES[name];
  if (values === undefined || values.includes(value)) return [];
  return [
    issue(
      'unknown-attribute-value',
      place,
      { vi: `Thuộc tính “${name}” không có giá trị “${value}”.`, en: `“${name}” cannot be “${value}”.` },
      allowed(value, values),
    ),
  ];
}

function checkChildren(parent: MarkupElement, rule: TagRule): readonly Issue[] {
  const takesText = rule.content === 'text' || rule.content === 'text-then-blocks';
  let hasBlock = false;
  return parent.children.flatMap((child) => {
    if (child.kind === 'text') {
      if (child.text.trim() === '' || (takesText && !hasBlock)) return [];
      return [misplacedText(child.text.trim(), child.place, parent.tag)];
    }
    if (isTextTag(child)) {
      if (takesText && !hasBlock) return [];
      return [misplacedTag(child, parent, rule)];
    }
    hasBlock = true;
    return rule.children.includes(child.tag) ? [] : [misplacedTag(child, parent, rule)];
  });
}

function isTextTag({ tag }: MarkupElement): boolean {
  return TEXT_TAGS.some((known) => known === tag);
}

function misplacedText(text: string, place: Place, parent: string): Issue {
  const start = text.length > 30 ? `${text.slice(0, 30)}…` : text;
  const inside = parent === ROOT_TAG ? { vi: 'ngoài mọi thẻ', en: 'outside of every tag' } : insideOf(parent);
  return issue(
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

function misplacedTag({ tag, place }: MarkupElement, parent: MarkupElement, rule: TagRule): Issue {
  const inside =
    parent.tag === ROOT_TAG
      ? { vi: 'ở cấp ngoài cùng', en: 'at the top level' }
      : { vi: `trong <${parent.tag}>`, en: `inside <${parent.tag}>` };
  if (ruleOf(tag) !== undefined && tag !== ROOT_TAG) {
    return issue(
      'misplaced-tag',
      place,
      { vi: `Thẻ <${tag}> không được đứng ${inside.vi}.`, en: `<${tag}> cannot stand ${inside.en}.` },
      allowed(undefined, rule.children),
    );
  }
  return issue(
    'unknown-tag',
    place,
    { vi: `Không có thẻ <${tag}>.`, en: `There is no tag <${tag}>.` },
    allowed(tag, rule.children.length > 0 ? rule.children : TEXT_TAGS),
  );
}

/** A document may consist of one of these alone. */
const WITHOUT_BODY = ['annex'];

function ownerOf(tag: string): Bilingual {
  return tag === ROOT_TAG ? { vi: 'Mẫu', en: 'The template' } : { vi: `Thẻ <${tag}>`, en: `<${tag}>` };
}

/** A tag that shows text must have some; one that groups others must have one; a document must have a body. */
function checkEmptiness(
  { tag, place, attributes, children }: MarkupElement,
  rule: TagRule,
): readonly Issue[] {
  const tags = children.flatMap((child) => (child.kind === 'element' ? [child.tag] : []));
  if (rule === CERTIFICATE_ROOT) return [];
  if (TEXT_PARTS.includes(tag)) {
    if ([...BODY_TAGS, ...WITHOUT_BODY].some((name) => tags.includes(name))) return [];
    const owner = ownerOf(tag);
    const message = { vi: `${owner.vi} không có nội dung nào.`, en: `${owner.en} has no body.` };
    return [issue('no-body', place, message, allowed(undefined, BODY_TAGS))];
  }
  if (rule.content === 'nothing' || rule.mayBeEmpty === true) return [];
  const isEmpty =
    rule.content === 'blocks'
      ? rule.requiredChildren === undefined && tags.length === 0
      : attributes['title'] === undefined && textLength(children) === 0;
  if (!isEmpty) return [];
  return [
    issue(
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

/** What must stand inside a tag does, and what a document has once stands once. */
function checkParts({ tag, place, children }: MarkupElement, rule: TagRule): readonly Issue[] {
  const found = (name: string) => children.filter((child) => child.kind === 'element' && child.tag === name);
  const owner = ownerOf(tag);
  const missing = (rule.requiredChildren ?? []).filter((name) => found(name).length === 0);
  const single = new Set<string>([...SINGLE_PARTS, ...(rule.singleChildren ?? [])]);
  const twice = [
    ...[...single].flatMap((name) => found(name).slice(1)),
    ...found('signature').slice(MAX_SIGNATURES),
  ];
  return [
    ...missing.map((name) =>
      issue('missing-part', place, {
        vi: `${owner.vi} thiếu <${name}>.`,
        en: `${owner.en} lacks <${name}>.`,
      }),
    ),
    ...twice.map((second) =>
      issue('part-twice', second.place, {
        vi: 'Thẻ này đã có ở trên.',
        en: 'This tag stands above already.',
      }),
    ),
  ];
}

function textLength(nodes: readonly MarkupNode[]): number {
  return nodes.reduce((sum, node) => {
    if (node.kind === 'text') return sum + node.text.trim().length;
    return isTextTag(node) ? sum + textLength(node.children) : sum;
  }, 0);
}

function checkPoints(parent: MarkupElement): readonly Issue[] {
  const points = parent.children.filter((child) => child.kind === 'element' && child.tag === 'point');
  const surplus = points[MAX_POINTS];
  if (surplus === undefined) return [];
  return [
    issue(
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

function allowed(found: string | undefined, known: readonly string[]): IssueDetails {
  const suggestion = found === undefined ? undefined : closest(found, known);
  const list = known.join(', ');
  return {
    ...(list !== '' && { expected: { vi: `Ở đây được dùng: ${list}.`, en: `Allowed here: ${list}.` } }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

function issue(code: string, place: Place, message: Bilingual, details: IssueDetails = {}): Issue {
  return { code, severity: 'error', message, place, ...details };
}
