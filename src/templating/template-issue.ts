import type { Bilingual, Issue, Place } from '../document/issue.ts';
import { closest } from '../language/closest.ts';

type IssueDetails = Pick<Issue, 'expected' | 'suggestion' | 'related'>;

/** The place where a node of a template begins, in the file that it was read from. */
export function placeOfNode({ loc }: Pick<hbs.AST.Node, 'loc'>): Place {
  const { source, start, end } = loc;
  const length = start.line === end.line ? Math.max(1, end.column - start.column) : 1;
  return { file: source, line: start.line, column: start.column + 1, length };
}

/** An error at a node of a template. */
export function templateIssue(
  node: Pick<hbs.AST.Node, 'loc'>,
  code: string,
  message: Bilingual,
  details: IssueDetails = {},
): Issue {
  return { code, severity: 'error', message, ...details, place: placeOfNode(node) };
}

/** What there is instead of what was found, and which of it was most likely meant. */
export function suggest(
  found: string,
  known: readonly string[],
): Pick<IssueDetails, 'expected' | 'suggestion'> {
  const suggestion = closest(found, known);
  const list = known.join(', ');
  return {
    ...(list !== '' && { expected: { vi: `Ở đây có: ${list}.`, en: `There are: ${list}.` } }),
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** An issue inside of a partial, with the place that called it. */
export function calledFrom(issue: Issue, call: hbs.AST.PartialStatement): Issue {
  const caller = { message: { vi: 'gọi từ đây.', en: 'called from here.' }, place: placeOfNode(call) };
  return { ...issue, related: [...(issue.related ?? []), caller] };
}

/** A path as it was written; for anything else, what it is. */
export function nameOf(node: hbs.AST.Node): string {
  if (node.type === 'PathExpression') return (node as hbs.AST.PathExpression).original;
  if (node.type === 'SubExpression') return `(${nameOf((node as hbs.AST.SubExpression).path)} …)`;
  return 'original' in node ? String(node.original) : node.type;
}
