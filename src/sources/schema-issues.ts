import type * as z from 'zod';
import type { DataIssue, DataPath } from '../document/issue.ts';
import { problemOf } from '../domain/problem.ts';
import { closest } from '../language/closest.ts';
import { valueAt } from './found-value.ts';
import type { SchemaLabels } from './schema-labels.ts';
import type { ParsedSource } from './yaml-source.ts';
import { zodProblem, type ZodIssue } from './zod-problems.ts';

/** An issue and whether its place is that of a key rather than of a value. */
export interface SchemaIssue extends DataIssue {
  readonly isAboutKey: boolean;
}

/**
 * Every issue that a schema found, in our words; one a key where zod names several keys at once. A key that is missing
 * because it is misspelt is one issue, not two.
 */
export function schemaIssues(
  error: z.core.$ZodError,
  parsed: ParsedSource,
  labels: SchemaLabels,
): readonly SchemaIssue[] {
  const issues = error.issues.flatMap(nearest).flatMap((issue) => schemaIssue(issue, parsed, labels));
  const meant = new Set(
    issues.flatMap(({ code, path, suggestion }) =>
      code === 'unknown-key' && suggestion !== undefined ? pathText([...path.slice(0, -1), suggestion]) : [],
    ),
  );
  return issues.filter(({ code, path }) => code !== 'missing-value' || !meant.has(pathText(path)));
}

function pathText(path: DataPath): string {
  return path.join('\n');
}

/** Of a value that fits none of several schemas: what the schema says that it comes nearest to. */
function nearest(issue: ZodIssue): readonly ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches: readonly (readonly ZodIssue[])[] = issue.errors;
  const [best] = branches.filter((branch) => !isOfOtherType(branch)).toSorted((a, b) => a.length - b.length);
  if (best === undefined) return [issue];
  return best.flatMap((inner) => nearest({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isOfOtherType(branch: readonly ZodIssue[]): boolean {
  return branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
}

function schemaIssue(issue: ZodIssue, parsed: ParsedSource, labels: SchemaLabels): readonly SchemaIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, path, labels));
  }
  const found = {
    value: valueAt(parsed.value, path),
    written: parsed.writtenAt(path),
    example: labels.example(path),
  };
  const problem = problemOf(issue) ?? zodProblem({ ...issue, path }, found, parsed.form);
  const isAboutKey = issue.code === 'invalid_key';
  const label = labels.label(isAboutKey ? path.slice(0, -1) : path);
  return [
    {
      ...problem,
      severity: 'error',
      message: { vi: `${label.vi}: ${problem.message.vi}`, en: `${label.en}: ${problem.message.en}` },
      path,
      isAboutKey,
    },
  ];
}

function unknownKey(key: string, path: DataPath, labels: SchemaLabels): SchemaIssue {
  const keys = labels.keys(path);
  const suggestion = closest(key, keys);
  const owner = labels.label(path);
  return {
    code: 'unknown-key',
    severity: 'error',
    message: { vi: `${owner.vi}: không có khóa “${key}”.`, en: `${owner.en}: there is no key “${key}”.` },
    expected:
      keys.length === 0
        ? { vi: 'Xóa khóa này.', en: 'Delete it.' }
        : { vi: `Được dùng: ${keys.join(', ')}.`, en: `Allowed: ${keys.join(', ')}.` },
    ...(suggestion !== undefined && { suggestion }),
    path: [...path, key],
    isAboutKey: true,
  };
}
