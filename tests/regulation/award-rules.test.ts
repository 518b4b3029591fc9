import { describe, expect, it } from 'vitest';
import type { AwardCode, Decider } from '../../src/domain/award-catalogue/award.ts';
import { awardOf } from '../../src/domain/award-catalogue/awards.ts';
import { checkFighterCap, checkGovernmentFlagCap } from '../../src/domain/award-catalogue/caps.ts';
import { checkDecider } from '../../src/domain/award-catalogue/check-decider.ts';
import { checkVote } from '../../src/domain/award-catalogue/check-vote.ts';
import type { NominationEvidence } from '../../src/domain/award-catalogue/evidence.ts';
import { checkLegalBasis } from '../../src/domain/award-catalogue/legal-texts.ts';
import { DOSSIER_ITEMS, type DossierItem, type Nominee } from '../../src/domain/award-catalogue/nominee.ts';
import type { Refusal } from '../../src/domain/award-catalogue/refusal.ts';
import { checkRepeated, type AchievementClaim } from '../../src/domain/award-catalogue/repeated.ts';
import { day, nominee, refusals, rules2024, rulesOn } from '../helpers/nominees.ts';

/** What is read of a refusal here: who speaks, how firmly, and by which article. */
function brief(list: readonly Refusal[]): readonly string[] {
  return list.map(({ rule, severity, source }) => `${severity} ${rule} (${source})`);
}

describe('Thẩm quyền quyết định (Luật Thi đua, khen thưởng 2022, Điều 78, 79, 80)', () => {
  const CASES: readonly (readonly [AwardCode, Decider, Decider, string])[] = [
    ['advancedWorker', 'boardHead', 'provinceChairman', 'Điều 80'],
    ['grassrootsEmulationFighter', 'enterpriseHead', 'provinceChairman', 'Điều 80'],
    ['provincialEmulationFighter', 'provinceChairman', 'boardHead', 'Điều 79'],
    ['nationalEmulationFighter', 'primeMinister', 'provinceChairman', 'Điều 78'],
    ['advancedCollective', 'boardHead', 'government', 'Điều 80'],
    ['excellentLaborCollective', 'provinceChairman', 'boardHead', 'Điều 79'],
    ['provincialEmulationFlag', 'provinceChairman', 'boardHead', 'Điều 79'],
    ['governmentEmulationFlag', 'government', 'provinceChairman', 'Điều 78'],
    ['commendationCertificate', 'boardHead', 'enterpriseHead', 'Điều 80 khoản 1'],
    ['enterpriseCommendationCertificate', 'enterpriseHead', 'boardHead', 'Điều 80 khoản 4'],
    ['provincialMeritCertificate', 'provinceChairman', 'boardHead', 'Điều 79'],
    ['primeMinisterMeritCertificate', 'primeMinister', 'president', 'Điều 78'],
    ['thirdClassLaborOrder', 'president', 'primeMinister', 'Điều 44'],
  ];

  it.each(CASES)('%s: %s quyết định, %s thì không (%s)', (code, decider, other, article) => {
    const award = awardOf(code);
    expect(checkDecider(award, decider, rules2024())).toEqual([]);
    expect(brief(checkDecider(award, other, rules2024()))).toEqual([
      `error award.decider (Luật Thi đua, khen thưởng 2022, ${article})`,
    ]);
  });
});

