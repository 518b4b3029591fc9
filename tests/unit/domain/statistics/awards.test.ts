import { describe, expect, it } from 'vitest';
import { nominationSchema, type AwardNomination } from '../../../../src/domain/nomination.ts';
import {
  bonusTotals,
  countByAward,
  countSubjects,
  nonManagersOf,
} from '../../../../src/domain/statistics/awards.ts';
import { ratio } from '../../../../src/language/ratio.ts';

type Subject = Partial<AwardNomination['subject']>;

const nomination = (award: AwardNomination['award'], subject: Subject) =>
  nominationSchema.parse({
    id: 'n1',
    subject: { kind: 'individual', enterprise: 'e1', ...subject },
    award,
    kind: 'movement',
    achievement: 'thành tích xuất sắc',
    period: { from: '2024-01-01', to: '2024-12-31' },
    receivedOn: '2024-12-05',
    dossier: ['submission'],
  });

const NOMINATIONS = [
  nomination('provincialMeritCertificate', { kind: 'enterprise' }),
  nomination('commendationCertificate', { isManager: true }),
  nomination('commendationCertificate', {}),
  nomination('commendationCertificate', { kind: 'collective' }),
  nomination('advancedWorker', {}),
];

describe('countSubjects', () => {
  it('counts by kind', () => {
    expect(countSubjects(NOMINATIONS)).toEqual({ enterprise: 1, collective: 1, individual: 3 });
  });
});

describe('countByAward', () => {
  it('counts each award that is there, in the order of the catalogue', () => {
    expect(countByAward(NOMINATIONS)).toEqual([
      { award: 'advancedWorker', counts: { enterprise: 0, collective: 0, individual: 1 } },
      { award: 'commendationCertificate', counts: { enterprise: 0, collective: 1, individual: 2 } },
      { award: 'provincialMeritCertificate', counts: { enterprise: 1, collective: 0, individual: 0 } },
    ]);
  });
});

describe('nonManagersOf', () => {
  it('is the share of the persons who do not manage', () => {
    expect(nonManagersOf(NOMINATIONS)).toEqual({ nonManagers: 2, individuals: 3, share: ratio(2, 3) });
  });

  it('has no share without persons', () => {
    const [enterprise] = NOMINATIONS;
    expect(nonManagersOf(enterprise ? [enterprise] : [])).toEqual({
      nonManagers: 0,
      individuals: 0,
      share: undefined,
    });
  });
});

describe('bonusTotals', () => {
  it('adds up by award and altogether', () => {
    expect(
      bonusTotals([
        { award: 'commendationCertificate', bonus: 702_000 },
        { award: 'advancedWorker', bonus: 702_000 },
        { award: 'commendationCertificate', bonus: 1_404_000 },
      ]),
    ).toEqual({
      byAward: [
        { award: 'advancedWorker', bonus: 702_000 },
        { award: 'commendationCertificate', bonus: 2_106_000 },
      ],
      total: 2_808_000,
    });
  });
});
