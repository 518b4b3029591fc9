import { escapeExpression } from 'handlebars/dist/cjs/handlebars/utils.js';
import type { Issue } from '../document/issue.ts';
import { Budget } from './budget.ts';
import { helperNamed } from './helpers.ts';
import { partialNameOf } from './partial-calls.ts';
import type { Partials } from './partials.ts';
import { fileScope, insideOf, startOf, type Scope } from './scope.ts';
import { originOf, type Piece } from './source-map.ts';
import { calledFrom, nameOf, templateIssue } from './template-issue.ts';

/** What stands around a statement: its scope, the loop that it is in, and the calls of partials that led to it. */
interface Surroundings {
  readonly scope: Scope<unknown>;
  readonly loop: hbs.AST.Node | undefined;
  readonly calls: readonly hbs.AST.PartialStatement[];
}

/** One filling of a checked template with the values of one document. */
export class Filling {
  readonly pieces: Piece[] = [];
  readonly issues: Issue[] = [];
  readonly #partials: Partials;
  readonly #budget = new Budget();

  constructor(partials: Partials) {
    this.#partials = partials;
  }

  /** @throws {BudgetSpent} for what never ends. */
  fill(program: hbs.AST.Program, view: unknown): void {
    this.#program(program, { scope: fileScope(view), loop: undefined, calls: [] });
  }

  #program({ body }: hbs.AST.Program, around: Surroundings): void {
    for (const statement of body) this.#statement(statement, around);
  }

  #statement(statement: hbs.AST.Statement, around: Surroundings): void {
    switch (statement.type) {
      case 'CommentStatement':
        return;
      case 'ContentStatement':
        this.#write(statement, (statement as hbs.AST.ContentStatement).value, around);
        return;
      case 'MustacheStatement': {
        const value = this.#printed(statement as hbs.AST.MustacheStatement, around);
        this.#write(statement, escapeExpression(String(value)), around);
        return;
      }
      case 'BlockStatement':
        this.#budget.spend(around.loop ?? statement, 0);
        this.#block(statement as hbs.AST.BlockStatement, around);
        return;
      case 'PartialStatement':
        this.#budget.spend(around.loop ?? statement, 0);
        this.#partial(statement as hbs.AST.PartialStatement, around);
        return;
      default:
        throw new Error(`${statement.type} in a checked template`);
    }
  }

  #write(statement: hbs.AST.Statement, text: string, { loop }: Surroundings): void {
    this.#budget.spend(loop ?? statement, text.length);
    if (text !== '') this.pieces.push({ text, origin: originOf(statement) });
  }

  /** The value of `{{path}}` or `{{helper value}}`; one that is not there is an issue, and prints nothing. */
  #printed({ path, params }: hbs.AST.MustacheStatement, around: Surroundings): unknown {
    const [argument] = params;
    if (argument !== undefined) return this.#helped(path, argument, around);
    return this.#required(valueOfPath(path, around.scope), path, nameOf(path), around);
  }

  #helped(path: hbs.AST.Node, argument: hbs.AST.Expression, around: Surroundings): string {
    const name = nameOf(path);
    const helper = helperNamed(name);
    if (helper === undefined) throw new Error(`no helper ${name} in a checked template`);
    const issuesBefore = this.issues.length;
    const value = this.#required(
      this.#value(argument, around),
      argument,
      `${name} ${nameOf(argument)}`,
      around,
    );
    return this.issues.length > issuesBefore ? '' : helper.apply(value);
  }

  #value(expression: hbs.AST.Expression, around: Surroundings): unknown {
    if (expression.type === 'PathExpression') return valueOfPath(expression, around.scope);
    if (expression.type !== 'SubExpression') return (expression as hbs.AST.StringLiteral).value;
    const { path, params } = expression as hbs.AST.SubExpression;
    const [argument] = params;
    return argument && this.#helped(path, argument, around);
  }

  #required(value: unknown, node: hbs.AST.Node, expression: string, { calls }: Surroundings): unknown {
    if (value !== undefined && value !== null) return value;
    this.issues.push(calls.reduceRight(calledFrom, valueNotGiven(node, expression)));
    return '';
  }

  #block(block: hbs.AST.BlockStatement, around: Surroundings): void {
    const { program, inverse } = block as Partial<Pick<hbs.AST.BlockStatement, 'program' | 'inverse'>>;
    const [argument] = block.params;
    const value = argument && this.#value(argument, around);
    const name = nameOf(block.path);
    const isTaken = name === 'unless' ? !isGiven(value) : isGiven(value);
    if (!isTaken) {
      if (inverse !== undefined) this.#program(inverse, around);
    } else if (program === undefined) {
      // {{^if x}}: nothing but what {{else}} would hold.
    } else if (name === 'each') this.#loop(block, value as readonly unknown[], around);
    else if (name === 'with') {
      const [first] = namesOf(program);
      const names = first === undefined ? [] : [[first, value] as const];
      this.#program(program, { ...around, scope: insideOf(around.scope, value, { names }) });
    } else this.#program(program, around);
  }

  #loop(block: hbs.AST.BlockStatement, items: readonly unknown[], around: Surroundings): void {
    const [first, second] = namesOf(block.program);
    for (const [index, item] of items.entries()) {
      this.#budget.spend(block, 0);
      const variables = { index, key: index, first: index === 0, last: index === items.length - 1 };
      const names = [
        ...(first === undefined ? [] : [[first, item] as const]),
        ...(second === undefined ? [] : [[second, index] as const]),
      ];
      const scope = insideOf(around.scope, item, { names, variables });
      this.#program(block.program, { ...around, scope, loop: block });
    }
  }

  #partial(call: hbs.AST.PartialStatement, around: Surroundings): void {
    const template = this.#partials.templates.get(partialNameOf(call) ?? '');
    if (template === undefined) throw new Error(`no partial ${nameOf(call.name)} in a checked template`);
    const [context] = call.params;
    const here = context === undefined ? around.scope.here : this.#value(context, around);
    const pairs = (call.hash as hbs.AST.Hash | undefined)?.pairs ?? [];
    const parameters = pairs.map(({ key, value }) => [key, this.#value(value, around)] as const);
    const value = parameters.length === 0 ? here : { ...groupOf(here), ...Object.fromEntries(parameters) };
    this.#program(template.ast, { ...around, scope: fileScope(value), calls: [...around.calls, call] });
  }
}

/** The own field of a value, and so on; undefined as soon as there is none. */
function valueOfPath(path: hbs.AST.Node, scope: Scope<unknown>): unknown {
  const found = startOf(path as hbs.AST.PathExpression, scope);
  if (!found.ok) throw new Error(`${nameOf(path)} starts nowhere in a checked template`);
  let value = found.start;
  for (const name of found.names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}

/** What conditions take for true: all but false, zero, the empty text, the empty list and what is not there. */
function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

function groupOf(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** The names that a block gives; a program that gives none has no list of them. */
function namesOf({ blockParams = [] }: Partial<Pick<hbs.AST.Program, 'blockParams'>>): readonly string[] {
  return blockParams;
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
