import * as z from 'zod';
import type { EmulationCluster } from '../../../domain/cluster.ts';
import type { DatasetWith } from '../../../domain/dataset.ts';
import type { Enterprise } from '../../../domain/enterprise.ts';
import { sortedByText } from '../../../language/collation.ts';
import { enterpriseOf } from './names.ts';

/** A member of a cluster, as lists, invitations and signatures name it. */
export const memberSchema = z.object({
  id: z.string(),
  /** Its place in the list of the cluster, from 1. */
  order: z.int(),
  name: z.string(),
  industrialPark: z.string(),
  representative: z.object({ honorific: z.string(), name: z.string(), position: z.string() }),
  isHead: z.boolean(),
  isDeputyHead: z.boolean(),
});

export type ClusterMember = z.output<typeof memberSchema>;

/** A cluster with its members. */
export const clusterSchema = z.object({
  id: z.string(),
  /** Its place among the clusters, from 1. */
  order: z.int(),
  name: z.string(),
  /** The unit of the agency that follows its work. */
  overseer: z.string(),
  memberCount: z.int(),
  head: memberSchema,
  deputyHeads: z.array(memberSchema),
  /** The head first, then the deputy heads, then the others in the order of their names. */
  members: z.array(memberSchema),
});

type ClusterValues = z.output<typeof clusterSchema>;

/** All clusters as templates see them. @throws {Error} for a member or head that is not there: consistency was not checked. */
export function clustersWithMembers({
  clusters,
  enterprises,
}: DatasetWith<'clusters' | 'enterprises'>): ClusterValues[] {
  const before = known.get(clusters);
  if (before?.enterprises === enterprises) return before.values;
  const values = clusters.map((cluster, index) => clusterWithMembers(cluster, enterprises, index + 1));
  known.set(clusters, { enterprises, values });
  return values;
}

/** The clusters of a year as they were made before: all documents of the year have the same members, in the same order. */
const known = new WeakMap<
  readonly EmulationCluster[],
  { readonly enterprises: readonly Enterprise[]; readonly values: ClusterValues[] }
>();

function clusterWithMembers(
  cluster: EmulationCluster,
  enterprises: readonly Enterprise[],
  order: number,
): ClusterValues {
  const members = membersOf(cluster, enterprises);
  const head = members.find(({ isHead }) => isHead);
  if (head === undefined)
    throw new Error(`the head of ${cluster.id} is no member: consistency was not checked`);
  return {
    id: cluster.id,
    order,
    name: cluster.name,
    overseer: cluster.overseer,
    memberCount: members.length,
    head,
    deputyHeads: members.filter(({ isDeputyHead }) => isDeputyHead),
    members,
  };
}

function membersOf(
  { head, deputyHeads, members }: EmulationCluster,
  enterprises: readonly Enterprise[],
): ClusterMember[] {
  const leading = [head, ...deputyHeads];
  const rankOf = ({ id }: Enterprise) => (leading.includes(id) ? leading.indexOf(id) : leading.length);
  return sortedByText(
    members.map((id) => enterpriseOf(enterprises, id)),
    ({ name }) => name,
  )
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(({ id, name, industrialPark, representative }, index) => ({
      id,
      order: index + 1,
      name,
      industrialPark,
      representative,
      isHead: id === head,
      isDeputyHead: id !== head && deputyHeads.includes(id),
    }));
}
