import fc, { type Arbitrary } from 'fast-check';
import type { Inline } from '../../../src/document/nodes.ts';
import { em, strong, text } from '../node-builders.ts';
import { sentence } from './words.ts';

/** What emphasis there is: bold, italic, both, in either order. */
const EMPHASES: readonly ((value: string) => Inline)[] = [
  (value) => strong(value),
  (value) => em(value),
  (value) => strong(em(value)),
  (value) => em(strong(value)),
];

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly emphasis: (value: string) => Inline;
}

const stretch: Arbitrary<Stretch> = fc.record({
  from: fc.integer({ min: 0, max: 999 }),
  to: fc.integer({ min: 1, max: 120 }),
  emphasis: fc.constantFrom(...EMPHASES),
});

/** A sentence, one in four with emphasis, which begins and ends anywhere, in the middle of words too. */
export function content(fewest: number, most: number): Arbitrary<readonly Inline[]> {
  const stretches = fc.oneof(
    { weight: 3, arbitrary: fc.constant<readonly Stretch[]>([]) },
    { weight: 1, arbitrary: fc.array(stretch, { minLength: 1, maxLength: 4 }) },
  );
  return fc.tuple(sentence(fewest, most), stretches).map(([value, some]) => emphasised(value, some));
}

function emphasised(value: string, stretches: readonly Stretch[]): readonly Inline[] {
  const inlines: Inline[] = [];
  let done = 0;
  const places = stretches.map(({ from, ...rest }) => ({
    ...rest,
    from: Math.floor((from / 1000) * value.length),
  }));
  for (const { from, to, emphasis } of places.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(done, from);
    const end = Math.min(value.length, start + to);
    if (end <= start) continue;
    if (start > done) inlines.push(text(value.slice(done, start)));
    inlines.push(emphasis(value.slice(start, end)));
    done = end;
  }
  if (done < value.length) inlines.push(text(value.slice(done)));
  return inlines;
}
