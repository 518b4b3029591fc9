import { distinctIssues, type Issue } from '../document/issue.ts';
import { checkAttributeNames, checkAttributeValues } from './check-attributes.ts';
import { checkChart } from './check-chart.ts';
import { checkChildren } from './check-children.ts';
import { checkEmptiness, checkPoints, checkRequiredParts, checkSingleParts } from './check-contents.ts';
import { checkOrder } from './check-order.ts';
import { checkTable, touchingTables } from './check-table.ts';
import { ruleFor } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';

/** Check a whole document's markup against the closed set of tags: names, nesting, attributes, text in the right place. */
export function checkGrammar(root: MarkupElement): readonly Issue[] {
  return distinctIssues(checkElement(root));
}

function checkElement(element: MarkupElement): readonly Issue[] {
  const rule = ruleFor(element);
  if (rule === undefined) return [];
  return [
    ...checkAttributeNames(element, rule),
    ...checkAttributeValues(element, rule),
    ...checkChildren(element, rule, element.children),
    ...checkEmptiness(element, rule),
    ...checkRequiredParts(element, rule),
    ...checkSingleParts(element, rule),
    ...checkOrder(element),
    ...checkPoints(element),
    ...(element.tag === 'chart' ? checkChart(element) : []),
    ...(element.tag === 'table' ? checkTable(element) : []),
    ...touchingTables(element),
    ...element.children.flatMap((child) => (child.kind === 'element' ? checkElement(child) : [])),
  ];
}
