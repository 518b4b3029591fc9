import fc, { type Arbitrary } from 'fast-check';
import type { Chart } from '../../../src/document/nodes.ts';
import { chart as chartOf } from '../charts.ts';
import { text } from '../node-builders.ts';
import { words } from './words.ts';

/** A chart of one to three series over one to twelve categories, with a caption or without. */
export const chart: Arbitrary<Chart> = fc
  .record({
    categories: fc.uniqueArray(words(1, 6), { minLength: 1, maxLength: 12 }),
    names: fc.uniqueArray(words(1, 3), { minLength: 1, maxLength: 3 }),
    values: fc.array(fc.integer({ min: -5_000, max: 100_000 }), { minLength: 36, maxLength: 36 }),
    caption: fc.oneof(fc.constant(''), words(3, 25)),
  })
  .map(({ categories, names, values, caption }) =>
    chartOf(
      categories,
      Object.fromEntries(
        names.map((name, series) => [
          name,
          categories.map((_, index) => (values[series * 12 + index] ?? 0) / 10),
        ]),
      ),
      { caption: caption === '' ? [] : [text(caption)] },
    ),
  );
