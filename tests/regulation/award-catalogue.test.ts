import { describe, expect, it } from 'vitest';
import { AWARD_CODES, type AwardCode } from '../../src/domain/award-catalogue/award.ts';
import { awardOf, conditionsOf } from '../../src/domain/award-catalogue/awards.ts';
import { withWays } from '../../src/domain/award-catalogue/condition.ts';
import type { EvidenceKey, NominationEvidence } from '../../src/domain/award-catalogue/evidence.ts';
import { GENERAL_RULES } from '../../src/domain/award-catalogue/general-rules.ts';
import { SUBJECT_KINDS } from '../../src/domain/award-catalogue/nominee.ts';
import { nominee, refusals, rules2024 } from '../helpers/nominees.ts';
import { COMMENDATIONS, PROVINCIAL_CERTIFICATES, STATE_FORMS } from './award-cases/forms.ts';
import { GENERAL } from './award-cases/general.ts';
import type { RuleCase } from './award-cases/rule-case.ts';
import { TITLES_OF_COLLECTIVES, TITLES_OF_PEOPLE } from './award-cases/titles.ts';

const RULE_CASES: readonly RuleCase[] = [
  ...TITLES_OF_PEOPLE,
  ...TITLES_OF_COLLECTIVES,
  ...COMMENDATIONS,
  ...PROVINCIAL_CERTIFICATES,
  ...STATE_FORMS,
  ...GENERAL,
];

const CONDITIONS = [
  ...AWARD_CODES.flatMap((code) => conditionsOf(awardOf(code))),
  ...GENERAL_RULES.flatMap(withWays),
];
const { profile, parameters } = rules2024();

/** The rule that refuses: the condition itself, or the one of which it is a way. */
function speakerOf(rule: string): string {
  return CONDITIONS.find(({ oneOf }) => oneOf.some(({ id }) => id === rule))?.id ?? rule;
}

/** "advancedCollective.share: có ít nhất 70% cá nhân đạt “Lao động tiên tiến” (Điều 28)" */
function titleOf({ rule, article }: RuleCase): string {
  const words = CONDITIONS.find(({ id }) => id === rule)?.requirement(parameters).vi;
  return `${rule}: “${words ?? '?'}” (${article})`;
}

/** A fact that is one step worse. */
function lessThan(value: NominationEvidence[EvidenceKey]): unknown {
  if (typeof value === 'boolean') return !value;
  // Of what must not be there at all, one is worse than none.
  if (typeof value === 'number') return value === 0 ? 1 : value - 1;
  return undefined;
}

function found({ rule, award, subject, choices }: RuleCase, who: Parameters<typeof nominee>[1], more = {}) {
  const speaker = speakerOf(rule);
  return refusals(award, nominee(subject, who, more), rules2024(choices)).filter(
    (refusal) => refusal.rule === speaker,
  );
}

