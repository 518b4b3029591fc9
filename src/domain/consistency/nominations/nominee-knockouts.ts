import type { DataIssue } from '../../../document/issue.ts';
import type { AwardNomination } from '../../nomination.ts';
import { knockoutsOf } from '../../statistics/scores.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { enterpriseLabel, nominationLabel } from '../labels.ts';

/** Nobody is nominated who is under a knock-out. */
export function checkNomineeKnockouts(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.nominations, 'nominations').flatMap((nomination) =>
    knockedOut(year, nomination),
  );
}

/** Who is knocked out is no nominee; those who work there may be, with a doubt. */
function knockedOut(year: CampaignYear, { value, path }: Entry<AwardNomination>): readonly DataIssue[] {
  const { criteria } = year.data;
  const result = year.results.get(value.subject.enterprise);
  if (criteria === undefined || result === undefined) return [];
  const name = nominationLabel(year, value);
  const enterprise = enterpriseLabel(year, value.subject.enterprise);
  return knockoutsOf(result.value, criteria).map((knockout) => ({
    code: 'nominee-knocked-out',
    severity: value.subject.kind === 'enterprise' ? 'error' : 'warning',
    path: [...path, 'subject', 'enterprise'],
    message: {
      vi: `${name.vi}: ${enterprise.vi} thuộc trường hợp không xét ${knockout.id} (${knockout.name}).`,
      en: `${name.en}: ${enterprise.en} is knocked out by ${knockout.id}.`,
    },
    expected: {
      vi: 'Bỏ đề nghị, hoặc kiểm tra lại vi phạm.',
      en: 'Take the nomination out, or check the violation.',
    },
    related: entriesOf(result.value.violations, ...result.path, 'violations')
      .filter((violation) => violation.value.rule === knockout.id)
      .map((violation) => ({ path: violation.path, message: { vi: 'vi phạm ở đây', en: 'the violation' } })),
  }));
}
