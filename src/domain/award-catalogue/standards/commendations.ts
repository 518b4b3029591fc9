import { isTrue } from '../checks.ts';
import { condition, law, say, type Condition } from '../condition.ts';

/** Giấy khen của Trưởng ban: the criteria are the province’s and the Board’s. Source: Law 06/2022/QH15, Article 75. */
export const COMMENDATION: readonly Condition[] = [
  condition(
    'commendationCertificate.criteria',
    law('Điều 75 khoản 1 điểm c; tiêu chí do tỉnh, Ban quy định'),
    say('đạt tiêu chí tặng giấy khen của tỉnh, của Ban', 'meets the criteria of the province and the Board'),
    isTrue('meetsLocalCriteria'),
  ),
];

/** Giấy khen of an enterprise: its own rule. Source: Law 06/2022/QH15, Article 75. */
export const ENTERPRISE_COMMENDATION: readonly Condition[] = [
  condition(
    'enterpriseCommendationCertificate.criteria',
    law('Điều 75 khoản 1 điểm b; tiêu chí do doanh nghiệp quy định'),
    say('đạt tiêu chí tặng giấy khen của doanh nghiệp', 'meets the enterprise’s own criteria'),
    isTrue('meetsLocalCriteria'),
  ),
];
