import { describe, expect, it } from 'vitest';
import type { AwardCode } from '../../../../src/domain/award-catalogue/award.ts';
import { awardOf } from '../../../../src/domain/award-catalogue/awards.ts';
import { baseSalaryOn, bonusOf } from '../../../../src/domain/award-catalogue/bonus.ts';
import type { SubjectKind } from '../../../../src/domain/award-catalogue/nominee.ts';
import { day, rules2024 } from '../../../helpers/nominees.ts';

const IN_2024 = day(2024, 12, 20);
const IN_2026 = day(2026, 12, 20);
const bonus = (code: AwardCode, subject: SubjectKind, on = IN_2024, { parameters } = rules2024()) =>
  bonusOf(awardOf(code), subject, on, parameters);

describe('baseSalaryOn', () => {
  it.each([
    ['2023-06-30', day(2023, 6, 30), undefined],
    ['2023-07-01', day(2023, 7, 1), 1_800_000],
    ['2024-06-30', day(2024, 6, 30), 1_800_000],
    ['2024-07-01', day(2024, 7, 1), 2_340_000],
    ['2026-06-30', day(2026, 6, 30), 2_340_000],
    ['2026-07-01', day(2026, 7, 1), 2_530_000],
  ])('%s', (_, on, amount) => {
    expect(baseSalaryOn(on)?.amount).toBe(amount);
  });
});

describe('bonusOf', () => {
  it.each<[AwardCode, SubjectKind, number, number]>([
    ['advancedWorker', 'individual', 702_000, 759_000],
    ['grassrootsEmulationFighter', 'individual', 2_340_000, 2_530_000],
    ['advancedCollective', 'collective', 1_872_000, 2_024_000],
    ['excellentLaborCollective', 'collective', 3_510_000, 3_795_000],
    ['provincialEmulationFighter', 'individual', 7_020_000, 7_590_000],
    ['nationalEmulationFighter', 'individual', 10_530_000, 11_385_000],
    ['governmentEmulationFlag', 'collective', 28_080_000, 30_360_000],
  ])('%s of a %s: %i, from July 2026 %i', (code, subject, in2024, in2026) => {
    expect(bonus(code, subject)?.amount).toBe(in2024);
    expect(bonus(code, subject, IN_2026)?.amount).toBe(in2026);
  });

  it('is the same for an enterprise as for another collective', () => {
    expect(bonus('advancedCollective', 'enterprise')?.amount).toBe(1_872_000);
  });

  it.each<[AwardCode, SubjectKind, number]>([
    ['provincialEmulationFlag', 'enterprise', 18_720_000],
    ['provincialMeritCertificate', 'individual', 3_510_000],
    ['provincialMeritCertificate', 'enterprise', 7_020_000],
    ['commendationCertificate', 'individual', 702_000],
    ['commendationCertificate', 'collective', 1_404_000],
  ])('%s of a %s is %i, by a multiplier that was not compared', (code, subject, amount) => {
    expect(bonus(code, subject)).toMatchObject({ amount, evidence: 'UNKNOWN' });
  });

  it('says what it rests on', () => {
    expect(bonus('advancedWorker', 'individual')).toEqual({
      amount: 702_000,
      baseSalary: 2_340_000,
      source: 'Nghị định 98/2023/NĐ-CP, Điều 54; Nghị định 73/2024/NĐ-CP',
      evidence: 'PARTIAL',
    });
  });

  it('is in doubt from July 2025, since the new decree was not compared', () => {
    expect(bonus('advancedWorker', 'individual', day(2025, 6, 30))?.evidence).toBe('PARTIAL');
    expect(bonus('advancedWorker', 'individual', day(2025, 7, 1))?.evidence).toBe('UNKNOWN');
  });

  it('is rounded up to ten thousand only where the office says so', () => {
    const rounding = rules2024({ roundsBonusUp: true });
    expect(bonus('advancedWorker', 'individual', IN_2024, rounding)?.amount).toBe(710_000);
    expect(bonus('grassrootsEmulationFighter', 'individual', IN_2024, rounding)?.amount).toBe(2_340_000);
  });

  it('takes the base salary that the office gives', () => {
    const own = rules2024({ baseSalary: 2_000_000, source: 'Nghị quyết 05/NQ-HĐND' });
    expect(bonus('advancedWorker', 'individual', IN_2024, own)).toMatchObject({
      amount: 600_000,
      source: 'Nghị định 98/2023/NĐ-CP, Điều 54; Nghị quyết 05/NQ-HĐND',
    });
  });

  it('is not known for what has no multiplier, for the wrong kind, or before any base salary', () => {
    expect(bonus('enterpriseCommendationCertificate', 'individual')).toBeUndefined();
    expect(bonus('thirdClassLaborOrder', 'collective')).toBeUndefined();
    expect(bonus('advancedWorker', 'collective')).toBeUndefined();
    expect(bonus('advancedWorker', 'individual', day(2023, 6, 30))).toBeUndefined();
  });
});
