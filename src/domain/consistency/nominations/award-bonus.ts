import type { DataIssue } from '../../../document/issue.ts';
import { writtenMoney } from '../../../language/money.ts';
import { awardOf } from '../../award-catalogue/awards.ts';
import { bonusOf } from '../../award-catalogue/bonus.ts';
import type { Award } from '../../award.ts';
import type { AwardNomination } from '../../nomination.ts';
import { decisionDay, rulesOfNomination } from './award-rules.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { nominationLabel } from '../labels.ts';

/** Money that is named is what the rules give on the day of the decision. */
export function checkAwardBonus(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.awards, 'awards').flatMap((award) => {
    const nomination = year.nominations.get(award.value.nomination);
    return nomination === undefined ? [] : otherBonus(year, award, nomination);
  });
}

function otherBonus(
  year: CampaignYear,
  { value, path }: Entry<Award>,
  nomination: Entry<AwardNomination>,
): readonly DataIssue[] {
  const decidedOn = decisionDay(year);
  const rules = rulesOfNomination(year, nomination.value);
  if (value.bonus === undefined || decidedOn === undefined || rules === undefined) return [];
  const { award, subject } = nomination.value;
  const due = bonusOf(awardOf(award), subject.kind, decidedOn.value, rules.parameters);
  if (due === undefined || due.amount === value.bonus) return [];
  const { vi, en } = nominationLabel(year, nomination.value);
  const [found, right] = [writtenMoney(value.bonus), writtenMoney(due.amount)];
  return [
    {
      code: 'bonus-not-by-rule',
      severity: 'warning',
      path: [...path, 'bonus'],
      message: {
        vi: `${vi}: tiền thưởng ${found}, theo mức chung là ${right}.`,
        en: `${en}: the bonus is ${found}, by the rule ${right}.`,
      },
      expected: {
        vi: `Bỏ dòng bonus để chương trình tính, hoặc kiểm tra lại: mức lương cơ sở ${writtenMoney(due.baseSalary)}.`,
        en: `Leave bonus out, so that it is computed, or check it: the base salary is ${writtenMoney(due.baseSalary)}.`,
      },
      related: [
        { path: [...nomination.path, 'award'], message: { vi: 'hình thức khen thưởng', en: 'the award' } },
        { path: decidedOn.path, message: { vi: 'ngày quyết định', en: 'the day of the decision' } },
      ],
      source: due.source,
    },
  ];
}
