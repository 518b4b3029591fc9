import type { DataIssue } from '../../../document/issue.ts';
import { toSmallLetters } from '../../../language/capitalization.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions } from '../entries.ts';
import { clusterLabel } from '../labels.ts';
import { codeNotUnique, refer, AGENCY_UNITS } from '../references.ts';

/** Each cluster has its own code and name, and a unit of the agency that oversees it. */
export function checkClusters({ data }: CampaignYear): readonly DataIssue[] {
  const clusters = entriesOf(data.clusters, 'clusters');
  const units = data.agency.units.map(({ name }) => name);
  return [
    ...codeNotUnique(clusters),
    ...clustersOfOneName({ data }),
    ...clusters.flatMap(({ value, path }) =>
      refer(
        { what: { vi: 'Đơn vị theo dõi cụm', en: 'The overseer of the cluster' }, ...AGENCY_UNITS },
        value.overseer,
        units,
        [...path, 'overseer'],
      ),
    ),
  ];
}

function clustersOfOneName({ data }: Pick<CampaignYear, 'data'>): readonly DataIssue[] {
  const clusters = entriesOf(data.clusters, 'clusters');
  return repetitions(clusters, ({ name }) => toSmallLetters(name)).map(({ entry, first }) => ({
    code: 'same-cluster-name',
    severity: 'error',
    path: [...entry.path, 'name'],
    message: {
      vi: `Hai cụm cùng mang tên “${entry.value.name}”.`,
      en: `Two clusters are called “${entry.value.name}”.`,
    },
    expected: { vi: 'Đặt cho mỗi cụm một tên riêng.', en: 'Give each cluster its own name.' },
    related: [
      {
        path: [...first.path, 'name'],
        message: {
          vi: `cụm kia: ${clusterLabel(first.value)}`,
          en: `the other: ${clusterLabel(first.value)}`,
        },
      },
    ],
  }));
}
