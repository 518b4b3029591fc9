import type { DataIssue } from '../../../document/issue.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import { PLAN_SLUG } from '../../document-slugs.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { documentLabel } from './issued-documents.ts';

/** A plan is issued in its year or ahead of it; what closes the year may come in the next one. */
export function checkDocumentYears({ data, documents }: CampaignYear): readonly DataIssue[] {
  const { year } = data.plan;
  return documents.flatMap((document): readonly DataIssue[] => {
    const { issuedOn, slug } = document;
    const last = slug === PLAN_SLUG ? year : year + 1;
    if (issuedOn === undefined) return [];
    if (issuedOn.value.year >= year - 1 && issuedOn.value.year <= last) return [];
    return [
      {
        code: 'year-mismatch',
        severity: 'error',
        path: issuedOn.path,
        message: {
          vi: `Ngày ban hành ${shortDate(issuedOn.value)} của ${documentLabel(document).vi} không thuộc năm ${String(year)} của kế hoạch.`,
          en: `The day of issue ${isoDate(issuedOn.value)} of ${documentLabel(document).en} is not in the plan’s year ${String(year)}.`,
        },
        expected: { vi: 'Kiểm tra lại issuedOn và year.', en: 'Check issuedOn and year.' },
        related: [{ path: ['plan', 'year'], message: { vi: 'năm của kế hoạch', en: 'the plan’s year' } }],
      },
    ];
  });
}

/** What plan.yaml and documents.yaml both say of the plan is the same. */
export function checkPlanFacts({ data: { plan, documents } }: CampaignYear): readonly DataIssue[] {
  const facts = documents?.[PLAN_SLUG];
  if (facts === undefined) return [];
  const pairs = [
    {
      key: 'issuedOn',
      here: facts.issuedOn && isoDate(facts.issuedOn),
      there: plan.issuedOn && isoDate(plan.issuedOn),
    },
    { key: 'signatory', here: facts.signatory, there: plan.signatory },
    { key: 'draftingUnit', here: facts.draftingUnit, there: plan.draftingUnit },
  ] as const;
  return pairs.flatMap(({ key, here, there }): readonly DataIssue[] => {
    if (here === undefined || there === undefined || here === there) return [];
    return [
      {
        code: 'plan-facts-differ',
        severity: 'error',
        path: ['documents', PLAN_SLUG, key],
        message: {
          vi: `${key} của Kế hoạch ghi “${here}” ở đây nhưng “${there}” trong tệp kế hoạch.`,
          en: `${key} of the plan is “${here}” here but “${there}” in the plan’s own file.`,
        },
        expected: { vi: 'Chỉ ghi một nơi: trong tệp kế hoạch.', en: 'Give it once: in the plan’s file.' },
        related: [{ path: ['plan', key], message: { vi: 'trong tệp kế hoạch', en: 'in the plan’s file' } }],
      },
    ];
  });
}
