import { distinctIssues, type Issue } from '../document/issue.ts';
import { checkAttributeNames, checkAttributeValues, concernsAttributes } from './check-attributes.ts';
import { checkChart } from './check-chart.ts';
import { checkChildren } from './check-children.ts';
import { checkEmptiness, checkPoints, checkRequiredParts, checkSingleParts } from './check-contents.ts';
import { checkOrder } from './check-order.ts';
import { checkTable, touchingTables } from './check-table.ts';
import { SINGLE_PARTS, type TagRule } from './grammar.ts';
import { ruleFor } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';

/** Check a whole document's markup against the closed set of tags: names, nesting, attributes, text in the right place. */
export function checkGrammar(root: MarkupElement): readonly Issue[] {
  const issues: Issue[] = [];
  checkElement(root, issues);
  return distinctIssues(issues);
}

function checkElement(element: MarkupElement, issues: Issue[]): void {
  const rule = ruleFor(element);
  if (rule === undefined) return;
  if (concernsAttributes(element, rule)) {
    issues.push(...checkAttributeNames(element, rule));
    issues.push(...checkAttributeValues(element, rule));
  }
  if (isText(element, rule)) return;
  const misplaced = checkChildren(element, rule, element.children);
  issues.push(...misplaced);
  issues.push(...checkEmptiness(element, rule));
  if (rule.requiredChildren !== undefined) issues.push(...checkRequiredParts(element, rule));
  const isGroup = element.children.some(({ kind }) => kind === 'element');
  const concernsOthers = isGroup && (misplaced.length > 0 || concernsEachOther(rule));
  if (concernsOthers) checkTogether(element, rule, issues);
  if (element.tag === 'chart') issues.push(...checkChart(element));
  if (element.tag === 'table') issues.push(...checkTable(element));
  if (concernsOthers) issues.push(...touchingTables(element));
  for (const child of element.children) if (child.kind === 'element') checkElement(child, issues);
}

/** Whether a tag of text holds text and nothing else: so do nearly all, and then nothing but their attributes can be wrong. */
function isText({ children }: MarkupElement, rule: TagRule): boolean {
  const only = children[0];
  if (rule.content !== 'text' || children.length > 1) return false;
  if (only === undefined) return rule.mayBeEmpty === true;
  return only.kind === 'text' && (rule.mayBeEmpty === true || only.text.trim() !== '');
}

/** The tags that may stand once, or in an order, or not side by side. */
const WITH_OTHERS: ReadonlySet<string> = new Set([...SINGLE_PARTS, 'signature', 'point', 'table']);

const knownConcerns = new WeakMap<TagRule, boolean>();

/** Whether among the tags that may stand in a tag are some that have to do with each other: the cells of a row have not. */
function concernsEachOther(rule: TagRule): boolean {
  const known =
    knownConcerns.get(rule) ??
    (rule.singleChildren !== undefined || rule.children.some((tag) => WITH_OTHERS.has(tag)));
  knownConcerns.set(rule, known);
  return known;
}

/** What tags inside of a tag are beside each other. */
function checkTogether(element: MarkupElement, rule: TagRule, issues: Issue[]): void {
  issues.push(...checkSingleParts(element, rule));
  issues.push(...checkOrder(element));
  issues.push(...checkPoints(element));
}
