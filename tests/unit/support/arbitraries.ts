import fc from 'fast-check';
import { FACES, type Face } from '../../../src/presentation/font-metrics.ts';
import type { Run } from '../../../src/presentation/presented.ts';

/** Every property test begins here, so that it fails the same way everywhere. */
export const SEED = 30_2020;

/** Words as official texts have them, with the signs at which lines may and may not end. */
const WORDS = [
  'thi',
  'đua',
  'khen',
  'thưởng,',
  'doanh',
  'nghiệp',
  'Hưng',
  'Yên',
  '(KCN),',
  '274/QĐ-UBND',
  '20/3/2024',
  'tế-xã',
  '2020–2024',
  '1.234.567,5',
  'và/hoặc',
  '50%',
  'VT,TTr',
  '“Nghiêm',
  'túc”;',
  '-',
  '–',
  'kế-hoạch/chương-trình',
  'ngày\u00A029',
  'a',
  '…',
  'ỦY',
  'nghiêng.',
] as const;

export const word = fc.constantFrom(...WORDS);

export const face: fc.Arbitrary<Face> = fc.constantFrom(...FACES);

/** A text of 1 to `maxWords` words, mostly with single spaces between. */
export function vietnameseText(maxWords: number): fc.Arbitrary<string> {
  const space = fc.constantFrom(' ', ' ', ' ', ' ', '  ');
  return fc
    .array(fc.tuple(word, space), { minLength: 1, maxLength: maxWords, size: 'max' })
    .map((words) => words.map((pair) => pair.join('')).join(''))
    .chain((text) => fc.constantFrom(text, text.trimEnd()));
}

/** A text cut into runs at any places, each in any face. */
export function vietnameseRuns(maxWords: number): fc.Arbitrary<readonly Run[]> {
  return vietnameseText(maxWords).chain((text) =>
    fc
      .array(fc.tuple(fc.nat(text.length), face), { maxLength: 4, size: 'max' })
      .chain((cuts) => face.map((first) => runsOf(text, first, cuts))),
  );
}

function runsOf(text: string, first: Face, cuts: readonly (readonly [number, Face])[]): readonly Run[] {
  const starts = [[0, first] as const, ...[...cuts].sort(([a], [b]) => a - b)];
  return starts.map(([start, runFace], index) => ({
    text: text.slice(start, starts[index + 1]?.[0] ?? text.length),
    face: runFace,
  }));
}
