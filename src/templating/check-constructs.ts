import type { Bilingual, Issue } from '../document/issue.ts';
import { nameOf, templateIssue } from './template-issue.ts';
import type { ParsedTemplate } from './template.ts';

/**
 * Check that a file is made of nothing but what templates may be made of: text, comments, `{{name}}`, helpers, the blocks,
 * and partials by their names. Everything else that Handlebars knows is refused.
 */
export function checkConstructs({ ast }: ParsedTemplate): readonly Issue[] {
  return checkProgram(ast);
}

function checkProgram({ body }: hbs.AST.Program): readonly Issue[] {
  return body.flatMap(checkStatement);
}

function checkStatement(statement: hbs.AST.Statement): readonly Issue[] {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return [];
    case 'MustacheStatement':
      return checkMustache(statement as hbs.AST.MustacheStatement);
    case 'BlockStatement':
      return checkBlock(statement as hbs.AST.BlockStatement);
    case 'PartialStatement':
      return checkArguments(statement as hbs.AST.PartialStatement);
    default:
      return [construct(statement, FORBIDDEN[statement.type] ?? UNKNOWN)];
  }
}

const UNKNOWN: Bilingual = { vi: 'Mẫu không được dùng cách viết này.', en: 'A template cannot use this.' };

const FORBIDDEN: Readonly<Record<string, Bilingual>> = {
  PartialBlockStatement: {
    vi: 'Không dùng {{#> …}}; gọi mẫu con bằng {{> tên}}.',
    en: 'Do not use {{#> …}}; call a partial with {{> name}}.',
  },
  DecoratorBlock: {
    vi: 'Không dùng {{#*…}}; mẫu con là một tệp trong _partials.',
    en: 'Do not use {{#*…}}; a partial is a file in _partials.',
  },
  Decorator: { vi: 'Không dùng {{*…}}.', en: 'Do not use {{*…}}.' },
};

function checkMustache(mustache: hbs.AST.MustacheStatement): readonly Issue[] {
  const raw = mustache.escaped
    ? []
    : [
        templateIssue(
          mustache,
          'raw-output',
          { vi: 'Không dùng {{{ }}} hoặc {{& }}.', en: 'Do not use {{{ }}} or {{& }}.' },
          { expected: { vi: 'Viết {{ }}.', en: 'Write {{ }}.' } },
        ),
      ];
  const isName = mustache.path.type === 'PathExpression';
  const literal = { vi: 'Trong {{ }} phải là tên của dữ liệu.', en: 'Inside {{ }} stands the name of data.' };
  return [...raw, ...(isName ? [] : [construct(mustache, literal)]), ...checkArguments(mustache)];
}

/** A block as it is parsed: either of its branches may be missing, and a raw one knows nothing of white space. */
interface ParsedBlock {
  readonly program?: hbs.AST.Program;
  readonly inverse?: hbs.AST.Program;
  readonly openStrip: { readonly open?: boolean };
}

function checkBlock(block: hbs.AST.BlockStatement): readonly Issue[] {
  const { program, inverse, openStrip } = block as ParsedBlock;
  const raw = { vi: 'Không dùng {{{{ }}}}.', en: 'Do not use {{{{ }}}}.' };
  return [
    ...(openStrip.open === undefined ? [construct(block, raw)] : []),
    ...checkArguments(block),
    ...(program === undefined ? [] : checkProgram(program)),
    ...(inverse === undefined ? [] : checkProgram(inverse)),
  ];
}

interface Call {
  readonly path?: hbs.AST.Node;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
}

function checkArguments(call: Call): readonly Issue[] {
  const named = call.hash?.pairs ?? [];
  const values = [...(call.path ? [call.path] : []), ...call.params, ...named.map(({ value }) => value)];
  return values.flatMap((value, index) => checkExpression(value, index === 0 && call.path !== undefined));
}

const NAME = /^[A-Za-z_]\w*$/u;

function checkExpression(expression: hbs.AST.Node, isCalled: boolean): readonly Issue[] {
  switch (expression.type) {
    case 'PathExpression': {
      const { parts } = expression as hbs.AST.PathExpression;
      return parts.every((part) => NAME.test(part)) ? [] : [notAName(expression)];
    }
    case 'SubExpression':
      return checkArguments(expression as hbs.AST.SubExpression);
    case 'StringLiteral':
    case 'NumberLiteral':
      return [];
    default:
      return isCalled ? [] : [meaningless(expression)];
  }
}

function notAName(path: hbs.AST.Node): Issue {
  return templateIssue(
    path,
    'not-a-name',
    { vi: `“${nameOf(path)}” không phải là tên dùng được.`, en: `“${nameOf(path)}” is no name.` },
    {
      expected: {
        vi: 'Tên chỉ có chữ không dấu, số và “_”, nối nhau bằng dấu chấm; không dùng [ ].',
        en: 'Names have letters, figures and “_”, joined by dots; [ ] is not used.',
      },
    },
  );
}

function meaningless(literal: hbs.AST.Node): Issue {
  return construct(literal, {
    vi: `“${nameOf(literal)}” không có nghĩa trong mẫu.`,
    en: `“${nameOf(literal)}” means nothing in a template.`,
  });
}

function construct(node: hbs.AST.Node, message: Bilingual): Issue {
  return templateIssue(node, 'template-construct', message);
}
