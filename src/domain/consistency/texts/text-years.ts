import type { DataIssue } from '../../../document/issue.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf } from '../entries.ts';

/** "năm 2023" and the like, but for the day of a document: "ngày 06/3/2023". */
const YEAR = /(?<!\p{L})năm (20\d\d)(?!\d)/giu;

/** The tasks of a plan are of its year or the next: an earlier one was left over when last year's plan was copied. */
export function checkTextYears({ data: { plan } }: CampaignYear): readonly DataIssue[] {
  return entriesOf(plan.tasks, 'plan', 'tasks').flatMap(({ value, path }) =>
    [...value.content.matchAll(YEAR)]
      .map(([, year]) => Number(year))
      .filter((year) => year < plan.year)
      .map((year) => ({
        code: 'text-of-another-year',
        severity: 'warning',
        path: [...path, 'content'],
        message: {
          vi: `Nhiệm vụ của Kế hoạch năm ${String(plan.year)} ghi “năm ${String(year)}”.`,
          en: `A task of the plan of ${String(plan.year)} says “năm ${String(year)}”.`,
        },
        expected: {
          vi: 'Kiểm tra lại: có thể còn sót từ kế hoạch năm trước.',
          en: 'Check it: it may be left over from last year’s plan.',
        },
        related: [{ path: ['plan', 'year'], message: { vi: 'năm của kế hoạch', en: 'the plan’s year' } }],
      })),
  );
}
