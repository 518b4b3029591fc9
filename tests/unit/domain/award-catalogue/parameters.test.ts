import { describe, expect, it } from 'vitest';
import {
  awardRulesOn,
  awardRulesSchema,
  type Parameter,
} from '../../../../src/domain/award-catalogue/parameters.ts';
import { day, rules2024, rulesOn } from '../../../helpers/nominees.ts';

describe('the parameters of a profile', () => {
  it('are those of the law where the law has them', () => {
    const { advancedCollectiveShare, excellentCollectiveShare, excellentCollectiveCompletion } =
      rules2024().parameters;
    expect(advancedCollectiveShare).toEqual({
      value: { numerator: 70, denominator: 100 },
      source: 'Luật Thi đua, khen thưởng 2022, Điều 28',
      evidence: 'CONFIRMED',
    });
    expect(excellentCollectiveShare.value).toEqual({ numerator: 70, denominator: 100 });
    expect(excellentCollectiveCompletion.value).toEqual({ numerator: 100, denominator: 100 });
    expect(rules2024().parameters.excellentCollectiveFighters.value).toBe(1);
  });

  it('have no cap and no months where the law has none', () => {
    expect(rules2024().parameters.grassrootsFighterCap.value).toBeUndefined();
    expect(rules2024().parameters.minimumMonths.value).toBeUndefined();
  });

  it('name a source each, and how far it is known', () => {
    const { parameters } = rules2024();
    const law = (article: string) => `Luật Thi đua, khen thưởng 2022, ${article}`;
    const old = 'quy định cũ, như Thông tư 03/2018/TT-BNG';
    expect(
      Object.entries<Parameter<unknown>>({ ...parameters }).map(([name, { source, evidence }]) => [
        name,
        evidence,
        source,
      ]),
    ).toEqual([
      ['advancedCollectiveShare', 'CONFIRMED', law('Điều 28')],
      ['excellentCollectiveShare', 'CONFIRMED', law('Điều 27')],
      ['excellentCollectiveCompletion', 'CONFIRMED', law('Điều 27')],
      ['excellentCollectiveFighters', 'CONFIRMED', law('Điều 27')],
      ['grassrootsFighterCap', 'CONFIRMED', law('Điều 23 (không quy định tỷ lệ)')],
      ['governmentFlagCap', 'UNKNOWN', old],
      ['capRounding', 'PARTIAL', old],
      ['minimumMonths', 'CONFIRMED', law('Điều 24 (không quy định số tháng)')],
      ['voteThreshold', 'PARTIAL', old],
      ['highVoteThreshold', 'UNKNOWN', 'Nghị định 98/2023/NĐ-CP'],
      ['voteDenominator', 'UNKNOWN', 'quy chế hoạt động của Hội đồng Thi đua - Khen thưởng'],
      ['requiresSelfScore', 'PARTIAL', law('Điều 84 (không quy định bảng tự chấm điểm)')],
      ['baseSalary', 'CONFIRMED', 'nghị định về mức lương cơ sở'],
      ['roundsBonusUp', 'UNKNOWN', 'quy định về mức tiền thưởng'],
    ]);
  });

  it('change with the profile', () => {
    const high = (on: ReturnType<typeof day>) => rulesOn(on).parameters.highVoteThreshold.value;
    expect(high(day(2023, 12, 31))).toEqual({ numerator: 90, denominator: 100 });
    expect(high(day(2024, 1, 1))).toEqual({ numerator: 80, denominator: 100 });
  });

  it('are not known before any profile', () => {
    expect(awardRulesOn(day(2017, 9, 30))).toBeUndefined();
  });
});

describe('the office’s own choices', () => {
  const chosen = awardRulesSchema.parse({
    source: 'Quyết định số 12/2024/QĐ-UBND',
    voteThreshold: '70%',
    grassrootsFighterCap: '15%',
    capRounding: 'floor',
  });

  it('replace the defaults, with their source, and count as certain', () => {
    expect(rules2024(chosen).parameters.voteThreshold).toEqual({
      value: { numerator: 70, denominator: 100 },
      source: 'Quyết định số 12/2024/QĐ-UBND',
      evidence: 'CONFIRMED',
    });
    expect(rules2024(chosen).parameters.capRounding.value).toBe('floor');
  });

  it('leave the rest as it is', () => {
    expect(rules2024(chosen).parameters.voteDenominator).toEqual(rules2024().parameters.voteDenominator);
  });

  it('are all optional', () => {
    expect(rules2024(awardRulesSchema.parse({})).parameters).toEqual(rules2024().parameters);
  });

  it('are said to be the office’s own when no document is named', () => {
    const { voteThreshold } = rules2024({ voteThreshold: { numerator: 3, denominator: 4 } }).parameters;
    expect(voteThreshold.source).toBe('quy định riêng của cơ quan');
  });

  it('each choose a parameter that there is', () => {
    const known = Object.keys(rules2024().parameters);
    const choices = Object.keys(awardRulesSchema.shape).filter((key) => key !== 'source');
    expect(choices.filter((key) => !known.includes(key))).toEqual([]);
  });

  it('cannot change what the law fixes', () => {
    expect(awardRulesSchema.safeParse({ advancedCollectiveShare: '50%' }).success).toBe(false);
  });
});
