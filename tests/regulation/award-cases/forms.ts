import type { NominationEvidence } from '../../../src/domain/award-catalogue/evidence.ts';
import { cases, type Row, type RuleCase } from './rule-case.ts';

export const COMMENDATIONS: readonly RuleCase[] = [
  ...cases('commendationCertificate', 'enterprise', [
    [
      'commendationCertificate.criteria',
      'Điều 75 khoản 1 điểm c',
      { meetsLocalCriteria: true },
      { meetsLocalCriteria: false },
    ],
  ]),
  ...cases('enterpriseCommendationCertificate', 'individual', [
    [
      'enterpriseCommendationCertificate.criteria',
      'Điều 75 khoản 1 điểm b',
      { meetsLocalCriteria: true },
      { meetsLocalCriteria: false },
    ],
  ]),
];

/** The ways that a person, a collective and an enterprise share. */
function deeds(id: string, article: string): readonly Row[] {
  return [
    [
      `${id}.movement`,
      article,
      { excelsInMovement: true, movementLaunchedBy: 'province' },
      { excelsInMovement: true, movementLaunchedBy: 'board' },
    ],
    [
      `${id}.achievement`,
      article,
      { achievementInfluence: 'province' },
      { achievementInfluence: 'commune' },
      { nominee: { isManager: true } },
    ],
    [`${id}.social`, article, { socialContribution: true }, { socialContribution: false }],
  ];
}

function excellentYears(id: string, article: string): readonly Row[] {
  const short = { consecutiveExcellentYears: 1, consecutiveExcellentCollective: 1, practisesDemocracy: true };
  return [
    [`${id}.excellentYears`, article, { ...short, consecutiveExcellentCollective: 2 }, short],
    [`${id}.excellentYears`, article, { ...short, consecutiveExcellentYears: 2 }, short],
  ];
}

export const PROVINCIAL_CERTIFICATES: readonly RuleCase[] = [
  ...cases('provincialMeritCertificate', 'individual', [
    [
      'provincialMeritCertificate.individual',
      'Điều 74 khoản 1, 2',
      { consecutiveGrassrootsFighter: 2 },
      { consecutiveGrassrootsFighter: 1, socialContribution: false },
    ],
    ...deeds('provincialMeritCertificate.individual', 'Điều 74 khoản 1'),
    [
      'provincialMeritCertificate.individual.fighter',
      'Điều 74 khoản 1',
      { consecutiveGrassrootsFighter: 2 },
      { consecutiveGrassrootsFighter: 1 },
    ],
    [
      'provincialMeritCertificate.individual.excellentYears',
      'Điều 74 khoản 1',
      { consecutiveExcellentYears: 2, grassrootsInitiatives: 1, provincialInitiatives: 1 },
      { consecutiveExcellentYears: 2, grassrootsInitiatives: 1 },
    ],
    [
      'provincialMeritCertificate.individual.worker',
      'Điều 74 khoản 1',
      { achievementInfluence: 'enterprise' },
      { achievementInfluence: 'enterprise' },
      { unmetNominee: { isManager: true } },
    ],
    [
      'provincialMeritCertificate.individual.entrepreneur',
      'Điều 74 khoản 1, 2',
      { provincialContribution: true },
      { provincialContribution: false },
      { wayArticle: 'Điều 74 khoản 2', nominee: { isManager: true } },
    ],
  ]),
  ...cases('provincialMeritCertificate', 'collective', [
    [
      'provincialMeritCertificate.collective',
      'Điều 74 khoản 3',
      { socialContribution: true },
      { socialContribution: false },
    ],
    ...deeds('provincialMeritCertificate.collective', 'Điều 74 khoản 3'),
    ...excellentYears('provincialMeritCertificate.collective', 'Điều 74 khoản 3'),
  ]),
  ...cases('provincialMeritCertificate', 'enterprise', [
    [
      'provincialMeritCertificate.enterprise.lawful',
      'Điều 74 khoản 4',
      { abidesByLaw: true },
      { abidesByLaw: false },
    ],
    [
      'provincialMeritCertificate.enterprise',
      'Điều 74 khoản 4',
      { provincialContribution: true },
      { provincialContribution: false },
    ],
    ...deeds('provincialMeritCertificate.enterprise', 'Điều 74 khoản 4'),
    ...excellentYears('provincialMeritCertificate.enterprise', 'Điều 74 khoản 4'),
    [
      'provincialMeritCertificate.enterprise.contribution',
      'Điều 74 khoản 4',
      { provincialContribution: true, socialContribution: false },
      { provincialContribution: false, socialContribution: false },
    ],
  ]),
];

function primeMinisterDeeds(id: string, article: string): readonly Row[] {
  return [
    [
      `${id}.movement`,
      article,
      { excelsInMovement: true, movementLaunchedBy: 'primeMinister' },
      { excelsInMovement: true, movementLaunchedBy: 'province' },
    ],
    [`${id}.achievement`, article, { achievementInfluence: 'province' }, { achievementInfluence: 'commune' }],
    [`${id}.contribution`, article, { provincialContribution: true }, { provincialContribution: false }],
  ];
}

