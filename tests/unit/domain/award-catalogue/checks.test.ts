import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  atLeast,
  hasInitiatives,
  holds,
  isNotTrue,
  isTrue,
  reaches,
  reachesShare,
  where,
  type Check,
  type Verdict,
} from '../../../../src/domain/award-catalogue/checks.ts';
import type { NominationEvidence } from '../../../../src/domain/award-catalogue/evidence.ts';
import { nominee, rules2024 } from '../../../helpers/nominees.ts';

function verdict(check: Check, evidence: NominationEvidence): Verdict {
  return check.verdict(nominee('individual', evidence), rules2024().parameters);
}

const MET = holds(() => true);
const UNMET = holds(() => false);
const UNKNOWN = where(() => false);

describe('a fact that is not given', () => {
  it.each<[string, Check]>([
    ['isTrue', isTrue('goodConduct')],
    ['atLeast', atLeast('members', 0)],
    ['reaches', reaches('completion', 'incomplete')],
    ['reachesShare', reachesShare('advancedWorkers', 'members', () => ({ numerator: 1, denominator: 2 }))],
    ['hasInitiatives', hasInitiatives('grassroots', 0)],
  ])('leaves %s unknown', (_, check) => {
    expect(verdict(check, {})).toBe('unknown');
  });

  it('speaks against nobody where only its presence would', () => {
    expect(verdict(isNotTrue('isUnderDiscipline'), {})).toBe('met');
  });
});

describe('reaches', () => {
  it.each<[NonNullable<NominationEvidence['completion']>, Verdict]>([
    ['incomplete', 'unmet'],
    ['complete', 'unmet'],
    ['good', 'met'],
    ['excellent', 'met'],
  ])('“good” asked, %s found', (completion, expected) => {
    expect(verdict(reaches('completion', 'good'), { completion })).toBe(expected);
  });
});

describe('reachesShare', () => {
  it('is not reached by a collective of nobody', () => {
    const check = reachesShare('advancedWorkers', 'members', () => ({ numerator: 70, denominator: 100 }));
    expect(verdict(check, { advancedWorkers: 0, members: 0 })).toBe('unmet');
  });
});

describe('hasInitiatives', () => {
  it('counts the wider ones too', () => {
    expect(
      verdict(hasInitiatives('grassroots', 2), { grassrootsInitiatives: 1, nationalInitiatives: 1 }),
    ).toBe('met');
  });

  it('does not count the narrower ones', () => {
    expect(
      verdict(hasInitiatives('province', 1), { grassrootsInitiatives: 3, provincialInitiatives: 0 }),
    ).toBe('unmet');
  });
});

describe('allOf', () => {
  it.each<[string, readonly Check[], Verdict]>([
    ['all met', [MET, MET], 'met'],
    ['one unknown', [MET, UNKNOWN], 'unknown'],
    ['one unmet, before any unknown', [UNKNOWN, UNMET], 'unmet'],
  ])('%s', (_, checks, expected) => {
    expect(verdict(allOf(...checks), {})).toBe(expected);
  });
});

describe('anyOf', () => {
  it.each<[string, readonly Check[], Verdict]>([
    ['one met', [UNMET, UNKNOWN, MET], 'met'],
    ['none met, one unmet', [UNKNOWN, UNMET], 'unmet'],
    ['all unknown', [UNKNOWN, UNKNOWN], 'unknown'],
  ])('%s', (_, checks, expected) => {
    expect(verdict(anyOf(...checks), {})).toBe(expected);
  });

  it('reads what its parts read, each once', () => {
    expect(anyOf(isTrue('goodConduct'), allOf(isTrue('goodConduct'), isTrue('abidesByLaw'))).reads).toEqual([
      'goodConduct',
      'abidesByLaw',
    ]);
  });
});
