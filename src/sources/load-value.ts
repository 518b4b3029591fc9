import type { z } from 'zod';
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
  return hasErrors(parsed.issues) ? { ok: false, issues: parsed.issues } : checkValue(parsed, schema);
}

/** Check what a file holds against a schema; every issue has its place. */
export function checkValue<Schema extends z.ZodType>(
  parsed: ParsedSource,
  schema: Schema,
): Outcome<z.output<Schema>> {
  const result = schema.safeParse(parsed.value);
  if (result.success) return { ok: true, value: result.data, issues: [] };
  const faults = schemaIssues(result.error, parsed.value, schemaLabels(schema));
  return { ok: false, issues: faults.map((issue) => locate(issue, parsed)) };
}

function locate({ isAboutKey, ...issue }: SchemaIssue, parsed: ParsedSource): Issue {
  return located(issue, isAboutKey ? parsed.placeOfKey : parsed.placeOf);
}
