import { describe, expect, it } from 'vitest';
import type { AwardCode } from '../../../../src/domain/award-catalogue/award.ts';
import type { NominationEvidence } from '../../../../src/domain/award-catalogue/evidence.ts';
import type { Nominee, SubjectKind } from '../../../../src/domain/award-catalogue/nominee.ts';
import { day, nominee, refusals, rulesOn } from '../../../helpers/nominees.ts';

const COLLECTIVE: NominationEvidence = {
  completion: 'excellent',
  members: 10,
  completedMembers: 10,
  advancedWorkers: 8,
  grassrootsFighters: 1,
  disciplinedMembers: 0,
};
const FIGHTER: NominationEvidence = {
  completion: 'excellent',
  goodConduct: true,
  consecutiveGrassrootsFighter: 3,
  consecutiveProvincialFighter: 2,
  nationalInitiatives: 1,
};
const LEADER: NominationEvidence = { leadsCluster: true, exceedsTargets: true, isChosenAmongLeaders: true };

describe('a nominee who meets everything', () => {
  it.each<[AwardCode, SubjectKind, NominationEvidence, Partial<Nominee>?]>([
    ['advancedWorker', 'individual', FIGHTER],
    [
      'grassrootsEmulationFighter',
      'individual',
      FIGHTER,
      { dossier: ['submission', 'achievementReport', 'minutes'] },
    ],
    ['provincialEmulationFighter', 'individual', FIGHTER],
    ['nationalEmulationFighter', 'individual', FIGHTER],
    ['advancedCollective', 'collective', COLLECTIVE],
    ['excellentLaborCollective', 'enterprise', COLLECTIVE],
    ['provincialEmulationFlag', 'enterprise', LEADER, { clusterOrganiser: 'authorisedBoard' }],
    ['governmentEmulationFlag', 'enterprise', LEADER],
    ['commendationCertificate', 'collective', { meetsLocalCriteria: true }],
    ['enterpriseCommendationCertificate', 'individual', { meetsLocalCriteria: true }],
    ['provincialMeritCertificate', 'enterprise', { abidesByLaw: true, provincialContribution: true }],
    ['primeMinisterMeritCertificate', 'individual', { provincialContribution: true }],
    ['thirdClassLaborOrder', 'collective', { otherGround: 'điểm a khoản 4' }],
  ])('has nothing against %s of a %s', (award, subject, evidence, more) => {
    expect(refusals(award, nominee(subject, evidence, more))).toEqual([]);
  });
});

describe('a condition that is not met', () => {
  const [refusal] = refusals(
    'advancedCollective',
    nominee('collective', { ...COLLECTIVE, advancedWorkers: 6 }),
  );

  it('says what was found and what is needed, by which article, at which fact', () => {
    expect(refusal).toEqual({
      code: 'award-condition',
      rule: 'advancedCollective.share',
      severity: 'error',
      path: ['evidence'],
      message: {
        vi: 'Đề nghị tặng “Tập thể lao động tiên tiến” chưa đạt điều kiện: có ít nhất 70% cá nhân đạt “Lao động tiên tiến” (advancedWorkers: 6, members: 10).',
        en: 'The nomination for “Advanced Labour Collective” does not meet: at least 70% of its members are “Advanced Workers” (advancedWorkers: 6, members: 10).',
      },
      expected: {
        vi: 'Cần: có ít nhất 70% cá nhân đạt “Lao động tiên tiến”.',
        en: 'Needed: at least 70% of its members are “Advanced Workers”.',
      },
      source: 'Luật Thi đua, khen thưởng 2022, Điều 28',
    });
  });
});

describe('a fact that a condition needs and nobody gave', () => {
  it('is asked for by its name', () => {
    const silent = { ...COLLECTIVE, disciplinedMembers: undefined };
    const [refusal, ...others] = refusals('advancedCollective', nominee('collective', silent));
    expect(others).toEqual([]);
    expect([refusal?.code, refusal?.severity, refusal?.path]).toEqual([
      'award-evidence-missing',
      'error',
      ['evidence', 'disciplinedMembers'],
    ]);
    expect(refusal?.expected?.vi).toBe(
      'Ghi evidence: disciplinedMembers (Số cá nhân bị kỷ luật từ cảnh cáo trở lên).',
    );
  });

  it('is asked for as one of many where there are several ways', () => {
    const [refusal] = refusals(
      'provincialEmulationFighter',
      nominee('individual', { consecutiveGrassrootsFighter: 3 }),
    );
    expect(refusal?.expected?.en).toBe(
      'Give some of evidence: provincialInitiatives, nationalInitiatives, recognisedResearch.',
    );
  });
});

describe('a nominee of a kind that the award does not know', () => {
  it('is refused at its kind, beside what speaks against it in general', () => {
    const who = nominee('enterprise', { knockouts: ['tai nạn lao động chết người'] });
    expect(refusals('advancedWorker', who).map(({ rule, path }) => [rule, path])).toEqual([
      ['award.subject', ['subject', 'kind']],
      ['nominee.knockout', ['evidence', 'knockouts']],
    ]);
  });

  it('reads for whom the award is', () => {
    const [refusal] = refusals('advancedCollective', nominee('individual', {}));
    expect(refusal?.message.vi).toBe('“Tập thể lao động tiên tiến” không tặng cho cá nhân.');
    expect(refusal?.expected?.vi).toBe('Chỉ tặng cho: tập thể, doanh nghiệp.');
  });
});

describe('rules that have not been compared', () => {
  const failing = nominee(
    'enterprise',
    { completion: 'complete', isUnderDiscipline: true },
    { dossier: [], period: { from: day(2026, 12, 31), to: day(2026, 1, 1) } },
  );

  it.each([
    ['after 1 October 2026', day(2026, 10, 1)],
    ['before 2024', day(2023, 12, 31)],
  ])('only warn, with the words “chưa đối chiếu”: %s', (_, on) => {
    const found = refusals('advancedCollective', failing, rulesOn(on));
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(found.filter(({ message }) => !message.vi.includes('chưa đối chiếu'))).toEqual([]);
  });

  it('also for the wrong kind of nominee', () => {
    const [refusal] = refusals('advancedWorker', failing, rulesOn(day(2026, 10, 1)));
    expect([refusal?.rule, refusal?.severity]).toEqual(['award.subject', 'warning']);
  });

  it('name the law that holds on the day beside the one that was compared', () => {
    const [refusal] = refusals('advancedWorker', failing, rulesOn(day(2026, 10, 1)));
    expect(refusal?.source).toBe(
      'Luật Thi đua, khen thưởng 2022, Điều 24; Luật 06/2026/QH16 sửa đổi Luật Thi đua, khen thưởng 2022: chưa đối chiếu',
    );
  });

  it('are firm on the last day before, for a dossier of 30 September 2026', () => {
    const found = refusals('advancedCollective', failing, rulesOn(day(2026, 9, 30)));
    expect(found.filter(({ severity }) => severity === 'warning')).toEqual([]);
    expect(found.find(({ rule }) => rule === 'nominee.discipline')?.source).toContain('152/2025/NĐ-CP');
  });
});
