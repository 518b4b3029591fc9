import type { DataIssue } from '../../../document/issue.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions } from '../entries.ts';
import { clusterLabel, enterpriseLabel } from '../labels.ts';
import { ENTERPRISE, unknownReference } from '../references.ts';

/** Every member of a cluster has its results, once, and nobody else has. */
export function checkResults(year: CampaignYear): readonly DataIssue[] {
  if (year.data.results === undefined) return [];
  return [...unknownEnterprises(year), ...resultTwice(year), ...resultMissing(year)];
}

function unknownEnterprises({ data, enterprises }: CampaignYear): readonly DataIssue[] {
  if (data.enterprises === undefined) return [];
  return entriesOf(data.results, 'results')
    .filter(({ value }) => !enterprises.has(value.enterprise))
    .map(({ value, path }) =>
      unknownReference(ENTERPRISE, value.enterprise, [...enterprises.keys()], [...path, 'enterprise']),
    );
}

function resultTwice(year: CampaignYear): readonly DataIssue[] {
  return repetitions(entriesOf(year.data.results, 'results'), (result) => result.enterprise).map(
    ({ entry, first }) => {
      const { vi, en } = enterpriseLabel(year, entry.value.enterprise);
      return {
        code: 'result-twice',
        severity: 'error',
        path: [...entry.path, 'enterprise'],
        message: { vi: `${vi} có hai mục kết quả.`, en: `${en} has two results.` },
        expected: { vi: 'Gộp thành một mục.', en: 'Make them one.' },
        related: [
          { path: [...first.path, 'enterprise'], message: { vi: 'mục đầu ở đây', en: 'the first is here' } },
        ],
      };
    },
  );
}

function resultMissing(year: CampaignYear): readonly DataIssue[] {
  return [...year.memberships]
    .filter(([id]) => year.enterprises.has(id) && !year.results.has(id))
    .map(([id, { cluster, path }]) => {
      const { vi, en } = enterpriseLabel(year, id);
      return {
        code: 'result-missing',
        severity: 'warning',
        path,
        message: {
          vi: `${vi} là thành viên của ${clusterLabel(cluster.value)} nhưng chưa có kế hoạch và kết quả.`,
          en: `${en} is a member of ${clusterLabel(cluster.value)} but has neither plan nor results.`,
        },
        expected: {
          vi: `Thêm một mục “enterprise: ${id}” vào results.`,
          en: `Add an item “enterprise: ${id}” to results.`,
        },
        related: [{ path: ['results'], message: { vi: 'danh sách kết quả', en: 'the results' } }],
      };
    });
}
