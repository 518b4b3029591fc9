import type * as z from 'zod';
import { hasErrors, located, type Issue, type Outcome } from '../document/issue.ts';
import { schemaIssues, type SchemaIssue } from './schema-issues.ts';
import { schemaLabels } from './schema-labels.ts';
import { parseSource, type ParsedSource, type SourceFile } from './yaml-source.ts';

/** Read one file that fits a schema. */
export function loadValue<Schema extends z.ZodType>(
  file: SourceFile,
  schema: Schema,
): Outcome<z.output<Schema>> {
  const parsed = parseSource(file);
  if (parsed.value === undefined) return { ok: false, issues: parsed.issues };
  const checked = checkValue(parsed, schema);
  const issues = [...parsed.issues, ...checked.issues];
  return checked.ok && !hasErrors(issues) ? { ...checked, issues } : { ok: false, issues };
}

/**
 * Check what a file holds against a schema; every issue has its place. A value that was misread is not judged again, but all
 * others are, so that everything that is wrong shows at once.
 *
 * @param parsed A file that could be read.
 */
export function checkValue<Schema extends z.ZodType>(
  parsed: ParsedSource,
  schema: Schema,
): Outcome<z.output<Schema>> {
  const result = schema.safeParse(parsed.value, WITHOUT_COMPILING);
  if (result.success) return { ok: true, value: result.data, issues: [] };
  const misread = new Set(parsed.issues.filter((issue) => hasErrors([issue])).map(placeText));
  const faults = schemaIssues(result.error, parsed, schemaLabels(schema, parsed));
  const issues = faults
    .map((issue) => locate(issue, parsed))
    .filter((issue) => !misread.has(placeText(issue)));
  return { ok: false, issues };
}

/** A schema is used once or twice in a run: code made for it would cost more than it saves. */
const WITHOUT_COMPILING = { jitless: true } as const;

function placeText({ place }: Issue): string {
  return place === undefined ? '' : [place.sheet ?? '', place.line, place.column].join('\n');
}

function locate({ isAboutKey, ...issue }: SchemaIssue, parsed: ParsedSource): Issue {
  return located(issue, isAboutKey ? parsed.placeOfKey : parsed.placeOf);
}
