import type { Bilingual, Issue } from '../document/issue.ts';
import { closest } from '../language/closest.ts';
import { BLOCKS, HELPERS } from './helpers.ts';
import { placeOfNode, type ParsedTemplate } from './template.ts';
import type { ViewShape } from './view-shape.ts';

/** What names mean at a point of the template: the value that paths start from, its surroundings, and block parameters. */
interface Scope {
  readonly here: ViewShape;
  readonly outer: Scope | undefined;
  readonly names: ReadonlyMap<string, ViewShape>;
  /** How many loops stand around this point. */
  readonly loops: number;
}

const TEXT: ViewShape = { kind: 'text' };
/** A path that says it starts from the value itself, whatever block parameters are called. */
const FROM_HERE = /^(?:this|\.)(?:[./]|$)/u;
const LOOP_VARIABLES = ['index', 'first', 'last', 'key'];

/**
 * Check every path, helper and block of a template against the shape of its view, before anything is rendered:
 * also where Handlebars itself would stay silent, such as `{{#if misspelt}}` and `{{#each misspelt}}`.
 *
 * @returns Every issue, each at its line and column.
 */
export function checkTemplate(template: ParsedTemplate, view: ViewShape): readonly Issue[] {
  const checker = new TemplateChecker(template.path, view);
  checker.checkProgram(template.ast, { here: view, outer: undefined, names: new Map(), loops: 0 });
  return checker.issues;
}

class TemplateChecker {
  readonly issues: Issue[] = [];
  readonly #path: string;
  readonly #root: ViewShape;

  constructor(path: string, root: ViewShape) {
    this.#path = path;
    this.#root = root;
  }

  checkProgram(program: hbs.AST.Program, scope: Scope): void {
    for (const statement of program.body) this.#checkStatement(statement, scope);
  }