describe('Hồ sơ đề nghị (Luật Thi đua, khen thưởng 2022, Điều 84, 85)', () => {
  const without = (item: DossierItem): readonly DossierItem[] =>
    DOSSIER_ITEMS.filter((other) => other !== item);
  const missing = (award: AwardCode, who: Nominee) =>
    refusals(award, who).filter(({ rule }) => rule === 'dossier.complete');

  const NEEDED: readonly (readonly [string, AwardCode, DossierItem, NominationEvidence])[] = [
    ['danh hiệu: tờ trình', 'advancedWorker', 'submission', {}],
    ['danh hiệu: báo cáo thành tích', 'advancedWorker', 'achievementReport', {}],
    ['danh hiệu: biên bản bình xét thi đua', 'advancedWorker', 'minutes', {}],
    ['hình thức: tờ trình', 'commendationCertificate', 'submission', {}],
    ['hình thức: báo cáo thành tích', 'commendationCertificate', 'achievementReport', {}],
    ['hình thức: biên bản xét khen thưởng', 'commendationCertificate', 'minutes', {}],
    [
      'Chiến sĩ thi đua cơ sở: chứng nhận sáng kiến',
      'grassrootsEmulationFighter',
      'initiativeCertificate',
      { completion: 'good', grassrootsInitiatives: 1 },
    ],
    [
      'Chiến sĩ thi đua tỉnh: chứng nhận sáng kiến',
      'provincialEmulationFighter',
      'initiativeCertificate',
      {},
    ],
    [
      'Chiến sĩ thi đua toàn quốc: chứng nhận sáng kiến',
      'nationalEmulationFighter',
      'initiativeCertificate',
      {},
    ],
    [
      'bằng khen do thành tích: xác nhận thành tích',
      'provincialMeritCertificate',
      'achievementCertificate',
      { achievementInfluence: 'province' },
    ],
    [
      'bằng khen do đóng góp: xác nhận đóng góp',
      'primeMinisterMeritCertificate',
      'achievementCertificate',
      { provincialContribution: true },
    ],
    ['Bằng khen của Thủ tướng: ý kiến', 'primeMinisterMeritCertificate', 'higherOpinion', {}],
    ['Huân chương Lao động: ý kiến', 'thirdClassLaborOrder', 'higherOpinion', {}],
  ];

  it.each(NEEDED)('%s (Điều 84)', (_, award, item, evidence) => {
    expect(missing(award, nominee('individual', evidence))).toEqual([]);
    const refused = missing(award, nominee('individual', evidence, { dossier: without(item) }));
    expect(brief(refused)).toEqual(['error dossier.complete (Luật Thi đua, khen thưởng 2022, Điều 84)']);
    expect(refused[0]?.message.vi).toContain(`(${item})`);
  });

  it('Cờ thi đua của Chính phủ: ý kiến (Điều 84)', () => {
    expect(missing('governmentEmulationFlag', nominee('enterprise', {}))).toEqual([]);
    expect(
      brief(
        missing('governmentEmulationFlag', nominee('enterprise', {}, { dossier: without('higherOpinion') })),
      ),
    ).toEqual(['error dossier.complete (Luật Thi đua, khen thưởng 2022, Điều 84)']);
  });

  it('thủ tục đơn giản không cần biên bản, vẫn cần tờ trình (Điều 85)', () => {
    const sudden = (dossier: readonly DossierItem[]) =>
      missing('commendationCertificate', nominee('individual', {}, { kind: 'sudden', dossier }));
    expect(sudden(['submission', 'achievementReport'])).toEqual([]);
    expect(brief(sudden(['achievementReport']))).toEqual([
      'error dossier.complete (Luật Thi đua, khen thưởng 2022, Điều 85)',
    ]);
  });
});

describe('“Không tặng nhiều danh hiệu, nhiều hình thức cho một thành tích” (Điều 5 khoản 2 điểm c)', () => {
  const claim = (id: string, award: AwardCode, more: Partial<AchievementClaim> = {}): AchievementClaim => ({
    id,
    nominee: 'dn-01',
    award: awardOf(award),
    achievement: 'Có thành tích xuất sắc trong phong trào thi đua năm 2024',
    period: { from: day(2024, 1, 1), to: day(2024, 12, 31) },
    ...more,
  });
  const once = (...claims: readonly AchievementClaim[]) => checkRepeated(claims, rules2024());
  const ARTICLE = 'Luật Thi đua, khen thưởng 2022, Điều 5 khoản 2 điểm c';

  it('refuses a second form, also in other capitals and spaces', () => {
    const second = claim('b', 'provincialMeritCertificate', {
      achievement: 'có thành tích xuất sắc  trong phong trào thi đua năm 2024.',
    });
    const refused = once(claim('a', 'commendationCertificate'), second);
    expect(brief(refused)).toEqual([`error achievement.once (${ARTICLE})`]);
    expect(refused[0]?.path).toEqual([1, 'achievement']);
  });

  it('warns of a form beside a title', () => {
    expect(brief(once(claim('a', 'advancedCollective'), claim('b', 'commendationCertificate')))).toEqual([
      `warning achievement.once (${ARTICLE})`,
    ]);
  });

  it.each<[string, Partial<AchievementClaim>]>([
    ['another achievement', { achievement: 'Có sáng kiến tiết kiệm điện' }],
    ['another nominee', { nominee: 'dn-02' }],
    ['another time', { period: { from: day(2025, 1, 1), to: day(2025, 12, 31) } }],
  ])('allows a second form for %s', (_, more) => {
    expect(
      once(claim('a', 'commendationCertificate'), claim('b', 'provincialMeritCertificate', more)),
    ).toEqual([]);
  });
});

