import type * as z from 'zod';
import type { DataIssue } from '../document/issue.ts';

/** What a rule of ours finds wrong with a value, in our own words; the schema machinery adds where. */
export type Problem = Pick<DataIssue, 'code' | 'message' | 'expected' | 'suggestion' | 'source'>;

/** What of zod's context a rule needs to report a problem. */
type RuleContext = Pick<z.core.ParsePayload, 'value' | 'issues'>;

/** Report a problem with the value under check, or with a part of it. */
export function report(context: RuleContext, problem: Problem, path: readonly PropertyKey[] = []): void {
  context.issues.push({ code: 'custom', input: context.value, path: [...path], params: { problem } });
}

/** The problem that a rule of ours put into a zod issue; undefined for zod's own issues. */
export function problemOf(issue: object): Problem | undefined {
  if (!('params' in issue)) return undefined;
  const { params } = issue;
  if (typeof params !== 'object' || params === null || !('problem' in params)) return undefined;
  return params.problem as Problem;
}
