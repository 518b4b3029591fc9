import type { DataIssue } from '../../../document/issue.ts';
import { withoutDiacritics } from '../../../language/closest.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf } from '../entries.ts';
import { notUnique, refer, AGENCY_UNITS, type Reference } from '../references.ts';

const LEAD_UNIT: Reference = {
  what: { vi: 'Đơn vị chủ trì', en: 'The lead unit' },
  ...AGENCY_UNITS,
};
const DRAFTING_UNIT: Reference = {
  what: { vi: 'Đơn vị soạn thảo', en: 'The drafting unit' },
  ...AGENCY_UNITS,
};
const BASIS: Reference = {
  what: { vi: 'Căn cứ', en: 'The legal basis' },
  where: {
    vi: 'mã (id) của các căn cứ (plan.legalBases)',
    en: 'the ids of the legal bases (plan.legalBases)',
  },
  list: ['plan', 'legalBases'],
};

/** The units and bases that plan and documents name exist, each once. */
export function checkReferences({ data: { agency, plan }, documents }: CampaignYear): readonly DataIssue[] {
  const unitNames = agency.units.map((unit) => unit.name);
  const unitCodes = agency.units.map((unit) => unit.abbreviation);
  const basisIds = plan.legalBases.flatMap((basis) => basis.id ?? []);
  return [
    ...entriesOf(plan.tasks, 'plan', 'tasks').flatMap(({ value, path }) => [
      ...refer(LEAD_UNIT, value.leadUnit, unitNames, [...path, 'leadUnit']),
      ...refer(BASIS, value.accordingTo, basisIds, [...path, 'accordingTo']),
    ]),
    ...documents.flatMap(({ own: { draftingUnit, legalBases } }) => [
      ...refer(DRAFTING_UNIT, draftingUnit?.value, unitCodes, draftingUnit?.path ?? []),
      ...notUnique(legalBases, 'id'),
    ]),
  ];
}

/** A unit that coordinates is written as the agency writes it, not with other capitals or diacritics. */
export function checkUnitSpelling({ data: { agency, plan } }: CampaignYear): readonly DataIssue[] {
  const units = entriesOf(agency.units, 'agency', 'units');
  return entriesOf(plan.tasks, 'plan', 'tasks').flatMap((task) =>
    entriesOf(task.value.coordinatingUnits, ...task.path, 'coordinatingUnits').flatMap(
      ({ value: found, path }): readonly DataIssue[] => {
        const same = units.find(({ value }) => withoutDiacritics(value.name) === withoutDiacritics(found));
        if (same === undefined || same.value.name === found) return [];
        return [
          {
            code: 'name-spelling',
            severity: 'error',
            path,
            message: {
              vi: `Tên đơn vị “${found}” viết khác với trong agency.units.`,
              en: `The unit “${found}” is spelt otherwise in agency.units.`,
            },
            expected: {
              vi: 'Một tên viết một cách trong mọi văn bản.',
              en: 'A name is written in one way everywhere.',
            },
            suggestion: same.value.name,
            related: [
              { path: [...same.path, 'name'], message: { vi: 'tên của đơn vị', en: 'the unit’s name' } },
            ],
          },
        ];
      },
    ),
  );
}
