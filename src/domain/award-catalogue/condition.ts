import type { Bilingual, DataPath } from '../../document/issue.ts';
import { anyOf, type Check } from './checks.ts';
import type { AwardParameters } from './parameters.ts';
import type { RuleProfile } from './profiles.ts';

/** What is required, in words that follow "chưa đạt:". */
export type Requirement = (parameters: AwardParameters) => Bilingual;

/** One rule of the catalogue: what is required, by which article, and how the facts are asked. */
export interface Condition {
  /** "grassrootsEmulationFighter.merit": the award and the rule. */
  readonly id: string;
  readonly article: (profile: RuleProfile) => string;
  readonly requirement: Requirement;
  readonly check: Check;
  /** Where to look, from the nomination on, when that is not its evidence. */
  readonly at?: DataPath;
  /** For what is read out of the law rather than written in it. */
  readonly severity?: 'warning';
  /** The ways of which one is enough; empty for a plain condition. */
  readonly oneOf: readonly Condition[];
}

/** An article of the law of 2022, named with the law of the profile where that is another one. */
export function law(article: string): Condition['article'] {
  const cited = `Luật Thi đua, khen thưởng 2022, ${article}`;
  return (profile) => (profile.standards === 'UNKNOWN' ? `${cited}; ${profile.law}: chưa đối chiếu` : cited);
}

/** Words that do not depend on any parameter. */
export function say(vi: string, en: string): Requirement {
  return () => ({ vi, en });
}

/** A plain condition. */
export function condition(
  id: string,
  article: Condition['article'],
  requirement: Requirement,
  check: Check,
): Condition {
  return { id, article, requirement, check, oneOf: [] };
}

/** The same, where a doubt remains: it is reported, and forbids nothing. */
export function advice(...parts: Parameters<typeof condition>): Condition {
  return { ...condition(...parts), severity: 'warning' };
}

/** A condition that is met in one of several ways. */
export function oneOf(
  id: string,
  article: Condition['article'],
  requirement: Requirement,
  ways: readonly Condition[],
): Condition {
  return { id, article, requirement, check: anyOf(...ways.map(({ check }) => check)), oneOf: ways };
}

/** A condition and, after it, its ways. */
export function withWays(rule: Condition): readonly Condition[] {
  return [rule, ...rule.oneOf];
}
