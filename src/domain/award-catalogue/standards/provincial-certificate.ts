import { allOf, anyOf, atLeast, hasInitiatives, isTrue, reaches, where } from '../checks.ts';
import { condition, law, oneOf, say, type Condition } from '../condition.ts';

/** Bằng khen của tỉnh for a person. Source: Law 06/2022/QH15, Article 74, clauses 1 and 2. */
export const PROVINCIAL_CERTIFICATE_OF_PERSON: readonly Condition[] = [
  oneOf(
    'provincialMeritCertificate.individual',
    law('Điều 74 khoản 1, 2'),
    say('đạt một trong các tiêu chuẩn của cá nhân', 'meets one of the standards of a person'),
    [
      ...deeds('provincialMeritCertificate.individual', 'Điều 74 khoản 1'),
      condition(
        'provincialMeritCertificate.individual.fighter',
        law('Điều 74 khoản 1'),
        say(
          'có 02 lần liên tục được tặng “Chiến sĩ thi đua cơ sở”',
          'twice consecutively “Grassroots Emulation Fighter”',
        ),
        atLeast('consecutiveGrassrootsFighter', 2),
      ),
      condition(
        'provincialMeritCertificate.individual.excellentYears',
        law('Điều 74 khoản 1'),
        say(
          'có 02 năm liên tục hoàn thành xuất sắc nhiệm vụ và 02 sáng kiến được cơ sở công nhận',
          'two consecutive excellent years and two recognised initiatives',
        ),
        allOf(atLeast('consecutiveExcellentYears', 2), hasInitiatives('grassroots', 2)),
      ),
      condition(
        'provincialMeritCertificate.individual.worker',
        law('Điều 74 khoản 1'),
        say(
          'là công nhân, nông dân, người lao động có thành tích ảnh hưởng trong doanh nghiệp, trong xã',
          'a worker or farmer whose achievements reach over the enterprise or the commune',
        ),
        allOf(
          where(({ isManager }) => isManager !== true),
          reaches('achievementInfluence', 'enterprise'),
        ),
      ),
      condition(
        'provincialMeritCertificate.individual.entrepreneur',
        law('Điều 74 khoản 2'),
        say(
          'là doanh nhân có đóng góp được tỉnh công nhận',
          'an entrepreneur whose contribution the province recognises',
        ),
        allOf(
          where(({ isManager }) => isManager === true),
          isTrue('provincialContribution'),
        ),
      ),
    ],
  ),
];

/** Bằng khen của tỉnh for a collective. Source: Law 06/2022/QH15, Article 74, clause 3. */
export const PROVINCIAL_CERTIFICATE_OF_COLLECTIVE: readonly Condition[] = [
  oneOf(
    'provincialMeritCertificate.collective',
    law('Điều 74 khoản 3'),
    say('đạt một trong các tiêu chuẩn của tập thể', 'meets one of the standards of a collective'),
    ofCollective('provincialMeritCertificate.collective', 'Điều 74 khoản 3'),
  ),
];

/** Bằng khen của tỉnh for an enterprise. Source: Law 06/2022/QH15, Article 74, clause 4. */
export const PROVINCIAL_CERTIFICATE_OF_ENTERPRISE: readonly Condition[] = [
  condition(
    'provincialMeritCertificate.enterprise.lawful',
    law('Điều 74 khoản 4'),
    say('chấp hành tốt chủ trương, chính sách, pháp luật', 'abides by the law'),
    isTrue('abidesByLaw'),
  ),
  oneOf(
    'provincialMeritCertificate.enterprise',
    law('Điều 74 khoản 4'),
    say('đạt một trong các tiêu chuẩn của doanh nghiệp', 'meets one of the standards of an enterprise'),
    [
      ...ofCollective('provincialMeritCertificate.enterprise', 'Điều 74 khoản 4'),
      condition(
        'provincialMeritCertificate.enterprise.contribution',
        law('Điều 74 khoản 4'),
        say('có đóng góp được tỉnh công nhận', 'a contribution that the province recognises'),
        isTrue('provincialContribution'),
      ),
    ],
  ),
];

/** What a person, a collective and an enterprise can all show: a movement, an achievement, a contribution. */
function deeds(id: string, article: string): readonly Condition[] {
  return [
    condition(
      `${id}.movement`,
      law(article),
      say(
        'có thành tích xuất sắc trong phong trào thi đua do tỉnh phát động',
        'excels in a movement that the province launched',
      ),
      allOf(isTrue('excelsInMovement'), reaches('movementLaunchedBy', 'province')),
    ),
    condition(
      `${id}.achievement`,
      law(article),
      say('có thành tích ảnh hưởng trong tỉnh', 'an achievement that reaches over the province'),
      reaches('achievementInfluence', 'province'),
    ),
    condition(
      `${id}.social`,
      law(article),
      say(
        'có đóng góp vào phát triển kinh tế - xã hội, công tác xã hội, từ thiện nhân đạo',
        'contributes to society, the economy or charity',
      ),
      isTrue('socialContribution'),
    ),
  ];
}

function ofCollective(id: string, article: string): readonly Condition[] {
  return [
    ...deeds(id, article),
    condition(
      `${id}.excellentYears`,
      law(article),
      say(
        'có 02 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt “Tập thể lao động xuất sắc”; thực hiện tốt dân chủ, chăm lo đời sống, thực hành tiết kiệm',
        'two consecutive years excellent or “Excellent Labour Collective”; democracy, welfare and thrift',
      ),
      allOf(
        anyOf(atLeast('consecutiveExcellentYears', 2), atLeast('consecutiveExcellentCollective', 2)),
        isTrue('practisesDemocracy'),
      ),
    ),
  ];
}
