import type { Bilingual } from '../../../document/issue.ts';
import { nameKey } from './name-key.ts';

/** Units of money other than the đồng, as headings name them. */
const UNITS: readonly { readonly words: RegExp; readonly unit: Bilingual }[] = [
  { words: /\b(?:ty|ti)\b/u, unit: { vi: 'tỷ đồng', en: 'billions of đồng' } },
  { words: /\b(?:trieu|tr|trd)\b/u, unit: { vi: 'triệu đồng', en: 'millions of đồng' } },
  { words: /\b(?:nghin|ngan|1000|1 000)\b/u, unit: { vi: 'nghìn đồng', en: 'thousands of đồng' } },
  { words: /\b(?:usd|do la)\b/u, unit: { vi: 'đô la', en: 'dollars' } },
];

/** The unit other than the đồng that a heading names beside its words. */
export function otherUnitIn(aside: string): Bilingual | undefined {
  const key = nameKey(aside);
  return UNITS.find(({ words }) => words.test(key))?.unit;
}
