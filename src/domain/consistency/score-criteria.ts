import type { DataIssue, DataPath } from '../../document/issue.ts';
import type { Criterion } from '../criteria.ts';
import type { Score } from '../score.ts';
import { computedPoints, hundredths } from '../statistics/scores.ts';
import type { CampaignYear } from './campaign-year.ts';
import { entriesOf, type Entry } from './entries.ts';
import { enterpriseLabel } from './labels.ts';
import { pointsText } from './points-text.ts';
import { unknownReference, type Reference } from './references.ts';

const COLUMNS = ['self', 'cross', 'final'] as const;

const COLUMN_NAMES = {
  self: { vi: 'điểm tự chấm', en: 'own points' },
  cross: { vi: 'điểm chấm chéo', en: 'points by the others' },
  final: { vi: 'điểm thống nhất', en: 'settled points' },
} as const;

const CRITERION: Reference = {
  what: { vi: 'Tiêu chí', en: 'The criterion' },
  where: { vi: 'các tiêu chí (criteria.groups)', en: 'the criteria (criteria.groups)' },
};

/** Points are given for the criteria of the rubric, for each of them, up to its maximum, and by the figures where it is measured. */
export function checkScoreCriteria(year: CampaignYear): readonly DataIssue[] {
  const { data } = year;
  if (data.criteria === undefined) return [];
  const criteria = new Map(
    entriesOf(data.criteria.groups, 'criteria', 'groups')
      .flatMap(({ value, path }) => entriesOf(value.criteria, ...path, 'criteria'))
      .map((criterion) => [criterion.value.id, criterion]),
  );
  return [...year.scores.values()].flatMap((score) => [
    ...pointsOf(score).flatMap((points) => checkPoints(year, score.value, points, criteria)),
    ...notScored(year, score, criteria),
    ...notAsMeasured(year, score, criteria),
  ]);
}

type Criteria = ReadonlyMap<string, Entry<Criterion>>;

interface Points {
  readonly column: (typeof COLUMNS)[number];
  readonly criterion: string;
  readonly points: number;
  readonly path: DataPath;
}

function pointsOf({ value, path }: Entry<Score>): readonly Points[] {
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
    .filter((criterion) => value.final[criterion.value.id] === undefined)
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

function notAsMeasured(
  year: CampaignYear,
  { value, path }: Entry<Score>,
  criteria: Criteria,
): readonly DataIssue[] {
  const result = year.results.get(value.enterprise);
  const reported = result?.value.year;
  if (result === undefined || reported === undefined) return [];
  const { vi, en } = enterpriseLabel(year, value.enterprise);
  return [...criteria.values()].flatMap(({ value: criterion }): readonly DataIssue[] => {
    const found = value.final[criterion.id];
    const due = computedPoints(criterion, result.value.plan, reported.actual);
    if (found === undefined || found > criterion.maximum) return [];
    if (due === undefined || due === hundredths(found)) return [];
    const [given, right] = [pointsText(hundredths(found)), pointsText(due)];
    return [
      {
        code: 'points-not-as-measured',
        severity: 'error',
        path: [...path, 'final', criterion.id],
        message: {
          vi: `${vi}: điểm thống nhất tiêu chí ${criterion.id} là ${given}, nhưng theo kết quả so với kế hoạch là ${right}.`,
          en: `${en}: the settled points for ${criterion.id} are ${given}, but ${right} by what was reached of the plan.`,
        },
        expected: {
          vi: `Điểm tối đa ${pointsText(hundredths(criterion.maximum))} × thực hiện / kế hoạch, không quá điểm tối đa, làm tròn hai chữ số: ${right}.`,
          en: `The maximum ${pointsText(hundredths(criterion.maximum))} × actual / plan, at most the maximum, to two decimals: ${right}.`,
        },
        related: [
          {
            path: [...result.path, 'year', 'actual', criterion.indicator ?? ''],
            message: { vi: 'kết quả thực hiện', en: 'the actual figure' },
          },
        ],
      },
    ];
  });
}