describe('Luật Thi đua, khen thưởng: mỗi điều kiện một trường hợp đạt, một trường hợp không đạt', () => {
  it.each(RULE_CASES.map((each) => [titleOf(each), each] as const))('%s', (_, each) => {
    expect(found(each, each.met, each.nominee)).toEqual([]);

    const [refusal, ...others] = found(each, each.unmet, { ...each.nominee, ...each.unmetNominee });
    expect(others).toEqual([]);
    expect(refusal?.code).toBe('award-condition');
    expect(refusal?.severity).toBe(each.severity ?? 'error');
    expect(refusal?.source).toContain(each.article);
  });

  it('each stand in their own article', () => {
    for (const { rule, article, wayArticle = article } of RULE_CASES) {
      const condition = CONDITIONS.find(({ id }) => id === rule);
      expect(condition?.article(profile), rule).toContain(wayArticle);
    }
  });

  it('has a case for every condition of the catalogue and for no other', () => {
    const tested = [...new Set(RULE_CASES.map(({ rule }) => rule))];
    expect(tested.toSorted()).toEqual(CONDITIONS.map(({ id }) => id).toSorted());
    expect(tested.length).toBeGreaterThan(70);
  });

  it('meets a way by that way alone', () => {
    for (const each of RULE_CASES.filter(({ rule }) => speakerOf(rule) !== rule)) {
      const ways = CONDITIONS.find(({ id }) => id === speakerOf(each.rule))?.oneOf ?? [];
      const who = nominee(each.subject, each.met, each.nominee);
      const met = ways.filter(({ check }) => check.verdict(who, parameters) === 'met');
      expect(met.map(({ id }) => id)).toEqual([each.rule]);
    }
  });

  it('lets no fact go that a condition rests on', () => {
    for (const each of RULE_CASES) {
      const { check } = CONDITIONS.find(({ id }) => id === each.rule) ?? {};
      const verdict = (evidence: NominationEvidence) =>
        check?.verdict(nominee(each.subject, evidence, each.nominee), rules2024(each.choices).parameters);
      for (const key of Object.keys(each.met) as EvidenceKey[]) {
        const without = { ...each.met, [key]: undefined };
        const spoilt = { ...each.met, [key]: lessThan(each.met[key]) };
        if (verdict(without) === 'met' || key === 'members') continue;
        expect([each.rule, key, verdict(spoilt)]).not.toEqual([each.rule, key, 'met']);
      }
    }
  });

  it('names a way in what is needed instead', () => {
    for (const each of RULE_CASES.filter(({ rule }) => speakerOf(rule) !== rule)) {
      const words = CONDITIONS.find(({ id }) => id === each.rule)?.requirement(parameters);
      const [refusal] = found(each, each.unmet, { ...each.nominee, ...each.unmetNominee });
      expect(refusal?.expected?.vi).toContain(words?.vi);
      expect(refusal?.expected?.en).toContain(words?.en);
    }
  });
});

describe('Đối tượng được tặng (Luật Thi đua, khen thưởng 2022, Điều 21 đến 28, 44, 73 đến 75)', () => {
  const ALLOWED: readonly (readonly [AwardCode, string, readonly string[]])[] = [
    ['advancedWorker', 'Điều 24', ['individual']],
    ['grassrootsEmulationFighter', 'Điều 23', ['individual']],
    ['provincialEmulationFighter', 'Điều 22', ['individual']],
    ['nationalEmulationFighter', 'Điều 21', ['individual']],
    ['advancedCollective', 'Điều 28', ['collective', 'enterprise']],
    ['excellentLaborCollective', 'Điều 27', ['collective', 'enterprise']],
    ['provincialEmulationFlag', 'Điều 26', ['collective', 'enterprise']],
    ['governmentEmulationFlag', 'Điều 25', ['collective', 'enterprise']],
    ['commendationCertificate', 'Điều 75 khoản 1 điểm c', ['individual', 'collective', 'enterprise']],
    ['enterpriseCommendationCertificate', 'Điều 75 khoản 1 điểm b', ['individual', 'collective']],
    ['provincialMeritCertificate', 'Điều 74', ['individual', 'collective', 'enterprise']],
    ['primeMinisterMeritCertificate', 'Điều 73', ['individual', 'collective', 'enterprise']],
    ['thirdClassLaborOrder', 'Điều 44', ['individual', 'collective', 'enterprise']],
  ];

  it.each(ALLOWED)('%s (%s): %o', (code, article, allowed) => {
    expect(awardOf(code).article(profile)).toBe(`Luật Thi đua, khen thưởng 2022, ${article}`);
    for (const subject of SUBJECT_KINDS) {
      const refused = refusals(code, nominee(subject, {})).filter(({ rule }) => rule === 'award.subject');
      const expected = allowed.includes(subject) ? [] : [['error', awardOf(code).article(profile)]];
      expect(refused.map(({ severity, source }) => [severity, source])).toEqual(expected);
    }
  });

  it('every award is in the table', () => {
    expect(ALLOWED.map(([code]) => code)).toEqual(AWARD_CODES);
  });
});
