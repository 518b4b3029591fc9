import type { Bilingual, DataIssue, DataPath } from '../../document/issue.ts';
import { closest, withoutDiacritics } from '../../language/closest.ts';
import type { Dataset } from '../dataset.ts';

/** What a name or code refers to must exist. */
export function checkReferences({ agency, plan }: Dataset): readonly DataIssue[] {
  const unitNames = agency.units.map((unit) => unit.name);
  const unitCodes = agency.units.map((unit) => unit.abbreviation);
  const basisIds = plan.legalBases.flatMap((basis) => basis.id ?? []);
  const leaders = agency.leaders.map((leader) => leader.name);
  return [
    ...plan.tasks.flatMap((task, index) => [
      ...refer(LEAD_UNIT, task.leadUnit, unitNames, ['plan', 'tasks', index, 'leadUnit']),
      ...refer(BASIS, task.accordingTo, basisIds, ['plan', 'tasks', index, 'accordingTo']),
    ]),
    ...refer(DRAFTING_UNIT, plan.draftingUnit, unitCodes, ['plan', 'draftingUnit']),
    ...refer(SIGNATORY, plan.signatory, leaders, ['plan', 'signatory']),
  ];
}

/** What refers, and where it must be found. */
interface Reference {
  readonly what: Bilingual;
  readonly where: Bilingual;
}

const UNITS = { vi: 'các đơn vị của cơ quan (agency.units)', en: 'the agency’s units (agency.units)' };
const LEAD_UNIT: Reference = { what: { vi: 'Đơn vị chủ trì', en: 'The lead unit' }, where: UNITS };
const DRAFTING_UNIT: Reference = { what: { vi: 'Đơn vị soạn thảo', en: 'The drafting unit' }, where: UNITS };
const BASIS: Reference = {
  what: { vi: 'Căn cứ', en: 'The legal basis' },
  where: {
    vi: 'mã (id) của các căn cứ (plan.legalBases)',
    en: 'the ids of the legal bases (plan.legalBases)',
  },
};
const SIGNATORY: Reference = {
  what: { vi: 'Người ký', en: 'The signatory' },
  where: { vi: 'những người ký của cơ quan (agency.leaders)', en: 'the agency’s leaders (agency.leaders)' },
};

function refer(
  { what, where }: Reference,
  found: string | undefined,
  known: readonly string[],
  path: DataPath,
): readonly DataIssue[] {
  if (found === undefined || known.includes(found)) return [];
  const suggestion = closest(found, known);
  return [
    {
      code: 'unknown-reference',
      severity: 'error',
      path,
      message: {
        vi: `${what.vi} “${found}” không có trong ${where.vi}.`,
        en: `${what.en} “${found}” is not among ${where.en}.`,
      },
      expected: { vi: `Đã có: ${known.join('; ')}.`, en: `There are: ${known.join('; ')}.` },
      ...(suggestion && { suggestion }),
    },
  ];
}

/** A unit that coordinates is written as the agency writes it, not with other capitals or diacritics. */
export function checkUnitSpelling({ agency, plan }: Dataset): readonly DataIssue[] {
  return plan.tasks.flatMap((task, index) =>
    task.coordinatingUnits.flatMap((found, unitIndex): readonly DataIssue[] => {
      const same = agency.units.find((unit) => withoutDiacritics(unit.name) === withoutDiacritics(found));
      if (same === undefined || same.name === found) return [];
      return [
        {
          code: 'name-spelling',
          severity: 'error',
          path: ['plan', 'tasks', index, 'coordinatingUnits', unitIndex],
          message: {
            vi: `Tên đơn vị “${found}” viết khác với trong agency.units.`,
            en: `The unit “${found}” is spelt otherwise in agency.units.`,
          },
          expected: {
            vi: 'Một tên viết một cách trong mọi văn bản.',
            en: 'A name is written in one way everywhere.',
          },
          suggestion: same.name,
        },
      ];
    }),
  );
}

/** What others refer to by a name or code must be there only once. */
export function checkUniqueness({ agency, plan }: Dataset): readonly DataIssue[] {
  return [
    ...repeated(
      plan.legalBases.map(({ id }) => id),
      (index) => ['plan', 'legalBases', index, 'id'],
    ),
    ...repeated(
      agency.units.map(({ name }) => name),
      (index) => ['agency', 'units', index, 'name'],
    ),
    ...repeated(
      agency.units.map(({ abbreviation }) => abbreviation),
      (index) => ['agency', 'units', index, 'abbreviation'],
    ),
    ...repeated(
      agency.abbreviations.map(({ short }) => short),
      (index) => ['agency', 'abbreviations', index, 'short'],
    ),
  ];
}

function repeated(
  values: readonly (string | undefined)[],
  pathOf: (index: number) => DataPath,
): readonly DataIssue[] {
  return values.flatMap((value, index): readonly DataIssue[] => {
    if (value === undefined || values.indexOf(value) === index) return [];
    return [
      {
        code: 'not-unique',
        severity: 'error',
        path: pathOf(index),
        message: {
          vi: `${String(pathOf(index).at(-1))}: “${value}” đã có ở trên.`,
          en: `${String(pathOf(index).at(-1))}: “${value}” stands above already.`,
        },
        expected: { vi: 'Mỗi mục một tên hoặc mã riêng.', en: 'Give each its own name or code.' },
      },
    ];
  });
}
