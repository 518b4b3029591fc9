import fc from 'fast-check';
import { criteriaSchema, type Criteria } from '../../../src/domain/criteria.ts';
import type { Enterprise } from '../../../src/domain/enterprise.ts';
import { resultSchema, type Figures, type Period, type Result } from '../../../src/domain/result.ts';
import { scoreSchema, type Score } from '../../../src/domain/score.ts';
import { parseCivilDate, type CivilDate } from '../../../src/language/dates.ts';

/** Figures of an enterprise: what is not named is 0. */
export function figures(known: Partial<Figures>): Figures {
  return {
    revenue: 0,
    exports: 0,
    budgetContribution: 0,
    workers: 0,
    averageIncome: 0,
    socialContribution: 0,
    ...known,
  };
}

/** What an enterprise reports for a period; without `before` it has no figures of the same period. */
interface Told {
  readonly actual: Partial<Figures>;
  readonly before?: Partial<Figures>;
  readonly on?: string;
}

/** One enterprise's year. */
export function result(
  enterprise: string,
  plan: Partial<Figures>,
  told: Partial<Record<Period, Told>> = {},
): Result {
  const part = ({ actual, before, on = '2024-07-01' }: Told) => ({
    reportedOn: on,
    actual: figures(actual),
    ...(before && { samePeriod: figures(before) }),
  });
  return resultSchema.parse({
    enterprise,
    plan: figures(plan),
    ...(told.firstHalf && { firstHalf: part(told.firstHalf) }),
    ...(told.year && { year: part(told.year) }),
  });
}

/** An enterprise of which only the name matters. */
export function enterprise(id: string, name: string, dates: Partial<Enterprise> = {}): Enterprise {
  return {
    id,
    name,
    taxCode: '0900000001',
    industrialPark: 'Khu công nghiệp Phố Nối A',
    sector: 'Cơ khí',
    ownership: 'private',
    representative: { honorific: 'Ông', name: 'Nguyễn Văn An', position: 'Giám đốc' },
    ...dates,
  };
}

/** "2024-07-01" as a day. */
export function day(iso: string): CivilDate {
  const parsed = parseCivilDate(iso);
  if (parsed === undefined) throw new Error(`no day ${iso}`);
  return parsed;
}

/** A rubric of 100 points: A1 (30, by revenue) and A2 (20), B1 (50); 5 points of bonus at most; two penalties and one knock-out. */
export function rubric(): Criteria {
  return criteriaSchema.parse({
    scale: 100,
    groups: [
      {
        id: 'A',
        name: 'Sản xuất',
        criteria: [
          { id: 'A1', name: 'Doanh thu', maximum: 30, indicator: 'revenue' },
          { id: 'A2', name: 'Xuất khẩu', maximum: 20 },
        ],
      },
      { id: 'B', name: 'Chấp hành', criteria: [{ id: 'B1', name: 'Môi trường', maximum: 50 }] },
    ],
    bonus: { maximum: 5, rules: [{ id: 'T1', name: 'Sáng kiến', points: 3 }] },
    penalties: [{ id: 'P1', name: 'Báo cáo chậm', points: 2 }],
    knockouts: [
      { id: 'K1', name: 'Nợ thuế' },
      { id: 'K2', name: 'Tai nạn nghiêm trọng' },
    ],
  });
}

/** A score sheet with so many points for each criterion as settled. */
export function score(enterpriseId: string, final: Score['final'], rest: Partial<Score> = {}): Score {
  return scoreSchema.parse({ enterprise: enterpriseId, final, ...rest });
}

const money = fc.nat({ max: 9_000_000_000_000_000 });
const someFigures = fc.record({
  revenue: money,
  exports: money,
  budgetContribution: money,
  workers: fc.nat({ max: 20_000 }),
  averageIncome: fc.nat({ max: 60_000_000 }),
  socialContribution: money,
});

/** The results of up to a dozen enterprises, e0, e1 …; some have not reported, some have nothing to compare with. */
export const someResults: fc.Arbitrary<readonly Result[]> = fc
  .array(
    fc.record({
      plan: someFigures,
      actual: fc.option(someFigures, { nil: undefined }),
      before: fc.option(someFigures, { nil: undefined }),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ plan, actual, before }, index) =>
      result(`e${String(index)}`, plan, actual && { year: { actual, ...(before && { before }) } }),
    ),
  );
