/**
 * What names mean at a point of a template: the value that paths start from, its surroundings, block parameters and the
 * variables of loops. The static check asks it for shapes, rendering for values, so that both follow the same rules.
 */
export interface Scope<T> {
  readonly here: T;
  readonly outer: Scope<T> | undefined;
  /** Block parameters by their names. */
  readonly names: ReadonlyMap<string, T>;
  readonly loop: Loop<T> | undefined;
}

export const LOOP_VARIABLES = ['index', 'first', 'last', 'key'] as const;

/** The variables of a loop, and those of the loop around it. */
interface Loop<T> {
  readonly variables: Readonly<Record<(typeof LOOP_VARIABLES)[number], T>>;
  readonly outer: Loop<T> | undefined;
}

/** Where a path starts, and the names that it follows from there; or why it starts nowhere. */
export type PathStart<T> =
  | { readonly ok: true; readonly start: T; readonly names: readonly string[] }
  | { readonly ok: false; readonly fault: 'no-outer-scope' | 'unknown-variable' };

/** The scope of a whole file: nothing is around it. */
export function fileScope<T>(here: T): Scope<T> {
  return { here, outer: undefined, names: new Map(), loop: undefined };
}

/** The scope inside of a block that goes into a value; a loop brings its variables. */
export function insideOf<T>(
  outer: Scope<T>,
  here: T,
  {
    names,
    variables,
  }: { readonly names: readonly (readonly [string, T])[]; readonly variables?: Loop<T>['variables'] },
): Scope<T> {
  return {
    here,
    outer,
    names: names.length === 0 ? outer.names : new Map([...outer.names, ...names]),
    loop: variables === undefined ? outer.loop : { variables, outer: outer.loop },
  };
}

/** A path that says it starts from the value itself, whatever block parameters are called. */
const FROM_HERE = /^(?:this|\.)(?:[./]|$)/u;

export function startOf<T>(path: hbs.AST.PathExpression, scope: Scope<T>): PathStart<T> {
  if (path.data) return startOfVariable(path, scope);
  const first = path.parts[0];
  if (first !== undefined && path.depth === 0 && scope.names.has(first) && !FROM_HERE.test(path.original)) {
    return { ok: true, start: scope.names.get(first) as T, names: path.parts.slice(1) };
  }
  let start: Scope<T> | undefined = scope;
  for (let depth = 0; depth < path.depth; depth += 1) start = start?.outer;
  if (start === undefined) return { ok: false, fault: 'no-outer-scope' };
  return { ok: true, start: start.here, names: path.parts };
}

function startOfVariable<T>(path: hbs.AST.PathExpression, scope: Scope<T>): PathStart<T> {
  const [first, ...names] = path.parts;
  let loop = scope.loop;
  for (let depth = 0; depth < path.depth; depth += 1) loop = loop?.outer;
  const variable = LOOP_VARIABLES.find((name) => name === first);
  if (loop === undefined || variable === undefined) return { ok: false, fault: 'unknown-variable' };
  return { ok: true, start: loop.variables[variable], names };
}