describe('Tỷ lệ phiếu', () => {
  const fighter = awardOf('grassrootsEmulationFighter');
  const provincial = awardOf('provincialEmulationFighter');
  const all = { eligible: 11, present: 11, disagree: 0, blank: 0 };
  const own = { source: 'Quyết định số 12/QĐ-UBND' };

  it('số phiếu không quá số thành viên (biên bản, Điều 84)', () => {
    expect(checkVote({ ...all, agree: 11 }, fighter, rules2024())).toEqual([]);
    const refused = checkVote({ ...all, present: 12, agree: 12 }, fighter, rules2024());
    expect(refused.map(({ rule, path }) => [rule, path])).toEqual([['vote.present', ['present']]]);
    expect(refused[0]?.source).toContain('Điều 84');
  });

  it('đồng ý + không đồng ý + phiếu trắng = số phiếu (biên bản, Điều 84)', () => {
    expect(checkVote({ ...all, agree: 9, disagree: 1, blank: 1 }, fighter, rules2024())).toEqual([]);
    const refused = checkVote({ ...all, agree: 9, disagree: 1 }, fighter, rules2024());
    expect(refused.map(({ rule, path }) => [rule, path])).toEqual([['vote.sum', ['agree']]]);
    expect(refused[0]?.source).toContain('Điều 84');
  });

  it('“từ 2/3 số phiếu đồng ý”: 8 của 11 đạt, 7 không đạt (quy định cũ, như Thông tư 03/2018/TT-BNG)', () => {
    expect(checkVote({ ...all, agree: 8, disagree: 3 }, fighter, rules2024())).toEqual([]);
    const refused = checkVote({ ...all, agree: 7, disagree: 4 }, fighter, rules2024());
    expect(refused.map(({ rule, severity }) => [rule, severity])).toEqual([['vote.passed', 'error']]);
    expect(refused[0]?.source).toContain('Thông tư 03/2018/TT-BNG');
    expect(refused[0]?.expected?.vi).toBe('Cần ít nhất 8 phiếu.');
  });

  it('a fighter of the province needs 80%, 90% before 2024, of which is only warned', () => {
    const nine = { ...all, agree: 9, disagree: 2 };
    expect(checkVote(nine, provincial, rules2024())).toEqual([]);
    const [refused] = checkVote(nine, provincial, rulesOn(day(2023, 12, 5)));
    expect([refused?.severity, refused?.expected?.vi]).toEqual(['warning', 'Cần ít nhất 10 phiếu.']);
    expect(refused?.message.vi).toContain('chưa đối chiếu');
  });

  it('what passes among those present, but not of all members, is only warned of until the office chooses', () => {
    const absent = { eligible: 15, present: 9, agree: 8, disagree: 1, blank: 0 };
    expect(checkVote(absent, fighter, rules2024())[0]?.severity).toBe('warning');
    const members = rules2024({ ...own, voteDenominator: 'members' });
    expect(checkVote(absent, fighter, members)[0]?.severity).toBe('error');
    expect(checkVote(absent, fighter, members)[0]?.source).toContain('Quyết định số 12/QĐ-UBND');
    expect(checkVote(absent, fighter, rules2024({ ...own, voteDenominator: 'present' }))).toEqual([]);
  });

  it('the office’s own threshold is firm', () => {
    const chosen = rules2024({ ...own, highVoteThreshold: { numerator: 9, denominator: 10 } });
    const [refused] = checkVote({ ...all, agree: 9, disagree: 2 }, provincial, chosen);
    expect([refused?.severity, refused?.expected?.vi]).toEqual(['error', 'Cần ít nhất 10 phiếu.']);
  });
});

describe('Quy định chưa đối chiếu (hồ sơ nhận từ ngày 01/10/2026)', () => {
  const rules = rulesOn(day(2026, 10, 1), {
    voteThreshold: { numerator: 2, denominator: 3 },
    grassrootsFighterCap: { numerator: 15, denominator: 100 },
  });
  const fighter = awardOf('grassrootsEmulationFighter');
  const vote = { eligible: 9, present: 9, agree: 5, disagree: 4, blank: 0 };

  it.each([
    ['vote.passed', checkVote(vote, fighter, rules)],
    ['cap.grassrootsFighter', checkFighterCap(3, 10, rules)],
    ['award.decider', checkDecider(fighter, 'president', rules)],
  ])('%s only warns', (rule, found) => {
    expect(found.map((refusal) => [refusal.rule, refusal.severity])).toEqual([[rule, 'warning']]);
    expect(found[0]?.message.vi).toContain('chưa đối chiếu');
  });
});

