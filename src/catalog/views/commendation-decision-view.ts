import * as z from 'zod';
import { awardOf } from '../../domain/award-catalogue/awards.ts';
import { awardedOf, type Awarded } from '../../domain/awarded.ts';
import type { DatasetWith } from '../../domain/dataset.ts';
import { DECISION_SLUG } from '../../domain/document-slugs.ts';
import { issuingOf } from '../../domain/issuing.ts';
import { nomineeOf } from '../../domain/nominee.ts';
import { countByAward, countSubjects, type SubjectKind } from '../../domain/statistics/awards.ts';
import { capitalizeFirst } from '../../language/capitalization.ts';
import { endOfMonth } from '../../language/dates.ts';
import { moneyWords, writtenMoney } from '../../language/money.ts';
import { writtenInteger } from '../../language/numbers.ts';
import { subjectsText } from '../phrases/counts.ts';
import type { View } from './view.ts';

const schema = z.object({
  counts: z.string(),
  isCertificatesOnly: z.boolean(),
  awards: z.array(z.object({ name: z.string(), counts: z.string() })),
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
  uses: ['rules'],
  schema,
  documents: (data) => [{ values: valuesOf(data) }],
};

function valuesOf(data: DatasetWith<Needs>): z.output<typeof schema> {
  const awarded = awardedOf(data, decisionDay(data));
  const total = awarded.reduce((sum, { bonus = 0 }) => sum + bonus, 0);
  const nominations = awarded.map(({ nomination }) => nomination);
  const awards = countByAward(nominations);
  let number = 0;
  return {
    counts: subjectsText(countSubjects(nominations)) ?? '',
    isCertificatesOnly: awards.every(({ award }) => award === 'commendationCertificate'),
    awards: awards.map(({ award, counts }) => ({
      name: awardOf(award).name,
      counts: subjectsText(counts) ?? '',
    })),
    total: writtenMoney(total),
    totalAmount: writtenInteger(total),
    totalInWords: moneyWords(total, { isCapitalized: true }),
    groups: awards.flatMap(({ award }) =>
      GROUPS.flatMap(([kind, name]) => {
        const members = awarded.filter(
          ({ nomination }) => nomination.award === award && nomination.subject.kind === kind,
        );
        if (members.length === 0) return [];
        const rows = members.map((one) => {
          number += 1;
          return { number: String(number), ...rowOf(one, data) };
        });
        return [{ name: awards.length === 1 ? name : `${awardOf(award).name}: ${name}`, rows }];
      }),
    ),
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
