import type { Form } from '../document/forms.ts';
import { distinctIssues, type Issue } from '../document/issue.ts';
import { checkAttributeNames, checkAttributeValue } from './check-attributes.ts';
import { checkChart } from './check-chart.ts';
import { checkChildren } from './check-children.ts';
import { checkEmptiness, checkPoints, checkRequiredParts, checkSingleParts } from './check-contents.ts';
import { checkForm } from './check-form.ts';
import { checkOrder } from './check-order.ts';
import { checkTable } from './check-table.ts';
import { ruleFor } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { isTooLarge } from './partial-calls.ts';
import type { Partials } from './partials.ts';
import { elementsIn, isUnknown, sketchOf, unionOf, type SketchElement } from './sketch.ts';
import { hasFixedContent, hasFixedGrid } from './sketch-fixed.ts';
import type { ParsedTemplate } from './template.ts';

/**
 * Check the markup of a template in all of its branches, before there is any data. What is reported is wrong in every
 * document in which the place is written at all; what depends on the data is left to the check of the rendered markup,
 * which has the same rules. A template that is too large is reported by `checkTemplate` alone.
 */
export function checkMarkup(template: ParsedTemplate, partials: Partials, form: Form): readonly Issue[] {
  if (isTooLarge(template.ast, partials)) return [];
  const { root, strays, issues } = sketchOf(template, partials);
  const document = root === undefined ? [] : [...checkElement(root), ...checkRoot(root, form)];
  return distinctIssues([...issues, ...document, ...strays.flatMap(checkElement)]);
}

/** Whether a document has the parts of its form; none is missing as long as something is not known. */
function checkRoot({ union, children }: SketchElement, form: Form): readonly Issue[] {
  const issues = checkForm(union, form);
  return isUnknown(children) ? issues.filter(({ code }) => code !== 'missing-part') : issues;
}

function checkElement(element: SketchElement): readonly Issue[] {
  const { union, values, place, tag } = element;
  const rule = ruleFor(union);
  if (rule === undefined) return [];
  const certain = certainOf(element);
  return [
    ...checkAttributeNames(element, rule),
    ...Object.entries(values).flatMap(([name, ways]) =>
      ways.flatMap((way) => checkAttributeValue(name, way, place)),
    ),
    ...checkChildren(element, rule, element.children),
    // What no branch has is missing; what stands outside of all branches is there.
    ...(isUnknown(element.children)
      ? []
      : [...checkEmptiness(union, rule), ...checkRequiredParts(union, rule)]),
    ...checkSingleParts(certain, rule),
    ...checkOrder(certain),
    ...checkPoints(certain),
    ...(tag === 'chart' && hasFixedContent(element) ? checkChart(union) : []),
    ...(tag === 'table' && hasFixedGrid(element) ? checkTable(union) : []),
    ...elementsIn(element.children).flatMap(checkElement),
  ];
}

/** The tag with what it holds whatever the data is. */
function certainOf({ union, children }: SketchElement): MarkupElement {
  return { ...union, children: children.filter(({ kind }) => kind !== 'choice').flatMap(unionOf) };
}
