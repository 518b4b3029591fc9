import { distinctIssues, type Issue } from '../document/issue.ts';
import { checkAttributeNames, checkAttributeValues, concernsAttributes } from './check-attributes.ts';
import { checkChart } from './check-chart.ts';
import { checkChildren } from './check-children.ts';
import { checkEmptiness, checkPoints, checkRequiredParts, checkSingleParts } from './check-contents.ts';
import { checkOrder } from './check-order.ts';
import { checkTable, touchingTables } from './check-table.ts';
import type { TagRule } from './grammar.ts';
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
  issues.push(...checkChildren(element, rule, element.children));
  issues.push(...checkEmptiness(element, rule));
  if (rule.requiredChildren !== undefined) issues.push(...checkRequiredParts(element, rule));
  const isGroup = element.children.some(({ kind }) => kind === 'element');
  if (isGroup) checkTogether(element, rule, issues);
  if (element.tag === 'chart') issues.push(...checkChart(element));
  if (element.tag === 'table') issues.push(...checkTable(element));
  if (!isGroup) return;
  issues.push(...touchingTables(element));
  for (const child of element.children) if (child.kind === 'element') checkElement(child, issues);
}

/** What tags inside of a tag are beside each other. */
function checkTogether(element: MarkupElement, rule: TagRule, issues: Issue[]): void {
  issues.push(...checkSingleParts(element, rule));
  issues.push(...checkOrder(element));
  issues.push(...checkPoints(element));
}
