import type { Chart, ChartSeries } from '../document/nodes.ts';
import { foldWhiteSpace } from '../language/white-space.ts';
import { chartNumber } from './chart-number.ts';
import { elementsNamed } from './markup-elements.ts';
import type { MarkupElement } from './markup-parser.ts';
import { textIn } from './text-in.ts';

/** A <chart> as a node: the values, which stand in their categories, are gathered for each series. */
export function chartOf(chart: MarkupElement): Chart {
  const { attributes, place } = chart;
  const categories = elementsNamed(chart, 'category');
  const caption = textOf(attributes['caption']);
  const series = elementsNamed(chart, 'series').map((element, index): ChartSeries => {
    const values = categories.map((category) => elementsNamed(category, 'value')[index]);
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

function textOf(attribute: string | undefined): string {
  return foldWhiteSpace(attribute ?? '');
}