describe('Tỷ lệ tối đa', () => {
  it('“Chiến sĩ thi đua cơ sở”: the law has no cap, above 15% is only warned of (Điều 23)', () => {
    expect(checkFighterCap(2, 13, rules2024())).toEqual([]);
    const refused = checkFighterCap(3, 13, rules2024());
    expect(refused.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['cap.grassrootsFighter', 'warning'],
    ]);
    expect(refused[0]?.source).toContain('Điều 23');
  });

  it('“Chiến sĩ thi đua cơ sở”: a cap of the office is firm, and may be cut off instead of rounded', () => {
    const rules = rules2024({
      grassrootsFighterCap: { numerator: 15, denominator: 100 },
      capRounding: 'floor',
      source: 'Quyết định số 12/QĐ-UBND',
    });
    expect(checkFighterCap(1, 13, rules)).toEqual([]);
    expect(brief(checkFighterCap(2, 13, rules))).toEqual([
      'error cap.grassrootsFighter (Quyết định số 12/QĐ-UBND)',
    ]);
  });

  it('“Chiến sĩ thi đua cơ sở”: 15% before 2024 (quy định cũ, như Thông tư 03/2018/TT-BNG)', () => {
    const rules = rulesOn(day(2023, 12, 5));
    expect(checkFighterCap(3, 20, rules)).toEqual([]);
    expect(brief(checkFighterCap(4, 20, rules))).toEqual([
      'error cap.grassrootsFighter (quy định cũ, như Thông tư 03/2018/TT-BNG)',
    ]);
  });

  it('“Cờ thi đua của Chính phủ”: 20% of the leaders, of which is only warned (quy định cũ)', () => {
    expect(checkGovernmentFlagCap(1, 5, rules2024())).toEqual([]);
    expect(brief(checkGovernmentFlagCap(2, 5, rules2024()))).toEqual([
      'warning cap.governmentFlag (quy định cũ, như Thông tư 03/2018/TT-BNG)',
    ]);
  });
});

describe('Căn cứ còn hiệu lực vào ngày ban hành', () => {
  const decree = (number: number, symbol: string) => ({
    type: 'Nghị định' as const,
    number,
    symbol,
    date: day(2023, 12, 31),
    agency: 'Chính phủ',
    subject: 'quy định chi tiết',
  });
  const circular = (number: number, symbol: string) => ({
    ...decree(number, symbol),
    type: 'Thông tư' as const,
  });
  const lawOf = (date: ReturnType<typeof day>) => ({ type: 'Luật' as const, date, subject: 'Thi đua' });

  it.each([
    ['Luật năm 2003', lawOf(day(2003, 11, 26)), day(2023, 12, 31), day(2024, 1, 1), 'error'],
    ['Luật sửa đổi năm 2013', lawOf(day(2013, 11, 16)), day(2023, 12, 31), day(2024, 1, 1), 'error'],
    ['Nghị định 91/2017', decree(91, '2017/NĐ-CP'), day(2023, 12, 31), day(2024, 1, 1), 'error'],
    ['Nghị định 98/2023', decree(98, '2023/NĐ-CP'), day(2025, 6, 30), day(2025, 7, 1), 'warning'],
    ['Thông tư 01/2024', circular(1, '2024/TT-BNV'), day(2025, 8, 4), day(2025, 8, 5), 'warning'],
    ['Nghị định 152/2025', decree(152, '2025/NĐ-CP'), day(2027, 2, 28), day(2027, 3, 1), 'warning'],
  ])('%s: còn hiệu lực, rồi hết hiệu lực', (_, basis, last, next, severity) => {
    expect(checkLegalBasis(basis, last)).toEqual([]);
    expect(checkLegalBasis(basis, next).map((refusal) => [refusal.rule, refusal.severity])).toEqual([
      ['basis.expired', severity],
    ]);
  });

  it.each([
    ['Luật năm 2022', lawOf(day(2022, 6, 15)), day(2023, 12, 31), day(2024, 1, 1)],
    ['Luật 06/2026/QH16', lawOf(day(2026, 4, 23)), day(2026, 9, 30), day(2026, 10, 1)],
    ['Nghị định 152/2025', decree(152, '2025/NĐ-CP'), day(2025, 6, 30), day(2025, 7, 1)],
    ['Thông tư 15/2025', circular(15, '2025/TT-BNV'), day(2025, 8, 4), day(2025, 8, 5)],
  ])('%s: chưa có hiệu lực, rồi có hiệu lực', (_, basis, last, first) => {
    expect(checkLegalBasis(basis, last).map((refusal) => [refusal.rule, refusal.severity])).toEqual([
      ['basis.early', 'warning'],
    ]);
    expect(checkLegalBasis(basis, first)).toEqual([]);
  });

  it('says nothing of a text that it does not know', () => {
    expect(checkLegalBasis(decree(30, '2020/NĐ-CP'), day(2024, 3, 1))).toEqual([]);
    expect(checkLegalBasis({ type: 'Luật', subject: 'Thi đua, khen thưởng' }, day(2024, 3, 1))).toEqual([]);
  });
});
