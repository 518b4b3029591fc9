import { bonus, PROVINCE, STATE, type Entry } from './award.ts';
import { law } from './condition.ts';
import { COMMENDATION, ENTERPRISE_COMMENDATION } from './standards/commendations.ts';
import {
  LABOR_ORDER_OF_COLLECTIVE,
  LABOR_ORDER_OF_ENTERPRISE,
  LABOR_ORDER_OF_PERSON,
} from './standards/labor-order.ts';
import {
  PRIME_MINISTER_CERTIFICATE_OF_COLLECTIVE,
  PRIME_MINISTER_CERTIFICATE_OF_ENTERPRISE,
  PRIME_MINISTER_CERTIFICATE_OF_PERSON,
} from './standards/prime-minister-certificate.ts';
import {
  PROVINCIAL_CERTIFICATE_OF_COLLECTIVE,
  PROVINCIAL_CERTIFICATE_OF_ENTERPRISE,
  PROVINCIAL_CERTIFICATE_OF_PERSON,
} from './standards/provincial-certificate.ts';

/** Hình thức khen thưởng, from the lowest. Source: Law 06/2022/QH15, Articles 44 and 73 to 75. */
export const FORMS = {
  commendationCertificate: {
    name: 'Giấy khen của Trưởng ban',
    englishName: 'Commendation Certificate of the Head of the Board',
    kind: 'form',
    article: law('Điều 75 khoản 1 điểm c'),
    standards: { individual: COMMENDATION, collective: COMMENDATION, enterprise: COMMENDATION },
    decidedBy: ['boardHead'],
    decidedByArticle: law('Điều 80 khoản 1'),
    vote: 'base',
    bonus: bonus({ individual: 3, collective: 6, enterprise: 6 }, 'UNKNOWN'),
  },
  enterpriseCommendationCertificate: {
    name: 'Giấy khen của doanh nghiệp',
    englishName: 'Commendation Certificate of the Enterprise',
    kind: 'form',
    article: law('Điều 75 khoản 1 điểm b'),
    standards: { individual: ENTERPRISE_COMMENDATION, collective: ENTERPRISE_COMMENDATION },
    decidedBy: ['enterpriseHead'],
    decidedByArticle: law('Điều 80 khoản 4'),
    vote: 'base',
  },
  provincialMeritCertificate: {
    name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    statutoryName: 'Bằng khen của Bộ, ban, ngành, tỉnh',
    englishName: 'Merit Certificate of the Chairman of the Provincial People’s Committee',
    kind: 'form',
    article: law('Điều 74'),
    standards: {
      individual: PROVINCIAL_CERTIFICATE_OF_PERSON,
      collective: PROVINCIAL_CERTIFICATE_OF_COLLECTIVE,
      enterprise: PROVINCIAL_CERTIFICATE_OF_ENTERPRISE,
    },
    ...PROVINCE,
    vote: 'base',
    bonus: bonus({ individual: 15, collective: 30, enterprise: 30 }, 'UNKNOWN'),
  },
  primeMinisterMeritCertificate: {
    name: 'Bằng khen của Thủ tướng Chính phủ',
    englishName: 'Merit Certificate of the Prime Minister',
    kind: 'form',
    article: law('Điều 73'),
    standards: {
      individual: PRIME_MINISTER_CERTIFICATE_OF_PERSON,
      collective: PRIME_MINISTER_CERTIFICATE_OF_COLLECTIVE,
      enterprise: PRIME_MINISTER_CERTIFICATE_OF_ENTERPRISE,
    },
    ...STATE,
    decidedBy: ['primeMinister'],
    vote: 'base',
  },
  thirdClassLaborOrder: {
    name: '“Huân chương Lao động” hạng Ba',
    englishName: 'Third-class “Labour Order”',
    kind: 'form',
    article: law('Điều 44'),
    standards: {
      individual: LABOR_ORDER_OF_PERSON,
      collective: LABOR_ORDER_OF_COLLECTIVE,
      enterprise: LABOR_ORDER_OF_ENTERPRISE,
    },
    ...STATE,
    decidedBy: ['president'],
    decidedByArticle: law('Điều 44'),
    vote: 'base',
  },
} as const satisfies Record<string, Entry>;
