import type { Issue } from '../document/issue.ts';
import { checkConstructs } from './check-constructs.ts';
import { parseTemplate, type ParsedTemplate, type TemplateFile } from './template.ts';

/** Templates that others call by name: `{{> legal-bases}}`. */
export interface Partials {
  readonly templates: ReadonlyMap<string, ParsedTemplate>;
  /** Those that are there but cannot be read; what is wrong with them has been reported. */
  readonly unreadable: readonly string[];
}

export const NO_PARTIALS: Partials = { templates: new Map(), unreadable: [] };

/** The name of a partial and of its file, so that no name leads to another folder. */
export const PARTIAL_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A partial's file, under the name that calls it. */
export interface PartialFile extends TemplateFile {
  readonly name: string;
}

/** Parse partials; what is wrong with each by itself is reported, whoever calls it. */
export function parsePartials(files: readonly PartialFile[]): {
  readonly partials: Partials;
  readonly issues: readonly Issue[];
} {
  const templates = new Map<string, ParsedTemplate>();
  const unreadable: string[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const parsed = parseTemplate(file);
    const faults = 'issues' in parsed ? parsed.issues : checkConstructs(parsed);
    issues.push(...faults);
    if (faults.length > 0 || 'issues' in parsed) unreadable.push(file.name);
    else templates.set(file.name, parsed);
  }
  return { partials: { templates, unreadable }, issues };
}
