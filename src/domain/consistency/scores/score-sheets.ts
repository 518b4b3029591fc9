import type { DataIssue } from '../../../document/issue.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, repetitions } from '../entries.ts';
import { clusterLabel, enterpriseLabel } from '../labels.ts';
import { ENTERPRISE, unknownReference } from '../references.ts';

/** Every member that reported the year has a score sheet, once, and nobody else has. */
export function checkScoreSheets(year: CampaignYear): readonly DataIssue[] {
  if (year.data.scores === undefined) return [];
  return [...unknownEnterprises(year), ...sheetTwice(year), ...sheetMissing(year)];
}

function unknownEnterprises({ data, enterprises }: CampaignYear): readonly DataIssue[] {
  if (data.enterprises === undefined) return [];
  return entriesOf(data.scores, 'scores')
    .filter(({ value }) => !enterprises.has(value.enterprise))
    .map(({ value, path }) =>
      unknownReference(ENTERPRISE, value.enterprise, [...enterprises.keys()], [...path, 'enterprise']),
    );
}

function sheetTwice(year: CampaignYear): readonly DataIssue[] {
  return repetitions(entriesOf(year.data.scores, 'scores'), (score) => score.enterprise).map(
    ({ entry, first }) => {
      const { vi, en } = enterpriseLabel(year, entry.value.enterprise);
      return {
        code: 'score-sheet-twice',
        severity: 'error',
        path: [...entry.path, 'enterprise'],
        message: { vi: `${vi} có hai bảng điểm.`, en: `${en} has two score sheets.` },
        expected: { vi: 'Giữ một bảng.', en: 'Keep one of them.' },
        related: [
          { path: [...first.path, 'enterprise'], message: { vi: 'bảng đầu ở đây', en: 'the first is here' } },
        ],
      };
    },
  );
}

/** Who has not reported the year is not scored; who has, is. */
function sheetMissing(year: CampaignYear): readonly DataIssue[] {
  return [...year.memberships].flatMap(([id, { cluster }]): readonly DataIssue[] => {
    const result = year.results.get(id);
    if (result?.value.year === undefined || year.scores.has(id)) return [];
    const { vi, en } = enterpriseLabel(year, id);
    const name = clusterLabel(cluster.value);
    return [
      {
        code: 'score-sheet-missing',
        severity: 'warning',
        path: [...result.path, 'year'],
        message: {
          vi: `${vi} đã báo cáo cả năm nhưng chưa có bảng điểm trong ${name}.`,
          en: `${en} has reported the year but has no score sheet in ${name}.`,
        },
        expected: {
          vi: `Thêm một mục “enterprise: ${id}” vào scores.`,
          en: `Add an item “enterprise: ${id}” to scores.`,
        },
        related: [{ path: ['scores'], message: { vi: 'các bảng điểm', en: 'the score sheets' } }],
      },
    ];
  });
}
