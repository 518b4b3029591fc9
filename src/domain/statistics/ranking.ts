import type { EmulationCluster } from '../cluster.ts';
import type { Criteria } from '../criteria.ts';
import type { Result } from '../result.ts';
import type { Score } from '../score.ts';
import { knockoutsOf, scoreTotals, type Hundredths, type ScoreTotals } from './scores.ts';

/** A member of a cluster with its place in it. */
export interface RankedMember {
  readonly enterprise: string;
  /** Undefined when there is no score sheet. */
  readonly totals: ScoreTotals | undefined;
  /** Why the member is not ranked; empty for the others. */
  readonly knockouts: ReturnType<typeof knockoutsOf>;
  /** Undefined for a member that is under a knock-out or has no score sheet. */
  readonly rank: number | undefined;
}

/** What ranks are made of. */
export interface RankingSources {
  readonly criteria: Criteria;
  readonly scores: readonly Score[];
  readonly results: readonly Result[];
}

/**
 * The members of a cluster by rank, and after them those that are not ranked. Members of the same rank stay in the order of the
 * cluster. Who is not ranked takes no place from the others. By its points alone: a rank that the data declares is not looked at.
 */
export function rankingOf(
  { members }: EmulationCluster,
  { criteria, scores, results }: RankingSources,
): readonly RankedMember[] {
  const scored = members.map((enterprise) => {
    const score = scores.find((one) => one.enterprise === enterprise);
    const result = results.find((one) => one.enterprise === enterprise);
    const totals = score && scoreTotals(score, criteria);
    const knockouts = result ? knockoutsOf(result, criteria) : [];
    return { enterprise, totals, knockouts, competing: knockouts.length === 0 ? totals?.total : undefined };
  });
  const all = scored.flatMap(({ competing }) => competing ?? []);
  return scored
    .map(({ competing, ...member }) => ({
      ...member,
      rank: competing === undefined ? undefined : rankAmong(competing, all),
    }))
    .toSorted((a, b) => (a.rank ?? members.length + 1) - (b.rank ?? members.length + 1));
}

/** A competition rank: those with the same points share the higher rank, and the ranks that they take up are left out (1, 2, 2, 4). */
export function rankAmong(own: Hundredths, all: readonly Hundredths[]): number {
  return 1 + all.filter((other) => other > own).length;
}