function primeMinisterCollective(id: string, article: string): readonly Row[] {
  const merit: NominationEvidence = {
    hasProvincialMeritCertificate: true,
    consecutiveExcellentCollective: 5,
    provincialFlagsSince: 0,
    provincialCertificatesSince: 2,
  };
  return [
    [
      id,
      article,
      { ...merit, provincialFlagsSince: 1, provincialCertificatesSince: 0 },
      { ...merit, hasProvincialMeritCertificate: false },
    ],
    [`${id}.merit`, article, merit, { ...merit, provincialCertificatesSince: 1 }],
    [
      `${id}.merit`,
      article,
      { ...merit, consecutiveExcellentCollective: 0, consecutiveExcellentYears: 5 },
      { ...merit, consecutiveExcellentCollective: 4, consecutiveExcellentYears: 4 },
    ],
    ...primeMinisterDeeds(id, article),
    [
      `${id}.otherGround`,
      article,
      { provincialContribution: false, otherGround: 'điểm d khoản 4' },
      { provincialContribution: false },
    ],
  ];
}

const CERTIFICATE_AND_YEARS: NominationEvidence = {
  hasProvincialMeritCertificate: true,
  consecutiveGoodYears: 5,
  grassrootsFighterTimes: 3,
};
const ORDER_OF_PERSON: NominationEvidence = {
  hasPrimeMinisterCertificate: true,
  consecutiveGoodYears: 5,
  excellentYears: 1,
  grassrootsFighterTimes: 3,
};

function orderOfCollective(subject: 'collective' | 'enterprise'): readonly RuleCase[] {
  const id = `thirdClassLaborOrder.${subject}`;
  const merit: NominationEvidence = {
    yearsOfExistence: 10,
    hasPrimeMinisterCertificate: true,
    consecutiveExcellentYears: 5,
  };
  const rows: readonly Row[] = [
    [id, 'Điều 44', merit, { ...merit, hasPrimeMinisterCertificate: false }],
    [`${id}.merit`, 'Điều 44', merit, { ...merit, yearsOfExistence: 9 }],
    [
      `${id}.merit`,
      'Điều 44',
      { ...merit, consecutiveExcellentYears: 0, consecutiveExcellentCollective: 5 },
      { ...merit, consecutiveExcellentYears: 4, consecutiveExcellentCollective: 4 },
    ],
    [`${id}.otherGround`, 'Điều 44', { yearsOfExistence: 5, otherGround: 'điểm a' }, { yearsOfExistence: 5 }],
  ];
  return cases('thirdClassLaborOrder', subject, rows).map((row) =>
    subject === 'enterprise' ? { ...row, severity: 'warning' } : row,
  );
}

export const STATE_FORMS: readonly RuleCase[] = [
  ...cases('primeMinisterMeritCertificate', 'individual', [
    [
      'primeMinisterMeritCertificate.individual',
      'Điều 73 khoản 1',
      CERTIFICATE_AND_YEARS,
      { ...CERTIFICATE_AND_YEARS, hasProvincialMeritCertificate: false },
    ],
    [
      'primeMinisterMeritCertificate.individual.merit',
      'Điều 73 khoản 1',
      CERTIFICATE_AND_YEARS,
      { ...CERTIFICATE_AND_YEARS, consecutiveGoodYears: 4 },
    ],
    ...primeMinisterDeeds('primeMinisterMeritCertificate.individual', 'Điều 73 khoản 1'),
  ]),
  ...cases(
    'primeMinisterMeritCertificate',
    'collective',
    primeMinisterCollective('primeMinisterMeritCertificate.collective', 'Điều 73 khoản 4'),
  ),
  ...cases(
    'primeMinisterMeritCertificate',
    'enterprise',
    primeMinisterCollective('primeMinisterMeritCertificate.enterprise', 'Điều 73 khoản 5'),
  ),
  ...cases('thirdClassLaborOrder', 'individual', [
    [
      'thirdClassLaborOrder.individual',
      'Điều 44',
      ORDER_OF_PERSON,
      { ...ORDER_OF_PERSON, excellentYears: 0 },
    ],
    [
      'thirdClassLaborOrder.individual.merit',
      'Điều 44',
      ORDER_OF_PERSON,
      { ...ORDER_OF_PERSON, grassrootsFighterTimes: 2 },
    ],
    [
      'thirdClassLaborOrder.individual.otherGround',
      'Điều 44',
      { excellentYears: 0, otherGround: 'điểm a khoản 1' },
      { excellentYears: 0 },
    ],
  ]),
  ...orderOfCollective('collective'),
  ...orderOfCollective('enterprise'),
];
