import { allOf, anyOf, atLeast, isTrue } from '../checks.ts';
import { condition, law, oneOf, say, type Condition } from '../condition.ts';
import { otherGround } from './other-ground.ts';

/** “Huân chương Lao động” hạng Ba for a person. Source: Law 06/2022/QH15, Article 44. */
export const LABOR_ORDER_OF_PERSON: readonly Condition[] = [
  oneOf(
    'thirdClassLaborOrder.individual',
    law('Điều 44'),
    say('đạt một trong các tiêu chuẩn của cá nhân', 'meets one of the standards of a person'),
    [
      condition(
        'thirdClassLaborOrder.individual.merit',
        law('Điều 44'),
        say(
          'đã được tặng Bằng khen của Thủ tướng Chính phủ, có 05 năm liên tục hoàn thành tốt nhiệm vụ, 01 năm hoàn thành xuất sắc và 03 lần “Chiến sĩ thi đua cơ sở”',
          'a merit certificate of the Prime Minister, five consecutive good years, one excellent year, and three times “Grassroots Emulation Fighter”',
        ),
        allOf(
          isTrue('hasPrimeMinisterCertificate'),
          atLeast('consecutiveGoodYears', 5),
          atLeast('excellentYears', 1),
          atLeast('grassrootsFighterTimes', 3),
        ),
      ),
      otherGround('thirdClassLaborOrder.individual', 'Điều 44'),
    ],
  ),
];

/** “Huân chương Lao động” hạng Ba for a collective. Source: Law 06/2022/QH15, Article 44. */
export const LABOR_ORDER_OF_COLLECTIVE: readonly Condition[] = laborOrderOf('collective', 'Điều 44');

/** The same for an enterprise; whether its clause asks for the same was not compared. */
export const LABOR_ORDER_OF_ENTERPRISE: readonly Condition[] = laborOrderOf(
  'enterprise',
  'Điều 44; tiêu chuẩn của doanh nghiệp chưa đối chiếu',
).map((rule) => ({ ...rule, severity: 'warning' }));

function laborOrderOf(subject: 'collective' | 'enterprise', article: string): readonly Condition[] {
  const id = `thirdClassLaborOrder.${subject}`;
  return [
    oneOf(
      id,
      law(article),
      say('đạt một trong các tiêu chuẩn của tập thể', 'meets one of the standards of a collective'),
      [
        condition(
          `${id}.merit`,
          law(article),
          say(
            'có quá trình xây dựng, phát triển từ 10 năm, đã được tặng Bằng khen của Thủ tướng Chính phủ, có 05 năm liên tục hoàn thành xuất sắc nhiệm vụ hoặc đạt “Tập thể lao động xuất sắc”',
            'ten years of existence, a merit certificate of the Prime Minister, five consecutive excellent years',
          ),
          allOf(
            atLeast('yearsOfExistence', 10),
            isTrue('hasPrimeMinisterCertificate'),
            anyOf(atLeast('consecutiveExcellentYears', 5), atLeast('consecutiveExcellentCollective', 5)),
          ),
        ),
        otherGround(id, article),
      ],
    ),
  ];
}
