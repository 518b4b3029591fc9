import { allOf, anyOf, atLeast, isTrue, reaches } from '../checks.ts';
import { condition, law, oneOf, say, type Condition } from '../condition.ts';
import { otherGround } from './other-ground.ts';

/** Bằng khen của Thủ tướng for a person. Source: Law 06/2022/QH15, Article 73, clause 1. */
export const PRIME_MINISTER_CERTIFICATE_OF_PERSON: readonly Condition[] = [
  oneOf(
    'primeMinisterMeritCertificate.individual',
    law('Điều 73 khoản 1'),
    say('đạt một trong các tiêu chuẩn của cá nhân', 'meets one of the standards of a person'),
    [
      condition(
        'primeMinisterMeritCertificate.individual.merit',
        law('Điều 73 khoản 1'),
        say(
          'đã được tặng Bằng khen của tỉnh, có 05 năm liên tục hoàn thành tốt nhiệm vụ và 03 lần “Chiến sĩ thi đua cơ sở”',
          'a provincial merit certificate, five consecutive good years, and three times “Grassroots Emulation Fighter”',
        ),
        allOf(
          isTrue('hasProvincialMeritCertificate'),
          atLeast('consecutiveGoodYears', 5),
          atLeast('grassrootsFighterTimes', 3),
        ),
      ),
      ...deeds('primeMinisterMeritCertificate.individual', 'Điều 73 khoản 1'),
    ],
  ),
];

/** Bằng khen của Thủ tướng for a collective. Source: Law 06/2022/QH15, Article 73, clause 4. */
export const PRIME_MINISTER_CERTIFICATE_OF_COLLECTIVE: readonly Condition[] = [
  oneOf(
    'primeMinisterMeritCertificate.collective',
    law('Điều 73 khoản 4'),
    say('đạt một trong các tiêu chuẩn của tập thể', 'meets one of the standards of a collective'),
    ofCollective('primeMinisterMeritCertificate.collective', 'Điều 73 khoản 4'),
  ),
];

/** Bằng khen của Thủ tướng for an enterprise. Source: Law 06/2022/QH15, Article 73, clause 5. */
export const PRIME_MINISTER_CERTIFICATE_OF_ENTERPRISE: readonly Condition[] = [
  oneOf(
    'primeMinisterMeritCertificate.enterprise',
    law('Điều 73 khoản 5'),
    say('đạt một trong các tiêu chuẩn của doanh nghiệp', 'meets one of the standards of an enterprise'),
    ofCollective('primeMinisterMeritCertificate.enterprise', 'Điều 73 khoản 5'),
  ),
];

function ofCollective(id: string, article: string): readonly Condition[] {
  return [
    condition(
      `${id}.merit`,
      law(article),
      say(
        'đã được tặng Bằng khen của tỉnh, sau đó có 05 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt “Tập thể lao động xuất sắc” và có 01 Cờ thi đua của tỉnh hoặc 02 Bằng khen của tỉnh',
        'a provincial merit certificate, then five consecutive excellent years with one flag or two merit certificates of the province',
      ),
      allOf(
        isTrue('hasProvincialMeritCertificate'),
        anyOf(atLeast('consecutiveExcellentYears', 5), atLeast('consecutiveExcellentCollective', 5)),
        anyOf(atLeast('provincialFlagsSince', 1), atLeast('provincialCertificatesSince', 2)),
      ),
    ),
    ...deeds(id, article),
    otherGround(id, article),
  ];
}

function deeds(id: string, article: string): readonly Condition[] {
  return [
    condition(
      `${id}.movement`,
      law(article),
      say(
        'có thành tích xuất sắc trong phong trào thi đua do Thủ tướng Chính phủ phát động',
        'excels in a movement that the Prime Minister launched',
      ),
      allOf(isTrue('excelsInMovement'), reaches('movementLaunchedBy', 'primeMinister')),
    ),
    condition(
      `${id}.achievement`,
      law(article),
      say('có thành tích ảnh hưởng từ trong tỉnh trở lên', 'an achievement that reaches over the province'),
      reaches('achievementInfluence', 'province'),
    ),
    condition(
      `${id}.contribution`,
      law(article),
      say('có đóng góp được công nhận', 'a recognised contribution'),
      isTrue('provincialContribution'),
    ),
  ];
}
