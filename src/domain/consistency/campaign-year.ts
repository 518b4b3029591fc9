import type { DataPath } from '../../document/issue.ts';
import type { EmulationCluster } from '../cluster.ts';
import type { Dataset } from '../dataset.ts';
import type { Enterprise } from '../enterprise.ts';
import type { AwardNomination } from '../nomination.ts';
import type { Result } from '../result.ts';
import type { Review } from '../review.ts';
import type { Score } from '../score.ts';
import { issuedDocuments, type IssuedDocument } from './documents/issued-documents.ts';
import { entriesOf, indexBy, type Entry } from './entries.ts';

/** Where an enterprise stands in a cluster: the first of its places, should it have several. */
export interface Membership {
  readonly cluster: Entry<EmulationCluster>;
  /** The way to the code in the list of members. */
  readonly path: DataPath;
}

/** A year's data, and its records by their codes, so that a check looks nothing up twice. */
export interface CampaignYear {
  readonly data: Dataset;
  readonly enterprises: ReadonlyMap<string, Entry<Enterprise>>;
  readonly clusters: ReadonlyMap<string, Entry<EmulationCluster>>;
  /** By the code of the enterprise. */
  readonly memberships: ReadonlyMap<string, Membership>;
  /** By the code of the enterprise. */
  readonly results: ReadonlyMap<string, Entry<Result>>;
  /** By the code of the enterprise. */
  readonly scores: ReadonlyMap<string, Entry<Score>>;
  readonly nominations: ReadonlyMap<string, Entry<AwardNomination>>;
  readonly documents: readonly IssuedDocument[];
}

/** The data with its records by their codes; of records with one code, the first counts. */
export function campaignYear(data: Dataset): CampaignYear {
  const clusters = entriesOf(data.clusters, 'clusters');
  return {
    data,
    enterprises: indexBy(entriesOf(data.enterprises, 'enterprises'), ({ id }) => id),
    clusters: indexBy(clusters, ({ id }) => id),
    memberships: membershipsIn(clusters),
    results: indexBy(entriesOf(data.results, 'results'), ({ enterprise }) => enterprise),
    scores: indexBy(entriesOf(data.scores, 'scores'), ({ enterprise }) => enterprise),
    nominations: indexBy(entriesOf(data.nominations, 'nominations'), ({ id }) => id),
    documents: issuedDocuments(data),
  };
}

/** The members that a cluster has by itself: each once, without those whom an earlier cluster has already. */
export function ownMembers(
  { memberships }: CampaignYear,
  { value }: Entry<EmulationCluster>,
): readonly string[] {
  return [...new Set(value.members)].filter((id) => memberships.get(id)?.cluster.value === value);
}

/** The reviews of which a cluster has one: of several, the first; of an unknown cluster, none. */
export function reviewsOfClusters({ data, clusters }: CampaignYear): readonly Entry<Review>[] {
  const reviews = indexBy(entriesOf(data.reviews, 'reviews'), ({ cluster }) => cluster);
  return [...reviews.values()].filter(
    ({ value }) => data.clusters === undefined || clusters.has(value.cluster),
  );
}

function membershipsIn(clusters: readonly Entry<EmulationCluster>[]): ReadonlyMap<string, Membership> {
  const memberships = new Map<string, Membership>();
  for (const cluster of clusters) {
    for (const { value: id, path } of entriesOf(cluster.value.members, ...cluster.path, 'members')) {
      if (!memberships.has(id)) memberships.set(id, { cluster, path });
    }
  }
  return memberships;
}
