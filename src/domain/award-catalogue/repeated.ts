import { toSmallLetters } from '../../language/capitalization.ts';
import { isoDate } from '../../language/dates.ts';
import { foldWhiteSpace } from '../../language/white-space.ts';
import type { Award } from './award.ts';
import { law } from './condition.ts';
import type { Nominee } from './nominee.ts';
import type { AwardRules } from './parameters.ts';
import { gradeOf, refuse, type Refusal } from './refusal.ts';

/** What of a nomination says whether it asks for what another one asks for already. */
export interface AchievementClaim {
  readonly id: string;
  /** Who is nominated: the same text for the same nominee. */
  readonly nominee: string;
  readonly award: Award;
  readonly achievement: string;
  readonly period: Nominee['period'];
}

/**
 * The rule `achievement.once`: one achievement is rewarded once, not by several titles or several forms.
 * Source: Law 06/2022/QH15, Article 5, clause 2, point c. A title and a form for one achievement are only warned of: the
 * article speaks of several titles and of several forms.
 *
 * @returns One refusal for each claim that repeats an earlier one; its path begins with the number of the claim, from 0.
 */
export function checkRepeated(
  claims: readonly AchievementClaim[],
  { profile }: AwardRules,
): readonly Refusal[] {
  return claims.flatMap((claim, index) => {
    const earlier = claims.slice(0, index).find((other) => isSame(claim, other));
    if (earlier === undefined) return [];
    return [
      refuse(gradeOf(profile), {
        code: 'achievement-repeated',
        rule: 'achievement.once',
        severity: earlier.award.kind === claim.award.kind ? 'error' : 'warning',
        path: [index, 'achievement'],
        message: {
          vi: `Thành tích này đã được đề nghị tặng ${earlier.award.name} (${earlier.id}), nay đề nghị thêm ${claim.award.name} (${claim.id}).`,
          en: `This achievement is nominated for ${earlier.award.englishName} (${earlier.id}) already, and now for ${claim.award.englishName} (${claim.id}).`,
        },
        expected: {
          vi: 'Một thành tích chỉ đề nghị một danh hiệu hoặc một hình thức khen thưởng.',
          en: 'Nominate one achievement for one title or one form.',
        },
        source: law('Điều 5 khoản 2 điểm c')(profile),
      }),
    ];
  });
}

function isSame(a: AchievementClaim, b: AchievementClaim): boolean {
  return a.nominee === b.nominee && wording(a) === wording(b) && overlaps(a.period, b.period);
}

function wording({ achievement }: AchievementClaim): string {
  return toSmallLetters(foldWhiteSpace(achievement)).replace(/[.;,]+$/u, '');
}

function overlaps(a: Nominee['period'], b: Nominee['period']): boolean {
  return isoDate(a.from) <= isoDate(b.to) && isoDate(b.from) <= isoDate(a.to);
}
