import type { Bilingual, DataIssue, DataPath } from '../document/issue.ts';
import { closest, withoutDiacritics } from '../language/closest.ts';
import { isoDate, shortDate } from '../language/dates.ts';
import { leaderOn } from './agency.ts';
import type { Dataset } from './dataset.ts';

/** Contradictions between the parts of a year's data: names that refer to nothing, days that do not go together. */
export function checkConsistency(data: Dataset): readonly DataIssue[] {
  return [
    ...checkReferences(data),
    ...checkUnitSpelling(data),
    ...checkUniqueness(data),
    ...checkSignatory(data),
    ...checkDirectSignature(data),
    ...checkYear(data),
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

/** Who signs must hold a position on the day of issue, and sign as that position may. */
function checkSignatory({ agency, plan }: Dataset): readonly DataIssue[] {
  const { issuedOn, signatory } = plan;
  const isKnown = agency.leaders.some(({ name }) => name === signatory);
  if (issuedOn === undefined || !isKnown || leaderOn(agency, signatory, issuedOn) !== undefined) return [];
  return [
    {
      code: 'signatory-not-in-office',
      severity: 'error',
      path: ['plan', 'signatory'],
      message: {
        vi: `${signatory} không giữ chức vụ nào vào ngày ${shortDate(issuedOn)}.`,
        en: `${signatory} holds no position on ${isoDate(issuedOn)}.`,
      },
      expected: {
        vi: 'Chọn người giữ chức vụ vào ngày ban hành, hoặc sửa from/to trong agency.leaders.',
        en: 'Name who is in office on the day of issue, or mend from/to in agency.leaders.',
      },
    },
  ];
}

/** Only the head signs directly; everyone else signs for the head. Source: Decree 30/2020/NĐ-CP, Article 13. */
function checkDirectSignature({ agency }: Dataset): readonly DataIssue[] {
  return agency.leaders.flatMap(({ name, position, signsAs }, index): readonly DataIssue[] => {
    if (signsAs !== 'direct' || position === agency.headPosition) return [];
    return [
      {
        code: 'direct-not-head',
        severity: 'error',
        path: ['agency', 'leaders', index, 'signsAs'],
        message: {
          vi: `${name} là ${position}, không phải ${agency.headPosition}, nên không ký trực tiếp.`,
          en: `${name} is ${position}, not ${agency.headPosition}, and cannot sign directly.`,
        },
        expected: {
          vi: 'Cấp phó ký thay: deputizing; quyền cấp trưởng: acting; thừa lệnh: byOrder; thừa ủy quyền: byAuthorization.',
          en: 'A deputy: deputizing; an acting head: acting; by order: byOrder; by authorization: byAuthorization.',
        },
        source: 'Nghị định 30/2020/NĐ-CP, Điều 13',
      },
    ];
  });
}

/** What others refer to by a name or code must be there only once. */
function checkUniqueness({ agency, plan }: Dataset): readonly DataIssue[] {
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
        message: { vi: `“${value}” đã có ở trên.`, en: `“${value}” stands above already.` },
        expected: { vi: 'Mỗi mục một tên hoặc mã riêng.', en: 'Give each its own name or code.' },
      },
    ];
  });
}

/** The day of issue lies in the plan's year. */
function checkYear({ plan }: Dataset): readonly DataIssue[] {
  const { issuedOn, year } = plan;
  if (issuedOn === undefined || issuedOn.year === year || issuedOn.year === year - 1) return [];
  return [
    {
      code: 'year-mismatch',
      severity: 'error',
      path: ['plan', 'issuedOn'],
      message: {
        vi: `Ngày ban hành ${shortDate(issuedOn)} không thuộc năm ${String(year)} của kế hoạch.`,
        en: `The day of issue ${isoDate(issuedOn)} is not in the plan’s year ${String(year)}.`,
      },
      expected: { vi: 'Kiểm tra lại issuedOn và year.', en: 'Check issuedOn and year.' },
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
