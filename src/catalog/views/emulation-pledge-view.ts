import * as z from 'zod';
import { INDICATOR_RULES, INDICATORS } from '../../domain/indicators.ts';
import type { Result } from '../../domain/result.ts';
import { totalOf } from '../../domain/statistics/totals.ts';
import { civilDate } from '../../domain/values.ts';
import { figureText } from '../phrases/amounts.ts';
import { clusterSchema, clustersWithMembers, type ClusterMember } from './support/cluster-members.ts';
import type { View } from './view.ts';

const schema = z.object({
  cluster: clusterSchema,
  /** The ceremony at which it is signed. */
  launch: z.object({ name: z.string(), heldOn: civilDate }).optional(),
  /** How many members have registered what they plan. */
  registeredCount: z.int(),
  unregistered: z.array(z.string()),
  /** What those who registered plan together; empty when nobody did. */
  indicators: z.array(z.object({ order: z.int(), name: z.string(), unit: z.string(), plan: z.string() })),
});

/** The pledge of each cluster: what its members plan for the year, and who signs. */
export const emulationPledgeView: View<typeof schema, 'clusters' | 'enterprises' | 'results'> = {
  needs: ['clusters', 'enterprises', 'results'],
  uses: ['events'],
  schema,
  documents: (data) => {
    const launch = data.events?.launch;
    const plans = new Map(data.results.map(({ enterprise, plan }) => [enterprise, plan]));
    return clustersWithMembers(data).map((cluster) => ({
      key: cluster.id,
      values: {
        cluster,
        ...(launch && { launch: { name: launch.name, heldOn: launch.heldOn } }),
        ...registered(cluster.members, plans),
      },
    }));
  },
};

function registered(members: readonly ClusterMember[], known: ReadonlyMap<string, Result['plan']>) {
  const planOf = ({ id }: ClusterMember) => known.get(id);
  const plans = members.flatMap((member) => planOf(member) ?? []);
  return {
    registeredCount: plans.length,
    unregistered: members.filter((member) => planOf(member) === undefined).map(({ name }) => name),
    indicators:
      plans.length === 0
        ? []
        : INDICATORS.map((indicator, index) => {
            const { name, unit } = INDICATOR_RULES[indicator];
            return { order: index + 1, name, unit, plan: figureText(indicator, totalOf(indicator, plans)) };
          }),
  };
}
