import { TEMPLATE_LIMITS } from './limits.ts';
import { PARTIAL_NAME, type Partials } from './partials.ts';

/** The name of the partial that is called; undefined for what is no name, such as `{{> ../x}}` or `{{> (lookup …)}}`. */
export function partialNameOf({ name }: hbs.AST.PartialStatement): string | undefined {
  if (name.type !== 'PathExpression') return undefined;
  const { data, original } = name;
  return !data && PARTIAL_NAME.test(original) ? original : undefined;
}

/** Every statement of a program, also those inside of its blocks. */
export function allStatements({ body }: hbs.AST.Program): readonly hbs.AST.Statement[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'BlockStatement') return [statement];
    return [statement, ...branchesOf(statement as hbs.AST.BlockStatement).flatMap(allStatements)];
  });
}

/** The branches of a block that are there. */
export function branchesOf(block: hbs.AST.BlockStatement): readonly hbs.AST.Program[] {
  const { program, inverse } = block as Partial<Pick<hbs.AST.BlockStatement, 'program' | 'inverse'>>;
  return [program, inverse].filter((branch) => branch !== undefined);
}

export function partialCalls(program: hbs.AST.Program): readonly hbs.AST.PartialStatement[] {
  return allStatements(program).filter(isPartialCall);
}

function isPartialCall(statement: hbs.AST.Statement): statement is hbs.AST.PartialStatement {
  return statement.type === 'PartialStatement';
}

/** The names of the partials that a program calls, and those that these call. */
export function namesOfCalled(program: hbs.AST.Program, { templates }: Partials): ReadonlySet<string> {
  const names = new Set<string>();
  const open = [program];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const name of partialCalls(next).map(partialNameOf)) {
      if (name === undefined || names.has(name)) continue;
      names.add(name);
      const called = templates.get(name);
      if (called !== undefined) open.push(called.ast);
    }
  }
  return names;
}

/**
 * How many statements a program has with all that its partials bring. A partial that calls itself counts once: that is
 * an issue of its own.
 */
function statementCount(program: hbs.AST.Program, { templates }: Partials): number {
  const counts = new Map<string, number>();
  const countOf = (called: hbs.AST.Program): number =>
    allStatements(called).reduce((sum, statement) => {
      const name = isPartialCall(statement) ? partialNameOf(statement) : undefined;
      return sum + 1 + (name === undefined ? 0 : countOfPartial(name));
    }, 0);
  const countOfPartial = (name: string): number => {
    const template = templates.get(name);
    const known = counts.get(name);
    if (template === undefined || known !== undefined) return known ?? 0;
    counts.set(name, 0);
    const count = countOf(template.ast);
    counts.set(name, count);
    return count;
  };
  return countOf(program);
}

/** Whether a program with all that its partials bring is beyond measure: each may call others twice, and these others. */
export function isTooLarge(program: hbs.AST.Program, partials: Partials): boolean {
  return statementCount(program, partials) > TEMPLATE_LIMITS.statements;
}

/** The first names of all paths in a program and in the partials that it calls: what it may use of its parameters. */
export function usedNames(program: hbs.AST.Program, partials: Partials): ReadonlySet<string> {
  const called = [...namesOfCalled(program, partials)].flatMap((name) => partials.templates.get(name) ?? []);
  const statements = [program, ...called.map(({ ast }) => ast)].flatMap(allStatements);
  return new Set(statements.flatMap(pathsIn).flatMap(({ parts }) => parts.slice(0, 1)));
}

function pathsIn(node: hbs.AST.Node): readonly hbs.AST.PathExpression[] {
  if (node.type === 'PathExpression') return [node as hbs.AST.PathExpression];
  const { path, params = [], hash } = node as Partial<hbs.AST.SubExpression>;
  const named = hash?.pairs ?? [];
  return [...(path === undefined ? [] : [path]), ...params, ...named.map(({ value }) => value)].flatMap(
    pathsIn,
  );
}
