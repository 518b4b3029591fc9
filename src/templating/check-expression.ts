import type { Issue } from '../document/issue.ts';
import { helperNamed, HELPERS, type Helper } from './helpers.ts';
import { LOOP_VARIABLES, startOf, type Scope } from './scope.ts';
import { nameOf, suggest, templateIssue } from './template-issue.ts';
import { KIND_NAMES, NUMBER, TEXT, type ViewShape } from './view-shape.ts';

type Report = (issue: Issue) => void;

/** A path, or a helper with its arguments. */
interface Call extends hbs.AST.Node {
  readonly path: hbs.AST.Node;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
}

/** The shape of what an expression gives; undefined when an issue has been reported, here or of its construct. */
export function shapeOf(
  expression: hbs.AST.Node,
  scope: Scope<ViewShape>,
  report: Report,
): ViewShape | undefined {
  switch (expression.type) {
    case 'SubExpression':
      return shapeOfCall(expression as hbs.AST.SubExpression, scope, report);
    case 'PathExpression':
      return shapeOfPath(expression as hbs.AST.PathExpression, scope, report);
    case 'StringLiteral':
      return TEXT;
    case 'NumberLiteral':
      return NUMBER;
    default:
      return undefined;
  }
}

/** The shape that `{{path}}` or `{{helper value}}` gives. */
export function shapeOfCall(call: Call, scope: Scope<ViewShape>, report: Report): ViewShape | undefined {
  const name = nameOf(call.path);
  const helper = helperNamed(name);
  if (helper !== undefined) return shapeOfHelper(name, helper, call, scope, report);
  const hasArguments = call.params.length > 0 || call.hash !== undefined;
  if (!hasArguments && call.type !== 'SubExpression') return shapeOf(call.path, scope, report);
  report(
    templateIssue(
      call.path,
      'unknown-helper',
      { vi: `Không có hàm “${name}”.`, en: `There is no helper “${name}”.` },
      suggest(name, Object.keys(HELPERS)),
    ),
  );
  return undefined;
}

function shapeOfHelper(
  name: string,
  helper: Helper,
  call: Call,
  scope: Scope<ViewShape>,
  report: Report,
): ViewShape | undefined {
  const [argument, ...others] = call.params;
  if (argument === undefined || others.length > 0 || call.hash !== undefined) {
    report(
      templateIssue(call, 'helper-arguments', {
        vi: `Hàm “${name}” cần đúng một giá trị: {{${name} giá_trị}}.`,
        en: `The helper “${name}” takes exactly one value.`,
      }),
    );
    return undefined;
  }
  const shape = shapeOf(argument, scope, report);
  if (shape !== undefined && !accepts(helper, shape)) {
    report(
      templateIssue(
        argument,
        'helper-argument',
        {
          vi: `Hàm “${name}” không dùng được cho ${KIND_NAMES[shape.kind].vi} “${nameOf(argument)}”.`,
          en: `The helper “${name}” does not take ${KIND_NAMES[shape.kind].en} like “${nameOf(argument)}”.`,
        },
        { expected: neededBy(helper) },
      ),
    );
  }
  return TEXT;
}

function accepts(helper: Helper, shape: ViewShape): boolean {
  if (helper.takes !== shape.kind) return false;
  if (shape.kind === 'list') return shape.item.kind === 'text';
  return shape.kind !== 'group' || helper.fields.every((field) => Object.hasOwn(shape.fields, field));
}

function neededBy({ takes, fields }: Helper) {
  if (takes === 'list') return { vi: 'Cần một danh sách các chữ.', en: 'It takes a list of texts.' };
  const list = fields.join(', ');
  return takes === 'group'
    ? { vi: `Cần một nhóm có: ${list}.`, en: `It takes a group with: ${list}.` }
    : { vi: `Cần ${KIND_NAMES[takes].vi}.`, en: `It takes ${KIND_NAMES[takes].en}.` };
}

function shapeOfPath(
  path: hbs.AST.PathExpression,
  scope: Scope<ViewShape>,
  report: Report,
): ViewShape | undefined {
  const found = startOf(path, scope);
  if (found.ok) return follow(found.start, found.names, path, report);
  report(found.fault === 'no-outer-scope' ? noOuterScope(path) : unknownVariable(path, scope));
  return undefined;
}

function noOuterScope(path: hbs.AST.PathExpression): Issue {
  return templateIssue(path, 'no-outer-scope', {
    vi: `“${path.original}” đi ra ngoài mẫu: có quá nhiều “../”.`,
    en: `“${path.original}” leaves the template: too many “../”.`,
  });
}

function unknownVariable(path: hbs.AST.PathExpression, { loop }: Scope<ViewShape>): Issue {
  const [variable = ''] = path.parts;
  const name = `@${'../'.repeat(path.depth)}${variable}`;
  const isMisspelt = loop !== undefined && path.depth === 0;
  const { suggestion } = isMisspelt ? suggest(variable, LOOP_VARIABLES) : {};
  return templateIssue(
    path,
    'unknown-variable',
    { vi: `Không có “${name}” ở đây.`, en: `There is no “${name}” here.` },
    {
      expected: {
        vi: 'Trong {{#each}}: @index, @first, @last, @key.',
        en: 'Inside {{#each}}: @index, @first, @last, @key.',
      },
      ...(suggestion !== undefined && { suggestion: `@${suggestion}` }),
    },
  );
}

function follow(
  start: ViewShape,
  names: readonly string[],
  path: hbs.AST.PathExpression,
  report: Report,
): ViewShape | undefined {
  let shape = start;
  for (const name of names) {
    if (shape.kind === 'list' && name === 'length') {
      shape = NUMBER;
      continue;
    }
    const fields = shape.kind === 'group' ? shape.fields : {};
    const next = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (next === undefined) {
      report(unknownPath(name, fields, path));
      return undefined;
    }
    shape = next;
  }
  return shape;
}

function unknownPath(name: string, fields: object, path: hbs.AST.PathExpression): Issue {
  return templateIssue(
    path,
    'unknown-path',
    {
      vi: `“${path.original}”: không có “${name}” trong dữ liệu của mẫu.`,
      en: `“${path.original}”: there is no “${name}” in the template's data.`,
    },
    suggest(name, Object.keys(fields)),
  );
}
