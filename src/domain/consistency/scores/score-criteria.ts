import type { DataIssue, DataPath } from '../../../document/issue.ts';
import { pointsOf, type Score } from '../../score.ts';
import { hundredths } from '../../statistics/scores.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { criteriaOf, type Criteria } from './criteria-index.ts';
import type { Entry } from '../entries.ts';
import { enterpriseLabel } from '../labels.ts';
import { pointsText } from './points-text.ts';
import { unknownReference, type Reference } from '../references.ts';

const COLUMNS = ['self', 'cross', 'final'] as const;

const COLUMN_NAMES = {
  self: { vi: 'điểm tự chấm', en: 'own points' },
  cross: { vi: 'điểm chấm chéo', en: 'points by the others' },
  final: { vi: 'điểm thống nhất', en: 'settled points' },
} as const;

const CRITERION: Reference = {
  what: { vi: 'Tiêu chí', en: 'The criterion' },
  where: { vi: 'các tiêu chí (criteria.groups)', en: 'the criteria (criteria.groups)' },
  list: ['criteria', 'groups'],
};

/** Points are given for the criteria of the rubric, for each of them, up to its maximum. */
export function checkScoreCriteria(year: CampaignYear): readonly DataIssue[] {
  if (year.data.criteria === undefined) return [];
  const criteria = criteriaOf(year);
  return [...year.scores.values()].flatMap((score) => [
    ...allPoints(score).flatMap((points) => checkPoints(year, score.value, points, criteria)),
    ...notScored(year, score, criteria),
  ]);
}

interface Points {
  readonly column: (typeof COLUMNS)[number];
  readonly criterion: string;
  readonly points: number;
  readonly path: DataPath;
}

function allPoints({ value, path }: Entry<Score>): readonly Points[] {
  return COLUMNS.flatMap((column) =>
    Object.entries(value[column] ?? {}).map(([criterion, points]) => ({
      column,
      criterion,
      points,
      path: [...path, column, criterion],
    })),
  );
}

function checkPoints(
  year: CampaignYear,
  { enterprise }: Score,
  { column, criterion, points, path }: Points,
  criteria: Criteria,
): readonly DataIssue[] {
  const known = criteria.get(criterion);
  if (known === undefined) return [unknownReference(CRITERION, criterion, [...criteria.keys()], path)];
  if (points <= known.value.maximum) return [];
  const { vi, en } = enterpriseLabel(year, enterprise);
  const [found, maximum] = [points, known.value.maximum].map((value) => pointsText(hundredths(value)));
  return [
    {
      code: 'points-above-maximum',
      severity: 'error',
      path,
      message: {
        vi: `${vi}: ${COLUMN_NAMES[column].vi} tiêu chí ${criterion} là ${String(found)}, vượt điểm tối đa ${String(maximum)}.`,
        en: `${en}: ${COLUMN_NAMES[column].en} for ${criterion} are ${String(found)}, above the maximum ${String(maximum)}.`,
      },
      expected: { vi: `Ghi từ 0 đến ${String(maximum)} điểm.`, en: `Give 0 to ${String(maximum)} points.` },
      related: [
        { path: [...known.path, 'maximum'], message: { vi: 'điểm tối đa của tiêu chí', en: 'the maximum' } },
      ],
    },
  ];
}

function notScored(
  year: CampaignYear,
  { value, path }: Entry<Score>,
  criteria: Criteria,
): readonly DataIssue[] {
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return [...criteria.values()]
    .filter((criterion) => pointsOf(value.final, criterion.value.id) === undefined)
    .map((criterion) => ({
      code: 'criterion-not-scored',
      severity: 'error',
      path: [...path, 'final'],
      message: {
        vi: `${vi} chưa có điểm thống nhất của tiêu chí ${criterion.value.id}.`,
        en: `${en} has no settled points for the criterion ${criterion.value.id}.`,
      },
      expected: {
        vi: `Thêm ${criterion.value.id} vào final; không đạt thì ghi 0.`,
        en: `Add ${criterion.value.id} to final; 0 where nothing is due.`,
      },
      related: [
        { path: [...criterion.path, 'id'], message: { vi: 'tiêu chí ở đây', en: 'the criterion is here' } },
      ],
    }));
}
