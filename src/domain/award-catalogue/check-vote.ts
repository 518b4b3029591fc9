import type { Award } from './award.ts';
import type { AwardRules } from './parameters.ts';
import { ratioText } from './ratio.ts';
import { refuse, type Refusal } from './refusal.ts';
import { isVotePassed, votesNeeded, voteThreshold, voteTotal, type Vote } from './votes.ts';

/** What is wrong with a vote as figures, and whether it carries the award; paths begin at the vote. */
export function checkVote(vote: Vote, award: Award, rules: AwardRules): readonly Refusal[] {
  const contradictions = checkVoteFigures(vote);
  return contradictions.length > 0 ? contradictions : checkVoteResult(vote, award, rules);
}

const ARITHMETIC = 'Số liệu kiểm phiếu trong biên bản; Luật Thi đua, khen thưởng 2022, Điều 84';

/** The rules `vote.present` and `vote.sum`: nobody votes who has no vote, and every vote is counted once. */
function checkVoteFigures({ eligible, present, agree, disagree, blank }: Vote): readonly Refusal[] {
  const cast = agree + disagree + blank;
  const tooMany: Refusal = {
    code: 'vote-inconsistent',
    rule: 'vote.present',
    severity: 'error',
    path: ['present'],
    message: {
      vi: `Có ${String(present)} người bỏ phiếu, nhiều hơn ${String(eligible)} thành viên.`,
      en: `${String(present)} voted, more than the ${String(eligible)} members.`,
    },
    expected: { vi: 'present không lớn hơn eligible.', en: 'present is at most eligible.' },
    source: ARITHMETIC,
  };
  const wrongSum: Refusal = {
    code: 'vote-inconsistent',
    rule: 'vote.sum',
    severity: 'error',
    path: ['agree'],
    message: {
      vi: `Đồng ý ${String(agree)}, không đồng ý ${String(disagree)}, phiếu trắng ${String(blank)} cộng lại là ${String(cast)}, không phải ${String(present)}.`,
      en: `${String(agree)} for, ${String(disagree)} against and ${String(blank)} blank make ${String(cast)}, not ${String(present)}.`,
    },
    expected: {
      vi: 'agree + disagree + blank bằng present.',
      en: 'agree + disagree + blank make present.',
    },
    source: ARITHMETIC,
  };
  return [...(present > eligible ? [tooMany] : []), ...(cast === present ? [] : [wrongSum])];
}

/** The rule `vote.passed`. The default denominator is a reading of ours: what passes by the other one is only warned of. */
function checkVoteResult(vote: Vote, award: Award, { profile, parameters }: AwardRules): readonly Refusal[] {
  const { voteDenominator: denominator } = parameters;
  const threshold = voteThreshold(award, parameters);
  const total = voteTotal(vote, denominator.value);
  if (isVotePassed(vote.agree, total, threshold.value)) return [];
  const isDoubtful =
    denominator.evidence === 'UNKNOWN' && isVotePassed(vote.agree, vote.present, threshold.value);
  const least = String(votesNeeded(total, threshold.value));
  return [
    refuse(isDoubtful || profile.evidence === 'UNKNOWN' ? 'UNKNOWN' : threshold.evidence, {
      code: 'vote-not-passed',
      rule: 'vote.passed',
      severity: 'error',
      path: ['agree'],
      message: {
        vi: `${award.name}: ${String(vote.agree)}/${String(total)} phiếu đồng ý, chưa đủ ${ratioText(threshold.value)}.`,
        en: `${award.englishName}: ${String(vote.agree)} of ${String(total)} votes in favour do not reach ${ratioText(threshold.value)}.`,
      },
      expected: { vi: `Cần ít nhất ${least} phiếu.`, en: `At least ${least} votes are needed.` },
      source: `${threshold.source}; mẫu số theo ${denominator.source}`,
    }),
  ];
}
