import type { Bilingual, DataIssue, DataPath } from '../document/issue.ts';
import { closest, withoutDiacritics } from '../language/closest.ts';
import { isoDate, shortDate } from '../language/dates.ts';
import type { Dataset } from './dataset.ts';

/** Contradictions between the parts of a year's data: names that refer to nothing, days that do not go together. */
export function checkConsistency(data: Dataset): readonly DataIssue[] {
  return [
    ...checkReferences(data),
    ...checkUnitSpelling(data),
    ...checkSignatory(data),
    ...checkBasisDates(data),
  ];
}

/** What a name or code refers to must exist. */
function checkReferences({ agency, plan }: Dataset): readonly DataIssue[] {
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
function checkUnitSpelling({ agency, plan }: Dataset): readonly DataIssue[] {
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

/** Who signs must hold the position on the day of issue. */
function checkSignatory({ agency, plan }: Dataset): readonly DataIssue[] {
  const leader = agency.leaders.find(({ name }) => name === plan.signatory);
  const { issuedOn } = plan;
  if (leader === undefined || issuedOn === undefined) return [];
  const day = isoDate(issuedOn);
  const isTooEarly = leader.from !== undefined && day < isoDate(leader.from);
  const isTooLate = leader.to !== undefined && day > isoDate(leader.to);
  if (!isTooEarly && !isTooLate) return [];
  return [
    {
      code: 'signatory-not-in-office',
      severity: 'error',
      path: ['plan', 'signatory'],
      message: {
        vi: `${leader.name} không giữ chức vụ ${leader.position} vào ngày ${shortDate(issuedOn)}.`,
        en: `${leader.name} is not ${leader.position} on ${day}.`,
      },
      expected: {
        vi: 'Chọn người giữ chức vụ vào ngày ban hành, hoặc sửa from/to trong agency.leaders.',
        en: 'Name who is in office on the day of issue, or mend from/to in agency.leaders.',
      },
    },
  ];
}

/** A document cannot rest on one that is issued later. */
function checkBasisDates({ plan }: Dataset): readonly DataIssue[] {
  const { issuedOn } = plan;
  if (issuedOn === undefined) return [];
  return plan.legalBases.flatMap(({ date }, index): readonly DataIssue[] => {
    if (date === undefined || isoDate(date) <= isoDate(issuedOn)) return [];
    return [
      {
        code: 'basis-later-than-document',
        severity: 'error',
        path: ['plan', 'legalBases', index, 'date'],
        message: {
          vi: `Căn cứ ban hành ngày ${shortDate(date)}, sau ngày của văn bản (${shortDate(issuedOn)}).`,
          en: `The basis is of ${isoDate(date)}, later than the document (${isoDate(issuedOn)}).`,
        },
        expected: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both dates.' },
      },
    ];
  });
}
