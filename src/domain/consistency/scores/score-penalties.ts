import type { DataIssue } from '../../../document/issue.ts';
import type { Criteria } from '../../criteria.ts';
import type { Result } from '../../result.ts';
import type { Score } from '../../score.ts';
import { hundredths } from '../../statistics/scores.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { enterpriseLabel } from '../labels.ts';
import { pointsText } from './points-text.ts';

type Rule = Criteria['penalties'][number];

/** Every violation takes the points of its rule, and no points are taken without one. */
export function checkScorePenalties(year: CampaignYear): readonly DataIssue[] {
  const { criteria } = year.data;
  if (criteria === undefined) return [];
  return [...year.scores.values()].flatMap((score) => {
    const result = year.results.get(score.value.enterprise);
    if (result === undefined) return [];
    return criteria.penalties.flatMap((rule) => checkRule(year, rule, score, result));
  });
}

function checkRule(
  year: CampaignYear,
  rule: Rule,
  score: Entry<Score>,
  result: Entry<Result>,
): readonly DataIssue[] {
  const violations = entriesOf(result.value.violations, ...result.path, 'violations');
  const broken = violations.filter(({ value }) => value.rule === rule.id);
  const taken = entriesOf(score.value.penalties, ...score.path, 'penalties').filter(
    ({ value }) => value.rule === rule.id,
  );
  const [violation, penalty] = [broken[0], taken[0]];
  const { vi, en } = enterpriseLabel(year, score.value.enterprise);
  if (violation !== undefined && penalty === undefined) {
    return [
      {
        code: 'violation-without-penalty',
        severity: 'error',
        path: [...score.path, 'enterprise'],
        message: {
          vi: `${vi} có vi phạm ${rule.id} (${rule.name}) nhưng bảng điểm không trừ điểm.`,
          en: `${en} broke ${rule.id} but its score sheet has no penalty.`,
        },
        expected: {
          vi: `Thêm vào penalties: rule ${rule.id}, points ${pointsText(hundredths(rule.points))}.`,
          en: `Add to penalties: rule ${rule.id}, points ${pointsText(hundredths(rule.points))}.`,
        },
        related: [{ path: violation.path, message: { vi: 'vi phạm ở đây', en: 'the violation' } }],
      },
    ];
  }
  if (penalty === undefined) return [];
  if (violation === undefined) {
    return [
      {
        code: 'penalty-without-violation',
        severity: 'error',
        path: penalty.path,
        message: {
          vi: `${vi} bị trừ điểm theo ${rule.id} (${rule.name}) nhưng kết quả năm không ghi vi phạm nào.`,
          en: `${en} loses points by ${rule.id} but its results name no violation of it.`,
        },
        expected: {
          vi: 'Ghi vi phạm vào results, hoặc bỏ điểm trừ.',
          en: 'Give the violation in results, or take the penalty out.',
        },
        related: [
          {
            path: [...result.path, 'enterprise'],
            message: { vi: 'kết quả của doanh nghiệp', en: 'the results of the enterprise' },
          },
        ],
      },
    ];
  }
  const due = hundredths(rule.points) * broken.length;
  const found = taken.reduce((total, { value }) => total + hundredths(value.points), 0);
  if (found === due) return [];
  return [
    {
      code: 'penalty-points',
      severity: 'error',
      path: [...penalty.path, 'points'],
      message: {
        vi: `${vi} bị trừ ${pointsText(found)} điểm theo ${rule.id}; ${String(broken.length)} vi phạm thì trừ ${pointsText(due)} điểm.`,
        en: `${en} loses ${pointsText(found)} points by ${rule.id}; ${String(broken.length)} violation(s) cost ${pointsText(due)}.`,
      },
      expected: {
        vi: `Mỗi vi phạm trừ ${pointsText(hundredths(rule.points))} điểm.`,
        en: `Each violation costs ${pointsText(hundredths(rule.points))} points.`,
      },
      related: broken.map(({ path }) => ({ path, message: { vi: 'vi phạm ở đây', en: 'the violation' } })),
    },
  ];
}
