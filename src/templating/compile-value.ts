import type { Issue } from '../document/issue.ts';
import type { Read, Register } from './filling.ts';
import { helperNamed } from './helpers.ts';
import { startOf, type Scope } from './scope.ts';
import { calledFrom, nameOf, templateIssue } from './template-issue.ts';

/** What stands around a statement: where values stand, the loop that it is in, and the calls of partials that led to it. */
export interface Surroundings {
  readonly scope: Scope<Register>;
  readonly loop: hbs.AST.Node | undefined;
  readonly calls: readonly hbs.AST.PartialStatement[];
  /** The first register that is free. */
  readonly free: Register;
}

/** What `{{path}}` or `{{helper value}}` writes; a value that is not there is an issue, and writes nothing. */
export function compilePrinted({ path, params }: hbs.AST.MustacheStatement, around: Surroundings): Read {
  const [argument] = params;
  if (argument !== undefined) return compileHelper(path, argument, around);
  return required(compilePath(path, around.scope), path, nameOf(path), around, (value) => value);
}

/** The value of an expression, undefined where there is none. */
export function compileValue(expression: hbs.AST.Expression, around: Surroundings): Read {
  if (expression.type === 'PathExpression') return compilePath(expression, around.scope);
  if (expression.type !== 'SubExpression') {
    const { value } = expression as hbs.AST.StringLiteral;
    return () => value;
  }
  const { path, params } = expression as hbs.AST.SubExpression;
  const [argument] = params;
  return argument === undefined ? () => undefined : compileHelper(path, argument, around);
}

function compileHelper(path: hbs.AST.Node, argument: hbs.AST.Expression, around: Surroundings): Read {
  const name = nameOf(path);
  const helper = helperNamed(name);
  if (helper === undefined) throw new Error(`no helper ${name} in a checked template`);
  const read = compileValue(argument, around);
  return required(read, argument, `${name} ${nameOf(argument)}`, around, helper.apply);
}

/** What is made of a value; where it is not there, an issue. */
function required(
  read: Read,
  node: hbs.AST.Node,
  expression: string,
  { calls }: Surroundings,
  use: (value: unknown) => unknown,
): Read {
  return (filling) => {
    const issuesBefore = filling.issues.length;
    const value = read(filling);
    if (value === undefined || value === null) {
      filling.issues.push(calls.reduceRight(calledFrom, valueNotGiven(node, expression)));
    }
    return filling.issues.length > issuesBefore ? '' : use(value);
  };
}

/** The own field of a value, and so on; undefined as soon as there is none. */
function compilePath(path: hbs.AST.Node, scope: Scope<Register>): Read {
  const found = startOf(path as hbs.AST.PathExpression, scope);
  if (!found.ok) throw new Error(`${nameOf(path)} starts nowhere in a checked template`);
  const { start, names } = found;
  const [only] = names;
  if (only === undefined) return ({ registers }) => registers[start];
  if (names.length === 1) return ({ registers }) => fieldOf(registers[start], only);
  return ({ registers }) => {
    let value = registers[start];
    for (const name of names) value = fieldOf(value, name);
    return value;
  };
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[name];
}

function valueNotGiven(node: hbs.AST.Node, expression: string): Issue {
  return templateIssue(
    node,
    'value-not-given',
    {
      vi: `Dữ liệu không có giá trị cho {{${expression}}}.`,
      en: `The data has no value for {{${expression}}}.`,
    },
    {
      expected: {
        vi: 'Bổ sung giá trị vào dữ liệu, hoặc đặt chỗ này trong {{#if …}} … {{/if}}.',
        en: 'Add the value to the data, or write {{#if …}} … {{/if}} around it.',
      },
    },
  );
}
