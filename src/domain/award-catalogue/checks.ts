import type { EvidenceKey, NominationEvidence } from './evidence.ts';
import { COMPLETIONS, INFLUENCES, MOVEMENT_LAUNCHERS, SCOPES, type Scope } from './ladders.ts';
import type { Nominee } from './nominee.ts';
import type { AwardParameters } from './parameters.ts';
import { isAtLeast, type Ratio } from './ratio.ts';

/** What the facts say of a condition; `unknown` while a fact that it reads is not given. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/** A condition without its words: which facts it reads, and what they say. */
export interface Check {
  readonly reads: readonly EvidenceKey[];
  readonly verdict: (nominee: Nominee, parameters: AwardParameters) => Verdict;
}

/** The facts of one type. */
type KeyOf<T> = {
  [K in EvidenceKey]-?: NonNullable<NominationEvidence[K]> extends T ? K : never;
}[EvidenceKey];

const LADDERS = {
  completion: COMPLETIONS,
  recognisedResearch: SCOPES,
  achievementInfluence: INFLUENCES,
  movementLaunchedBy: MOVEMENT_LAUNCHERS,
} as const satisfies Partial<Record<EvidenceKey, readonly string[]>>;

type LadderKey = keyof typeof LADDERS;

function verdictOf(isMet: boolean): Verdict {
  return isMet ? 'met' : 'unmet';
}

/** A fact that must be true. */
export function isTrue(key: KeyOf<boolean>): Check {
  return {
    reads: [key],
    verdict: ({ evidence: { [key]: value } }) => (value === undefined ? 'unknown' : verdictOf(value)),
  };
}

/** A fact that must not be true; what is not said is not so. */
export function isNotTrue(key: KeyOf<boolean>): Check {
  return { reads: [key], verdict: ({ evidence }) => verdictOf(evidence[key] !== true) };
}

/** A count that must reach a number. */
export function atLeast(
  key: KeyOf<number>,
  least: number | ((parameters: AwardParameters) => number),
): Check {
  return {
    reads: [key],
    verdict: ({ evidence: { [key]: value } }, parameters) => {
      if (value === undefined) return 'unknown';
      return verdictOf(value >= (typeof least === 'number' ? least : least(parameters)));
    },
  };
}

/** A count that must be nought. */
export function noneOf(key: KeyOf<number>): Check {
  return {
    reads: [key],
    verdict: ({ evidence: { [key]: value } }) => (value === undefined ? 'unknown' : verdictOf(value === 0)),
  };
}

/** A list that must be empty; what is not listed is not there. */
export function isEmpty(key: 'knockouts' | 'openViolations'): Check {
  return { reads: [key], verdict: ({ evidence }) => verdictOf((evidence[key] ?? []).length === 0) };
}

/** A grade that must reach a step of its ladder. */
export function reaches<K extends LadderKey>(key: K, step: (typeof LADDERS)[K][number]): Check {
  const ladder: readonly string[] = LADDERS[key];
  return {
    reads: [key],
    verdict: ({ evidence: { [key]: value } }) =>
      value === undefined ? 'unknown' : verdictOf(ladder.indexOf(value) >= ladder.indexOf(step)),
  };
}

/** A part of the people of a collective; a collective of nobody reaches no share. */
export function reachesShare(
  part: KeyOf<number>,
  whole: KeyOf<number>,
  ratio: (parameters: AwardParameters) => Ratio,
): Check {
  return {
    reads: [part, whole],
    verdict: ({ evidence: { [part]: few, [whole]: many } }, parameters) => {
      if (few === undefined || many === undefined) return 'unknown';
      return verdictOf(many > 0 && isAtLeast(few, many, ratio(parameters)));
    },
  };
}

const INITIATIVES = {
  grassroots: 'grassrootsInitiatives',
  province: 'provincialInitiatives',
  nation: 'nationalInitiatives',
} as const satisfies Record<Scope, EvidenceKey>;

/** So many initiatives of a scope or of a wider one: each initiative is counted once, at its widest scope. */
export function hasInitiatives(scope: Scope, least: number): Check {
  const keys = SCOPES.slice(SCOPES.indexOf(scope)).map((wide) => INITIATIVES[wide]);
  return {
    reads: keys,
    verdict: ({ evidence }) => {
      const given = keys.flatMap((key) => evidence[key] ?? []);
      if (given.length === 0) return 'unknown';
      return verdictOf(given.reduce((sum, number) => sum + number, 0) >= least);
    },
  };
}

/** A text that must be there. */
export function isGiven(key: 'otherGround'): Check {
  return {
    reads: [key],
    verdict: ({ evidence }) => (evidence[key] === undefined ? 'unknown' : 'met'),
  };
}

/** A condition on the nomination as a whole. */
export function holds(test: (nominee: Nominee) => boolean, reads: readonly EvidenceKey[] = []): Check {
  return { reads, verdict: (nominee) => verdictOf(test(nominee)) };
}

/** For whom a way is open; to others it says nothing. */
export function where(test: (nominee: Nominee) => boolean): Check {
  return { reads: [], verdict: (nominee) => (test(nominee) ? 'met' : 'unknown') };
}

/** All of them: one that fails decides, then one that is unknown. */
export function allOf(...checks: readonly Check[]): Check {
  return combined(checks, (verdicts) => {
    if (verdicts.includes('unmet')) return 'unmet';
    return verdicts.includes('unknown') ? 'unknown' : 'met';
  });
}

/** One of them. What a nomination does not speak of is not what it rests on: unknown only when all are. */
export function anyOf(...checks: readonly Check[]): Check {
  return combined(checks, (verdicts) => {
    if (verdicts.includes('met')) return 'met';
    return verdicts.includes('unmet') ? 'unmet' : 'unknown';
  });
}

function combined(checks: readonly Check[], decide: (verdicts: readonly Verdict[]) => Verdict): Check {
  return {
    reads: [...new Set(checks.flatMap(({ reads }) => reads))],
    verdict: (nominee, parameters) => decide(checks.map(({ verdict }) => verdict(nominee, parameters))),
  };
}
