import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Issue } from '../document/issue.ts';
import { toNfc } from '../language/nfc.ts';
import { scanTemplate } from './scan-template.ts';
import { syntaxIssue } from './syntax-issue.ts';

/** A template as text, with the path that messages show. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/** A template that Handlebars could read; its nodes name the file in their places. */
export interface ParsedTemplate {
  readonly path: string;
  readonly ast: hbs.AST.Program;
}

/** Parse a template, or say why it cannot be read. Brackets and blocks are looked at first, within the limits. */
export function parseTemplate({
  path,
  text,
}: TemplateFile): ParsedTemplate | { readonly issues: readonly Issue[] } {
  const normal = toNfc(text);
  const issues = scanTemplate(path, normal);
  if (issues.length > 0) return { issues };
  try {
    return { path, ast: parse(normal, { srcName: path }) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { issues: [syntaxIssue(error, path, normal)] };
  }
}
