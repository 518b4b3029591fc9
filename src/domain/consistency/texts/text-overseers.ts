import type { DataIssue } from '../../../document/issue.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, indexBy } from '../entries.ts';
import { clausesOf, proseOf } from './prose.ts';

/** How prose says that a unit oversees a cluster: "Văn phòng Ban theo dõi Cụm thi đua số 2". */
const OVERSEES = ' theo dõi ';

/** Units that prose lets oversee a cluster are those of the list of clusters. */
export function checkTextOverseers({ data }: CampaignYear): readonly DataIssue[] {
  const units = data.agency.units.map(({ name }) => name);
  const named = indexBy(entriesOf(data.clusters, 'clusters'), ({ name }) => name);
  const clusters = [...named.values()].filter(({ value }) => units.includes(value.overseer));
  return proseOf(data).flatMap(({ value: text, path }) =>
    clausesOf(text, data.plan.year).flatMap((clause) =>
      clusters.flatMap(({ value: cluster, path: place }): readonly DataIssue[] => {
        const unit = units.find((name) => clause.includes(name + OVERSEES + cluster.name));
        if (unit === undefined || unit === cluster.overseer) return [];
        return [
          {
            code: 'text-overseer',
            severity: 'error',
            path,
            message: {
              vi: `Lời văn ghi ${unit} theo dõi ${cluster.name}, nhưng danh sách cụm ghi ${cluster.overseer}.`,
              en: `The text lets ${unit} oversee ${cluster.name}, but the list of clusters says ${cluster.overseer}.`,
            },
            expected: { vi: 'Ghi cùng một đơn vị ở hai nơi.', en: 'Name the same unit in both places.' },
            suggestion: cluster.overseer,
            related: [
              {
                path: [...place, 'overseer'],
                message: { vi: 'đơn vị theo dõi cụm', en: 'the overseer of the cluster' },
              },
            ],
          },
        ];
      }),
    ),
  );
}
