import type { Chart } from '../../src/document/nodes.ts';
import { SOMEWHERE, text } from './node-builders.ts';

/** Series of a chart by their names, a value for each category. */
type Values = Readonly<Record<string, readonly number[]>>;

/** A chart of bars in tỷ đồng, its values written with a decimal comma, with a caption. */
export function chart(categories: readonly string[], values: Values, changes: Partial<Chart> = {}): Chart {
  return {
    kind: 'chart',
    chartType: 'bars',
    caption: [text('Biểu đồ 1. Doanh thu các Cụm thi đua')],
    unit: 'tỷ đồng',
    altText: 'Doanh thu của các Cụm thi đua so với kế hoạch',
    categories,
    series: Object.entries(values).map(([name, numbers]) => ({
      name,
      values: numbers,
      texts: numbers.map((number) => String(number).replace('.', ',')),
    })),
    place: SOMEWHERE,
    ...changes,
  };
}
