import type { Bilingual } from '../../../document/issue.ts';
import { writtenCount } from '../../../language/numbers.ts';
import type { EmulationCluster } from '../../cluster.ts';
import type { Score } from '../../score.ts';
import type { RankedMember } from '../../statistics/ranking.ts';
import type { CampaignYear } from '../campaign-year.ts';
import type { Entry } from '../entries.ts';
import { clusterLabel, enterpriseLabel } from '../labels.ts';
import { pointsText } from './points-text.ts';
import { firstFew } from '../shortened.ts';

/** A member of a cluster with its score sheet. */
export interface ScoredMember {
  readonly member: RankedMember;
  readonly score: Entry<Score>;
}

/** What is said of one wrong rank. */
export function oneWrong(
  year: CampaignYear,
  { member, score }: ScoredMember,
  cluster: EmulationCluster,
): Bilingual {
  const { vi, en } = enterpriseLabel(year, member.enterprise);
  const total = pointsText(member.totals?.total ?? 0);
  const [found, right] = [String(score.value.rank), String(member.rank)];
  return {
    vi: `${vi} ghi hạng ${found}, nhưng với ${total} điểm thì đứng hạng ${right} trong ${clusterLabel(cluster)}.`,
    en: `${en} has the rank ${found}, but with ${total} points it is ${right} in ${clusterLabel(cluster)}.`,
  };
}

/** What is said of several: "dn-18 ghi 12, đúng là 11". */
export function manyWrong(wrong: readonly ScoredMember[], cluster: EmulationCluster): Bilingual {
  const count = wrong.length;
  const few = firstFew(wrong).map(({ member, score }) => ({
    vi: `${member.enterprise} ghi ${String(score.value.rank)}, đúng là ${String(member.rank)}`,
    en: `${member.enterprise} has ${String(score.value.rank)} for ${String(member.rank)}`,
  }));
  const more = few.length < count ? '; …' : '';
  return {
    vi: `Hạng của ${writtenCount(count)} đơn vị trong ${clusterLabel(cluster)} không khớp với điểm: ${few.map(({ vi }) => vi).join('; ')}${more}.`,
    en: `The ranks of ${String(count)} members of ${clusterLabel(cluster)} are not those of their points: ${few.map(({ en }) => en).join('; ')}${more}.`,
  };
}
