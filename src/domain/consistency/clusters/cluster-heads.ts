import type { DataIssue, DataPath } from '../../../document/issue.ts';
import type { EmulationCluster } from '../../cluster.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions, type Entry } from '../entries.ts';
import { clusterLabel, enterpriseLabel } from '../labels.ts';

/** A cluster is led by its own members, each in one office. */
export function checkClusterHeads(year: CampaignYear): readonly DataIssue[] {
  return entriesOf(year.data.clusters, 'clusters').flatMap((cluster) => [
    ...outsider(year, cluster, cluster.value.head, [...cluster.path, 'head']),
    ...deputiesOf(cluster).flatMap(({ value, path }) => outsider(year, cluster, value, path)),
    ...headAsDeputy(year, cluster),
    ...deputyTwice(year, cluster),
  ]);
}

function deputiesOf({ value, path }: Entry<EmulationCluster>): readonly Entry<string>[] {
  return entriesOf(value.deputyHeads, ...path, 'deputyHeads');
}

/** A head or deputy head who is no member; one who is no enterprise at all is another issue. */
function outsider(
  year: CampaignYear,
  cluster: Entry<EmulationCluster>,
  id: string,
  path: DataPath,
): readonly DataIssue[] {
  const isUnknown = year.data.enterprises !== undefined && !year.enterprises.has(id);
  if (isUnknown || cluster.value.members.includes(id)) return [];
  const isHead = path.at(-1) === 'head';
  const { vi, en } = enterpriseLabel(year, id);
  const name = clusterLabel(cluster.value);
  return [
    {
      code: isHead ? 'head-not-member' : 'deputy-not-member',
      severity: 'error',
      path,
      message: {
        vi: `${vi} là ${isHead ? 'Cụm trưởng' : 'Cụm phó'} của ${name} nhưng không phải thành viên của cụm.`,
        en: `${en} is ${isHead ? 'head' : 'deputy head'} of ${name} but no member of it.`,
      },
      expected: {
        vi: `Thêm ${id} vào members của cụm, hoặc chọn một thành viên của cụm.`,
        en: `Add ${id} to the members, or name a member of the cluster.`,
      },
      related: [
        {
          path: year.memberships.get(id)?.path ?? [...cluster.path, 'members'],
          message: year.memberships.has(id)
            ? { vi: 'là thành viên của cụm khác ở đây', en: 'a member of another cluster here' }
            : { vi: 'các thành viên của cụm', en: 'the members of the cluster' },
        },
      ],
    },
  ];
}

function headAsDeputy(year: CampaignYear, cluster: Entry<EmulationCluster>): readonly DataIssue[] {
  const { head } = cluster.value;
  const deputy = deputiesOf(cluster).find(({ value }) => value === head);
  if (deputy === undefined) return [];
  const { vi, en } = enterpriseLabel(year, head);
  const name = clusterLabel(cluster.value);
  return [
    {
      code: 'head-is-deputy',
      severity: 'error',
      path: deputy.path,
      message: {
        vi: `${vi} vừa là Cụm trưởng vừa là Cụm phó của ${name}.`,
        en: `${en} is both head and deputy head of ${name}.`,
      },
      expected: { vi: `Bỏ ${head} khỏi deputyHeads.`, en: `Take ${head} out of deputyHeads.` },
      related: [
        { path: [...cluster.path, 'head'], message: { vi: 'Cụm trưởng ở đây', en: 'the head stands here' } },
      ],
    },
  ];
}

function deputyTwice(year: CampaignYear, cluster: Entry<EmulationCluster>): readonly DataIssue[] {
  return repetitions(deputiesOf(cluster), (id) => id).map(({ entry, first }) => {
    const { vi, en } = enterpriseLabel(year, entry.value);
    return {
      code: 'deputy-twice',
      severity: 'error',
      path: entry.path,
      message: {
        vi: `${vi} được ghi hai lần là Cụm phó của ${clusterLabel(cluster.value)}.`,
        en: `${en} is deputy head of ${clusterLabel(cluster.value)} twice.`,
      },
      expected: { vi: 'Bỏ một lần.', en: 'Take one of them out.' },
      related: [{ path: first.path, message: { vi: 'lần đầu ở đây', en: 'first here' } }],
    };
  });
}
