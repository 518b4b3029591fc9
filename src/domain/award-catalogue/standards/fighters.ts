import type { Bilingual } from '../../../document/issue.ts';
import { atLeast, hasInitiatives, reaches } from '../checks.ts';
import { condition, law, oneOf, say, type Condition } from '../condition.ts';
import type { Scope } from '../ladders.ts';
import { advancedWork } from './advanced-worker.ts';

/** “Chiến sĩ thi đua cơ sở”. Source: Law 06/2022/QH15, Article 23. */
export const GRASSROOTS_FIGHTER: readonly Condition[] = [
  advancedWork(
    'grassrootsEmulationFighter.advancedWorker',
    law('Điều 23 khoản 1'),
    say('đạt tiêu chuẩn “Lao động tiên tiến”', 'meets the standard of “Advanced Worker”'),
  ),
  oneOf(
    'grassrootsEmulationFighter.merit',
    law('Điều 23 khoản 2'),
    say(
      'hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến, đề tài được công nhận',
      'excellent, or with a recognised initiative or research',
    ),
    [
      condition(
        'grassrootsEmulationFighter.merit.excellent',
        law('Điều 23 khoản 2'),
        say('hoàn thành xuất sắc nhiệm vụ', 'fulfils the duties excellently'),
        reaches('completion', 'excellent'),
      ),
      ...ideas('grassrootsEmulationFighter.merit', 'Điều 23 khoản 2', 'grassroots', {
        vi: 'được cơ sở công nhận',
        en: 'recognised at the grassroots',
      }),
    ],
  ),
];

/** Chiến sĩ thi đua của tỉnh. Source: Law 06/2022/QH15, Article 22. */
export const PROVINCIAL_FIGHTER: readonly Condition[] = [
  condition(
    'provincialEmulationFighter.consecutive',
    law('Điều 22'),
    say(
      'có 03 lần liên tục được tặng “Chiến sĩ thi đua cơ sở”',
      'three consecutive times “Grassroots Emulation Fighter”',
    ),
    atLeast('consecutiveGrassrootsFighter', 3),
  ),
  oneOf(
    'provincialEmulationFighter.merit',
    law('Điều 22'),
    say(
      'có sáng kiến, đề tài ảnh hưởng trong tỉnh',
      'an initiative or research that reaches over the province',
    ),
    ideas('provincialEmulationFighter.merit', 'Điều 22', 'province', {
      vi: 'có hiệu quả và khả năng nhân rộng trong tỉnh',
      en: 'that can spread in the province',
    }),
  ),
];

/** “Chiến sĩ thi đua toàn quốc”. Source: Law 06/2022/QH15, Article 21. */
export const NATIONAL_FIGHTER: readonly Condition[] = [
  condition(
    'nationalEmulationFighter.consecutive',
    law('Điều 21'),
    say(
      'có 02 lần liên tục được tặng Chiến sĩ thi đua tỉnh',
      'twice consecutively emulation fighter of the province',
    ),
    atLeast('consecutiveProvincialFighter', 2),
  ),
  oneOf(
    'nationalEmulationFighter.merit',
    law('Điều 21'),
    say('có sáng kiến, đề tài ảnh hưởng toàn quốc', 'an initiative or research that reaches over the nation'),
    ideas('nationalEmulationFighter.merit', 'Điều 21', 'nation', {
      vi: 'có hiệu quả và khả năng nhân rộng toàn quốc',
      en: 'that can spread over the nation',
    }),
  ),
];

/** The two ways of an idea: an initiative, or research. */
function ideas(id: string, article: string, scope: Scope, reach: Bilingual): readonly Condition[] {
  return [
    condition(
      `${id}.initiative`,
      law(article),
      say(`có sáng kiến ${reach.vi}`, `an initiative ${reach.en}`),
      hasInitiatives(scope, 1),
    ),
    condition(
      `${id}.research`,
      law(article),
      say(
        `có đề tài, đề án, công trình khoa học đã nghiệm thu, ${reach.vi}`,
        `accepted research ${reach.en}`,
      ),
      reaches('recognisedResearch', scope),
    ),
  ];
}
