import * as z from 'zod';
import type { EmulationCluster } from '../../domain/cluster.ts';
import type { DatasetWith } from '../../domain/dataset.ts';
import { pointsOf } from '../../domain/score.ts';
import { rankingOf, type RankedMember } from '../../domain/statistics/ranking.ts';
import { hundredths } from '../../domain/statistics/scores.ts';
import { pointsText } from '../phrases/amounts.ts';
import { enterpriseOf } from './support/names.ts';
import { notRanked, notRankedSchema } from './support/not-ranked.ts';
import type { View } from './view.ts';

const schema = z.object({
  cluster: z.object({ name: z.string(), memberCount: z.int() }),
  scale: z.string(),
  criteria: z.array(z.object({ code: z.string(), name: z.string(), maximum: z.string() })),
  rows: z.array(
    z.object({
      name: z.string(),
      points: z.array(z.string()),
      criteria: z.string(),
      bonus: z.string(),
      penalties: z.string(),
      self: z.string(),
      cross: z.string(),
      total: z.string(),
      rank: z.string(),
    }),
  ),
  notRanked: notRankedSchema,
  head: z.object({ name: z.string() }),
  secretary: z.object({ name: z.string() }).optional(),
});

type Needs = 'clusters' | 'enterprises' | 'criteria' | 'results' | 'scores';
type Row = z.output<typeof schema>['rows'][number];

/** What a cell shows when there is nothing to show. */
const NOTHING = '-';

/** The score sheet of each cluster, an annex to the minutes of its review. */
export const scoreSheetView: View<typeof schema, Needs> = {
  needs: ['clusters', 'enterprises', 'criteria', 'results', 'scores'],
  uses: ['reviews'],
  schema,
  documents: (data) =>
    data.clusters.map((cluster) => ({
      key: cluster.id,
      parent: { slug: 'review-minutes', variant: cluster.id, typeName: 'Biên bản' },
      values: valuesOf(data, cluster),
    })),
};

function valuesOf(data: DatasetWith<Needs>, cluster: EmulationCluster): z.output<typeof schema> {
  const { criteria, enterprises } = data;
  const members = rankingOf(cluster, data);
  const review = data.reviews?.find((meeting) => meeting.cluster === cluster.id);
  return {
    cluster: { name: cluster.name, memberCount: cluster.members.length },
    scale: pointsText(hundredths(criteria.scale)),
    criteria: criteria.groups
      .flatMap((group) => group.criteria)
      .map(({ id, name, maximum }) => ({ code: id, name, maximum: pointsText(hundredths(maximum)) })),
    rows: members.map((member) => rowOf(member, data)),
    notRanked: notRanked(members, enterprises),
    head: { name: enterpriseOf(enterprises, cluster.head).representative.name },
    ...(review !== undefined && { secretary: { name: review.secretary.name } }),
  };
}

function rowOf({ enterprise, totals, rank }: RankedMember, data: DatasetWith<Needs>): Row {
  const score = data.scores.find((sheet) => sheet.enterprise === enterprise);
  const all = data.criteria.groups.flatMap((group) => group.criteria);
  return {
    name: enterpriseOf(data.enterprises, enterprise).name,
    points: all.map(({ id }) => {
      const points = score && pointsOf(score.final, id);
      return points === undefined ? NOTHING : pointsText(hundredths(points));
    }),
    criteria: pointsText(totals?.criteria.final),
    bonus: pointsText(totals?.bonus),
    penalties: pointsText(totals?.penalties),
    self: pointsText(totals?.criteria.self),
    cross: pointsText(totals?.criteria.cross),
    total: pointsText(totals?.total),
    rank: rank === undefined ? NOTHING : String(rank),
  };
}
