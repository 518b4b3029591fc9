import { ratio, roundRatio } from '../../language/ratio.ts';
import type { Criteria, Criterion } from '../criteria.ts';
import type { Figures, Result } from '../result.ts';
import { pointsOf, type PointsByCriterion, type Score } from '../score.ts';

/** Points in whole hundredths, so that sums and ranks are exact: 97.25 points are 9725. */
export type Hundredths = number;

/** Points of the data, which have two decimals at most, in hundredths. */
export function hundredths(points: number): Hundredths {
  return Math.round(points * 100);
}

/** The points that one sheet has in three columns; undefined where nobody scored. */
export interface PointColumns {
  readonly self: Hundredths | undefined;
  readonly cross: Hundredths | undefined;
  readonly final: Hundredths;
}

/** A group of criteria with its sums. */
export interface GroupTotals extends PointColumns {
  readonly group: string;
  readonly maximum: Hundredths;
}

/** What a score sheet comes to. */
export interface ScoreTotals {
  readonly enterprise: string;
  readonly groups: readonly GroupTotals[];
  /** The sums over all criteria, without bonus and penalties. */
  readonly criteria: PointColumns;
  /** As far as the rubric allows it. */
  readonly bonus: Hundredths;
  readonly penalties: Hundredths;
  /** The settled points with bonus and penalties; less than 0 when the penalties are greater than all else. */
  readonly total: Hundredths;
}

/** Add up a score sheet by the year's rubric. A criterion without points counts as 0; points of a criterion that the rubric does not have do not count. */
export function scoreTotals(score: Score, rubric: Criteria): ScoreTotals {
  const groups = rubric.groups.map(({ id, criteria }) => ({
    group: id,
    maximum: sum(criteria.map(({ maximum }) => hundredths(maximum))),
    ...columnsOf(score, criteria),
  }));
  const criteria = columnsOf(
    score,
    rubric.groups.flatMap((group) => group.criteria),
  );
  const most = hundredths(rubric.bonus?.maximum ?? 0);
  const bonus = Math.min(sum(score.bonus.map(({ points }) => hundredths(points))), most);
  const penalties = sum(score.penalties.map(({ points }) => hundredths(points)));
  const total = criteria.final + bonus - penalties;
  return { enterprise: score.enterprise, groups, criteria, bonus, penalties, total };
}

function columnsOf({ self, cross, final }: Score, criteria: readonly Criterion[]): PointColumns {
  const over = (column: PointsByCriterion) =>
    sum(criteria.map(({ id }) => hundredths(pointsOf(column, id) ?? 0)));
  return { self: self && over(self), cross: cross && over(cross), final: over(final) };
}

function sum(points: readonly Hundredths[]): Hundredths {
  return points.reduce((before, one) => before + one, 0);
}

type Knockout = Criteria['knockouts'][number];

/** The rules for which an enterprise is not ranked in the year, in the order of the rubric, each once. */
export function knockoutsOf({ violations }: Result, { knockouts }: Criteria): readonly Knockout[] {
  return knockouts.filter(({ id }) => violations.some(({ rule }) => rule === id));
}

/**
 * The points of a criterion that is measured by an indicator: its maximum times the part of the plan that was reached, at most
 * all of it, rounded once, half up, to two decimals.
 *
 * @returns Undefined for a criterion that people judge, and where nothing was planned.
 */
export function computedPoints(
  { indicator, maximum }: Criterion,
  plan: Figures,
  actual: Figures,
): Hundredths | undefined {
  if (indicator === undefined || plan[indicator] === 0) return undefined;
  const most = hundredths(maximum);
  if (actual[indicator] >= plan[indicator]) return most;
  return Number(roundRatio(ratio(BigInt(most) * BigInt(actual[indicator]), plan[indicator]), 0));
}