  #checkStatement(statement: hbs.AST.Statement, scope: Scope): void {
    switch (statement.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return;
      case 'MustacheStatement':
        this.#checkMustache(statement as hbs.AST.MustacheStatement, scope);
        return;
      case 'BlockStatement':
        this.#checkBlock(statement as hbs.AST.BlockStatement, scope);
        return;
      default:
        this.#report(statement, 'template-construct', {
          vi: 'Mẫu không được dùng cách viết này.',
          en: 'A template cannot use this construct.',
        });
    }
  }

  #checkMustache(mustache: hbs.AST.MustacheStatement, scope: Scope): void {
    if (mustache.path.type !== 'PathExpression') {
      this.#report(mustache, 'template-construct', {
        vi: 'Trong {{ }} phải là tên của dữ liệu.',
        en: 'Inside {{ }} stands the name of data.',
      });
      return;
    }
    if (!mustache.escaped) {
      this.#report(
        mustache,
        'raw-output',
        { vi: 'Không dùng {{{ }}} hoặc {{& }}.', en: 'Do not use {{{ }}} or {{& }}.' },
        { expected: { vi: 'Viết {{ }}.', en: 'Write {{ }}.' } },
      );
    }
    const shape = this.#shapeOfCall(mustache, scope);
    if (shape !== undefined && shape.kind !== 'text') {
      this.#report(mustache, 'not-text', {
        vi: `{{${nameOf(mustache.path)}}} là ${KIND_NAMES[shape.kind].vi}, không in ra được.`,
        en: `{{${nameOf(mustache.path)}}} is ${KIND_NAMES[shape.kind].en} and cannot be printed.`,
      });
    }
  }

  /** The shape that a path or a helper call gives; undefined when an issue has been reported. */
  #shapeOfCall(call: hbs.AST.MustacheStatement | hbs.AST.SubExpression, scope: Scope): ViewShape | undefined {
    const name = nameOf(call.path);
    const hasNamedValues = (call.hash as hbs.AST.Hash | undefined) !== undefined;
    const hasArguments = call.params.length > 0 || hasNamedValues;
    const helper = Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined;
    if (helper === undefined) {
      if (!hasArguments) return this.#shapeOf(call.path, scope);
      this.#report(
        call.path,
        'unknown-helper',
        { vi: `Không có hàm “${name}”.`, en: `There is no helper “${name}”.` },
        suggest(name, Object.keys(HELPERS)),
      );
      return undefined;
    }
    const [argument, ...others] = call.params;
    if (argument === undefined || others.length > 0 || hasNamedValues) {
      this.#report(call, 'helper-arguments', {
        vi: `Hàm “${name}” cần đúng một giá trị: {{${name} giá_trị}}.`,
        en: `The helper “${name}” takes exactly one value.`,
      });
      return undefined;
    }
    const shape = this.#shapeOf(argument, scope);
    if (shape !== undefined && !accepts(helper, shape)) {
      this.#report(argument, 'helper-argument', {
        vi: `Hàm “${name}” không dùng được cho ${KIND_NAMES[shape.kind].vi} “${nameOf(argument)}”.`,
        en: `The helper “${name}” does not take ${KIND_NAMES[shape.kind].en} like “${nameOf(argument)}”.`,
      });
    }
    return TEXT;
  }

  #checkBlock(block: hbs.AST.BlockStatement, scope: Scope): void {
    const name = nameOf(block.path);
    if (!BLOCKS.some((known) => known === name)) {
      this.#report(
        block.path,
        'unknown-block',
        { vi: `Không có khối {{#${name}}}.`, en: `There is no block {{#${name}}}.` },
        suggest(name, BLOCKS),
      );
      return;
    }
    const [argument] = block.params;
    const shape = argument && this.#shapeOf(argument, scope);
    if (argument === undefined || block.params.length > 1) {
      this.#report(block, 'block-arguments', {
        vi: `Khối {{#${name}}} cần đúng một giá trị.`,
        en: `The block {{#${name}}} takes exactly one value.`,
      });
    }
    const program = block.program as hbs.AST.Program | undefined;
    if (program === undefined) {
      // {{^if x}}: nothing but what {{else}} would hold, checked below.
    } else if (name === 'if' || name === 'unless') this.checkProgram(program, scope);
    else if (shape !== undefined)
      this.checkProgram(block.program, this.#scopeInside(name, block, shape, scope));
    const inverse = block.inverse as hbs.AST.Program | undefined;
    if (inverse) this.checkProgram(inverse, scope);
  }

  #scopeInside(name: string, block: hbs.AST.BlockStatement, shape: ViewShape, scope: Scope): Scope {
    const here = name === 'each' ? this.#itemOf(block, shape) : shape;
    const [first, second] = (block.program.blockParams as readonly string[] | undefined) ?? [];
    const names = new Map(scope.names);
    if (first !== undefined) names.set(first, here);
    if (second !== undefined) names.set(second, TEXT);
    return { here, outer: scope, names, loops: scope.loops + (name === 'each' ? 1 : 0) };
  }

  #itemOf(block: hbs.AST.BlockStatement, shape: ViewShape): ViewShape {
    if (shape.kind === 'list') return shape.item;
    const [argument = block] = block.params;
    this.#report(argument, 'not-a-list', {
      vi: `{{#each}} cần một danh sách, “${nameOf(argument)}” là ${KIND_NAMES[shape.kind].vi}.`,
      en: `{{#each}} needs a list; “${nameOf(argument)}” is ${KIND_NAMES[shape.kind].en}.`,
    });
    return TEXT;
  }

  #shapeOf(expression: hbs.AST.Node, scope: Scope): ViewShape | undefined {
    if (expression.type === 'SubExpression')
      return this.#shapeOfCall(expression as hbs.AST.SubExpression, scope);
    if (expression.type !== 'PathExpression') return TEXT;
    const path = expression as hbs.AST.PathExpression;
    if (path.data) return this.#shapeOfLoopVariable(path, scope);
    const [first, ...rest] = path.parts;
    const named = first === undefined || path.depth > 0 ? undefined : scope.names.get(first);
    if (named !== undefined && !FROM_HERE.test(path.original)) return this.#follow(named, rest, path);
    let start: Scope | undefined = scope;
    for (let depth = 0; depth < path.depth; depth += 1) start = start?.outer;
    if (start === undefined) {
      this.#report(path, 'no-outer-scope', {
        vi: `“${path.original}” đi ra ngoài mẫu: có quá nhiều “../”.`,
        en: `“${path.original}” leaves the template: too many “../”.`,
      });
      return undefined;
    }
    return this.#follow(start.here, path.parts, path);
  }

  #shapeOfLoopVariable(path: hbs.AST.PathExpression, scope: Scope): ViewShape | undefined {
    const [variable = '', ...rest] = path.parts;
    if (variable === 'root') return this.#follow(this.#root, rest, path);
    if (path.depth < scope.loops && LOOP_VARIABLES.includes(variable)) return TEXT;
    this.#report(
      path,
      'unknown-variable',
      { vi: `Không có “@${variable}” ở đây.`, en: `There is no “@${variable}” here.` },
      {
        expected: {
          vi: 'Trong {{#each}}: @index, @first, @last, @key.',
          en: 'Inside {{#each}}: @index, @first, @last, @key.',
        },
      },
    );
    return undefined;
  }

  #follow(start: ViewShape, parts: readonly string[], path: hbs.AST.PathExpression): ViewShape | undefined {
    let shape = start;
    for (const part of parts) {
      if (shape.kind === 'list' && part === 'length') {
        shape = TEXT;
        continue;
      }
      const fields = shape.kind === 'group' ? shape.fields : {};
      const next = Object.hasOwn(fields, part) ? fields[part] : undefined;
      if (next === undefined) {
        this.#report(
          path,
          'unknown-path',
          {
            vi: `“${path.original}”: không có “${part}” trong dữ liệu của mẫu.`,
            en: `“${path.original}”: there is no “${part}” in the template's data.`,
          },
          suggest(part, Object.keys(fields)),
        );
        return undefined;
      }
      shape = next;
    }
    return shape;
  }

  #report(
    node: hbs.AST.Node,
    code: string,
    message: Bilingual,
    more: Pick<Issue, 'expected' | 'suggestion'> = {},
  ): void {
    this.issues.push({ code, severity: 'error', message, ...more, place: placeOfNode(this.#path, node.loc) });
  }
}

const KIND_NAMES: Readonly<Record<ViewShape['kind'], Bilingual>> = {
  text: { vi: 'một giá trị', en: 'a value' },
  flag: { vi: 'giá trị đúng/sai', en: 'a true or false' },
  list: { vi: 'một danh sách', en: 'a list' },
  group: { vi: 'một nhóm', en: 'a group' },
};

function accepts(helper: (typeof HELPERS)[string], shape: ViewShape): boolean {
  if (helper.takes !== shape.kind) return false;
  if (shape.kind === 'list') return shape.item.kind === 'text';
  return shape.kind !== 'group' || helper.fields.every((field) => Object.hasOwn(shape.fields, field));
}

function nameOf(node: hbs.AST.Node): string {
  if (node.type === 'PathExpression') return (node as hbs.AST.PathExpression).original;
  return 'original' in node ? String(node.original) : node.type;
}

function suggest(found: string, known: readonly string[]): Pick<Issue, 'expected' | 'suggestion'> {
  const suggestion = closest(found, known);
  const list = known.join(', ');
  return {
    ...(list !== '' && { expected: { vi: `Ở đây có: ${list}.`, en: `There are: ${list}.` } }),
    ...(suggestion !== undefined && { suggestion }),
  };
}
