import { atLeast, noneOf, reaches, reachesShare } from '../checks.ts';
import { advice, condition, law, say, type Condition } from '../condition.ts';
import { ratioText } from '../ratio.ts';

/** “Tập thể lao động tiên tiến”. Source: Law 06/2022/QH15, Article 28. */
export const ADVANCED_COLLECTIVE: readonly Condition[] = [
  condition(
    'advancedCollective.completion',
    law('Điều 28'),
    say('hoàn thành tốt nhiệm vụ trở lên', 'fulfils its duties well or better'),
    reaches('completion', 'good'),
  ),
  condition(
    'advancedCollective.share',
    law('Điều 28'),
    ({ advancedCollectiveShare: { value } }) => ({
      vi: `có ít nhất ${ratioText(value)} cá nhân đạt “Lao động tiên tiến”`,
      en: `at least ${ratioText(value)} of its members are “Advanced Workers”`,
    }),
    reachesShare('advancedWorkers', 'members', (parameters) => parameters.advancedCollectiveShare.value),
  ),
  condition(
    'advancedCollective.discipline',
    law('Điều 28'),
    say('không có cá nhân bị kỷ luật từ cảnh cáo trở lên', 'no member disciplined by a warning or more'),
    noneOf('disciplinedMembers'),
  ),
];

/** “Tập thể lao động xuất sắc”. Source: Law 06/2022/QH15, Article 27. */
export const EXCELLENT_COLLECTIVE: readonly Condition[] = [
  condition(
    'excellentLaborCollective.completion',
    law('Điều 27'),
    say('hoàn thành xuất sắc nhiệm vụ', 'fulfils its duties excellently'),
    reaches('completion', 'excellent'),
  ),
  condition(
    'excellentLaborCollective.allComplete',
    law('Điều 27'),
    ({ excellentCollectiveCompletion: { value } }) => ({
      vi: `có ${ratioText(value)} cá nhân hoàn thành nhiệm vụ`,
      en: `${ratioText(value)} of its members fulfil their duties`,
    }),
    reachesShare(
      'completedMembers',
      'members',
      (parameters) => parameters.excellentCollectiveCompletion.value,
    ),
  ),
  condition(
    'excellentLaborCollective.share',
    law('Điều 27'),
    ({ excellentCollectiveShare: { value } }) => ({
      vi: `có ít nhất ${ratioText(value)} cá nhân đạt “Lao động tiên tiến”`,
      en: `at least ${ratioText(value)} of its members are “Advanced Workers”`,
    }),
    reachesShare('advancedWorkers', 'members', (parameters) => parameters.excellentCollectiveShare.value),
  ),
  condition(
    'excellentLaborCollective.fighter',
    law('Điều 27'),
    say('có cá nhân đạt “Chiến sĩ thi đua cơ sở”', 'a member is “Grassroots Emulation Fighter”'),
    atLeast('grassrootsFighters', (parameters) => parameters.excellentCollectiveFighters.value),
  ),
  // Of this one the wording was not at hand; the law before had it, and the lower title has it.
  advice(
    'excellentLaborCollective.discipline',
    law('Điều 27'),
    say('không có cá nhân bị kỷ luật từ cảnh cáo trở lên', 'no member disciplined by a warning or more'),
    noneOf('disciplinedMembers'),
  ),
];
