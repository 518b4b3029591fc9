import * as z from 'zod';
import { clusterSchema, clustersWithMembers } from './support/cluster-members.ts';
import type { View } from './view.ts';

const schema = z.object({
  clusters: z.array(clusterSchema),
  clusterCount: z.int(),
  /** The members of all clusters. */
  memberCount: z.int(),
  hasOneCluster: z.boolean(),
  /** Whether any cluster has one. */
  hasDeputyHeads: z.boolean(),
});

/** The clusters that a decision founds, with all their members. */
export const clusterDecisionView: View<typeof schema, 'clusters' | 'enterprises'> = {
  needs: ['clusters', 'enterprises'],
  schema,
  documents: (data) => {
    const founded = clustersWithMembers(data);
    return [
      {
        values: {
          clusters: founded,
          clusterCount: founded.length,
          memberCount: founded.reduce((sum, { memberCount }) => sum + memberCount, 0),
          hasOneCluster: founded.length === 1,
          hasDeputyHeads: founded.some(({ deputyHeads }) => deputyHeads.length > 0),
        },
      },
    ];
  },
};
