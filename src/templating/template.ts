import Handlebars from 'handlebars';
import type { Issue, Place } from '../document/issue.ts';
import { toNfc } from '../language/nfc.ts';

/** A template as text, with the path that messages show. */
export interface TemplateFile {
  readonly path: string;
  readonly text: string;
}

/** A template that Handlebars could read. */
export interface ParsedTemplate {
  readonly path: string;
  readonly ast: hbs.AST.Program;
}

/** Parse a template; the one syntax error that stops Handlebars is an issue. */
export function parseTemplate({ path, text }: TemplateFile): ParsedTemplate | { readonly issue: Issue } {
  try {
    return { path, ast: Handlebars.parse(toNfc(text)) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { issue: syntaxIssue(error, path, text) };
  }
}

/** The place where a node of the template begins. */
export function placeOfNode(path: string, loc: hbs.AST.SourceLocation): Place {
  const { start, end } = loc;
  const length = start.line === end.line ? Math.max(1, end.column - start.column) : 1;
  return { file: path, line: start.line, column: start.column + 1, length };
}

const MISMATCH = /^(\S+) doesn't match (\S+) - (\d+):(\d+)/u;
const ERROR_LINE = /^Parse error on line (\d+)/u;
const COMMENT = /\{\{~?!--.*?--~?\}\}|\{\{~?![^}]*\}\}/gsu;
const BLOCK_TAG = /\{\{~?(?<sign>[#/])\s*(?<name>[\w.-]+)/gu;

function syntaxIssue(error: Error, file: string, text: string): Issue {
  const [, found, wanted, mismatchLine, mismatchColumn] = MISMATCH.exec(error.message) ?? [];
  if (found !== undefined && wanted !== undefined) {
    return {
      code: 'block-mismatch',
      severity: 'error',
      message: {
        vi: `Khối {{#${found}}} lại đóng bằng {{/${wanted}}}.`,
        en: `The block {{#${found}}} is closed by {{/${wanted}}}.`,
      },
      expected: { vi: `Đóng bằng {{/${found}}}.`, en: `Close it with {{/${found}}}.` },
      place: { file, line: Number(mismatchLine), column: Number(mismatchColumn) + 1 },
    };
  }
  const open = unclosedBlock(text);
  if (open !== undefined) {
    return {
      code: 'block-not-closed',
      severity: 'error',
      message: { vi: `Khối {{#${open.name}}} chưa đóng.`, en: `The block {{#${open.name}}} is not closed.` },
      expected: { vi: `Thêm {{/${open.name}}} sau khối.`, en: `Add {{/${open.name}}} after it.` },
      place: { file, ...lineAndColumn(text, open.index) },
    };
  }
  const [, line = '1'] = ERROR_LINE.exec(error.message) ?? [];
  return {
    code: 'template-syntax',
    severity: 'error',
    message: {
      vi: 'Dòng này viết không đúng cú pháp của mẫu.',
      en: 'This line of the template cannot be read.',
    },
    expected: {
      vi: 'Kiểm tra: mỗi “{{” có “}}”, giữa hai dấu là một tên, mỗi {{/…}} có {{#…}} ở trước.',
      en: 'Check that every “{{” has its “}}” with a name between, and every {{/…}} its {{#…}} before.',
    },
    place: { file, line: Number(line), column: 1 },
  };
}

/** The first block that is opened and never closed. */
function unclosedBlock(text: string): { readonly name: string; readonly index: number } | undefined {
  const open: { name: string; index: number }[] = [];
  const withoutComments = text.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  for (const { groups, index } of withoutComments.matchAll(BLOCK_TAG)) {
    if (groups?.['sign'] === '#') open.push({ name: groups['name'] ?? '', index });
    else open.pop();
  }
  return open[0];
}

/** Line and column, from 1, of an index in a text. */
function lineAndColumn(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
