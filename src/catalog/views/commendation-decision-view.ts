import { z } from 'zod';
import { awardedOf, type Awarded } from '../../domain/awarded.ts';
import type { DatasetWith } from '../../domain/dataset.ts';
import { DECISION_SLUG } from '../../domain/document-slugs.ts';
import { issuingOf } from '../../domain/issuing.ts';
import { nomineeOf } from '../../domain/nominee.ts';
import type { SubjectKind } from '../../domain/statistics/awards.ts';
import { countSubjects } from '../../domain/statistics/awards.ts';
import { capitalizeFirst } from '../../language/capitalization.ts';
import { endOfMonth } from '../../language/dates.ts';
import { moneyWords, writtenMoney } from '../../language/money.ts';
import { writtenInteger } from '../../language/numbers.ts';
import { subjectsText } from '../phrases/counts.ts';
import type { View } from './view.ts';

const schema = z.object({
  counts: z.string(),
  total: z.string(),
  totalAmount: z.string(),
  totalInWords: z.string(),
  groups: z.array(
    z.object({
      name: z.string(),
      rows: z.array(
        z.object({
          number: z.string(),
          name: z.string(),
          detail: z.string(),
          achievement: z.string(),
          bonus: z.string(),
        }),
      ),
    }),
  ),
});

type Needs = 'awards' | 'nominations' | 'enterprises';

/** The kinds of who is awarded, in the order of the list. */
const GROUPS: readonly (readonly [SubjectKind, string])[] = [
  ['enterprise', 'Doanh nghiệp'],
  ['collective', 'Tập thể'],
  ['individual', 'Cá nhân'],
];

/** The Board's own decision on commendations, with the list of who is awarded. */
export const commendationDecisionView: View<typeof schema, Needs> = {
  needs: ['awards', 'nominations', 'enterprises'],
  schema,
  documents: (data) => [{ values: valuesOf(data) }],
};

function valuesOf(data: DatasetWith<Needs>): z.output<typeof schema> {
  const awarded = awardedOf(data, decisionDay(data));
  const total = awarded.reduce((sum, { bonus = 0 }) => sum + bonus, 0);
  const counted = countSubjects(awarded.map(({ nomination }) => nomination));
  let number = 0;
  return {
    counts: subjectsText(counted) ?? '',
    total: writtenMoney(total),
    totalAmount: writtenInteger(total),
    totalInWords: moneyWords(total, { isCapitalized: true }),
    groups: GROUPS.flatMap(([kind, name]) => {
      const ofKind = awarded.filter(({ nomination }) => nomination.subject.kind === kind);
      if (ofKind.length === 0) return [];
      const rows = ofKind.map((one) => {
        number += 1;
        return { number: String(number), ...rowOf(one, data) };
      });
      return [{ name, rows }];
    }),
  };
}

/** The day of the decision; while it is not known, the last of the year. */
export function decisionDay(data: DatasetWith<'awards'>) {
  return issuingOf(data, DECISION_SLUG).issuedOn ?? endOfMonth({ year: data.plan.year, month: 12 });
}

function rowOf({ nomination, bonus }: Awarded, { enterprises }: DatasetWith<Needs>) {
  return {
    ...nomineeOf(nomination, enterprises),
    achievement: capitalizeFirst(nomination.achievement),
    bonus: bonus === undefined ? '-' : writtenInteger(bonus),
  };
}
