import type { Award, AwardCode, Entry } from './award.ts';
import { withWays, type Condition } from './condition.ts';
import { FORMS } from './forms.ts';
import { TITLES } from './titles.ts';

const CATALOGUE: Readonly<Record<AwardCode, Entry>> = { ...TITLES, ...FORMS };

/** What the catalogue says of an award. */
export function awardOf(code: AwardCode): Award {
  return { code, ...CATALOGUE[code] };
}

/** Every condition on an award, with the ways of meeting it, each once. */
export function conditionsOf(award: Award): readonly Condition[] {
  return [...new Set(Object.values(award.standards).flat())].flatMap(withWays);
}
