import type { Chart, ChartSeries } from '../document/nodes.ts';
import { foldWhiteSpace } from '../language/white-space.ts';
import { chartNumber } from './chart-number.ts';
import type { MarkupElement } from './markup-parser.ts';
import { textIn } from './text-in.ts';

/** A <chart> as a node: the values, which stand in their categories, are gathered for each series. */
export function chartOf({ attributes, children, place }: MarkupElement): Chart {
  const elements = children.filter((child) => child.kind === 'element');
  const categories = elements.filter(({ tag }) => tag === 'category');
  const caption = textOf(attributes['caption']);
  const series = elements
    .filter(({ tag }) => tag === 'series')
    .map((element, index): ChartSeries => {
      const values = categories.map((category) => valuesOf(category)[index]);
      return {
        name: textOf(element.attributes['name']),
        values: values.map((value) => (value && chartNumber(textIn(value))) ?? 0),
        texts: values.map((value) => textOf(value?.attributes['text'])),
      };
    });
  return {
    kind: 'chart',
    chartType: 'bars',
    caption: caption === '' ? [] : [{ kind: 'text', value: caption }],
    unit: textOf(attributes['unit']),
    categories: categories.map((category) => textOf(category.attributes['name'])),
    series,
    altText: textOf(attributes['alt']),
    place,
  };
}

function valuesOf({ children }: MarkupElement): readonly MarkupElement[] {
  return children.filter((child) => child.kind === 'element').filter(({ tag }) => tag === 'value');
}

function textOf(attribute: string | undefined): string {
  return foldWhiteSpace(attribute ?? '');
}
