import { describe, expect, it } from 'vitest';
import { AWARD_CODES } from '../../src/domain/award-catalogue/award.ts';
import { awardOf, conditionsOf } from '../../src/domain/award-catalogue/awards.ts';
import { withWays } from '../../src/domain/award-catalogue/condition.ts';
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
const AWARDS = AWARD_CODES.map(awardOf);
const { parameters } = rules2024();

/** The rule that refuses: the condition itself, or the one of which it is a way. */
function speakerOf(rule: string): string {
  return CONDITIONS.find(({ oneOf }) => oneOf.some(({ id }) => id === rule))?.id ?? rule;
}

/** "advancedCollective.share: có ít nhất 70% cá nhân đạt “Lao động tiên tiến” (Điều 28)" */
function titleOf({ rule, article }: RuleCase): string {
  const words = CONDITIONS.find(({ id }) => id === rule)?.requirement(parameters).vi;
  return `${rule}: “${words ?? '?'}” (${article})`;
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

  it('has a case for every condition of the catalogue and for no other', () => {
    const tested = RULE_CASES.map(({ rule }) => rule);
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
  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    advancedWorker: ['individual'],
    grassrootsEmulationFighter: ['individual'],
    provincialEmulationFighter: ['individual'],
    nationalEmulationFighter: ['individual'],
    advancedCollective: ['collective', 'enterprise'],
    excellentLaborCollective: ['collective', 'enterprise'],
    provincialEmulationFlag: ['collective', 'enterprise'],
    governmentEmulationFlag: ['collective', 'enterprise'],
    commendationCertificate: ['individual', 'collective', 'enterprise'],
    enterpriseCommendationCertificate: ['individual', 'collective'],
    provincialMeritCertificate: ['individual', 'collective', 'enterprise'],
    primeMinisterMeritCertificate: ['individual', 'collective', 'enterprise'],
    thirdClassLaborOrder: ['individual', 'collective', 'enterprise'],
  };

  it.each(AWARDS.map((award) => [award.name, award] as const))('%s', (_, award) => {
    const { profile } = rules2024();
    const refused = SUBJECT_KINDS.filter((subject) =>
      refusals(award.code, nominee(subject, {})).some(
        ({ rule, severity, source }) =>
          rule === 'award.subject' && severity === 'error' && source === award.article(profile),
      ),
    );
    expect(SUBJECT_KINDS.filter((subject) => !refused.includes(subject))).toEqual(ALLOWED[award.code]);
  });
});
