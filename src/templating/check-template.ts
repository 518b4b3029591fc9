import { distinctIssues, type Issue } from '../document/issue.ts';
import { checkBlock } from './check-block.ts';
import { checkConstructs } from './check-constructs.ts';
import { shapeOfCall } from './check-expression.ts';
import { checkPartialCall, type CalledPartial } from './check-partial-call.ts';
import { isTooLarge, partialCalls } from './partial-calls.ts';
import { NO_PARTIALS, type Partials } from './partials.ts';
import { fileScope, type Scope } from './scope.ts';
import { calledFrom, nameOf, templateIssue } from './template-issue.ts';
import type { ParsedTemplate } from './template.ts';
import { KIND_NAMES, type ViewShape } from './view-shape.ts';

/**
 * Check every path, helper, block and partial of a template against the shape of its view, before anything is rendered:
 * also where Handlebars itself would stay silent, such as `{{#if misspelt}}` and `{{#each misspelt}}`. A partial is checked
 * anew wherever it is called, with what it may see there.
 *
 * @returns Every issue, each at its line and column, in the file of the partial where it is a partial's.
 */
export function checkTemplate(
  template: ParsedTemplate,
  view: ViewShape,
  partials: Partials = NO_PARTIALS,
): readonly Issue[] {
  const constructs = checkConstructs(template);
  const tooLarge = checkSize(template, partials);
  const walk = new Walk(partials);
  if (tooLarge.length === 0) walk.program(template.ast, fileScope(view), []);
  return distinctIssues([...constructs, ...tooLarge, ...walk.issues]);
}

/** Partials that call partials that call partials can grow beyond all measure. */
function checkSize({ ast }: ParsedTemplate, partials: Partials): readonly Issue[] {
  const [first] = partialCalls(ast);
  if (first === undefined || !isTooLarge(ast, partials)) return [];
  return [
    templateIssue(
      first,
      'template-too-large',
      {
        vi: 'Mẫu cùng các mẫu con mà nó gọi lớn quá.',
        en: 'The template with all partials that it calls is too large.',
      },
      { expected: { vi: 'Gọi ít mẫu con hơn.', en: 'Call fewer partials.' } },
    ),
  ];
}

/** A partial that is being looked into, and where it was called. */
interface Visit {
  readonly name: string;
  readonly call: hbs.AST.PartialStatement;
}

class Walk {
  readonly issues: Issue[] = [];
  readonly #partials: Partials;

  constructor(partials: Partials) {
    this.#partials = partials;
  }

  program({ body }: hbs.AST.Program, scope: Scope<ViewShape>, visits: readonly Visit[]): void {
    const report = (issue: Issue) => {
      this.issues.push(visits.reduceRight((inner, { call }) => calledFrom(inner, call), issue));
    };
    for (const statement of body) {
      if (statement.type === 'MustacheStatement') {
        checkPrinted(statement as hbs.AST.MustacheStatement, scope, report);
      } else if (statement.type === 'BlockStatement') {
        this.#block(statement as hbs.AST.BlockStatement, scope, visits, report);
      } else if (statement.type === 'PartialStatement') {
        const call = statement as hbs.AST.PartialStatement;
        const called = checkPartialCall(call, scope, this.#partials, report);
        if (called !== undefined) this.#partial(called, call, visits, report);
      }
    }
  }

  #block(
    block: hbs.AST.BlockStatement,
    scope: Scope<ViewShape>,
    visits: readonly Visit[],
    report: (issue: Issue) => void,
  ): void {
    const { inside, isKnown } = checkBlock(block, scope, report);
    const { program, inverse } = block as Partial<Pick<hbs.AST.BlockStatement, 'program' | 'inverse'>>;
    if (program !== undefined && inside !== undefined) this.program(program, inside, visits);
    if (inverse !== undefined && isKnown) this.program(inverse, scope, visits);
  }

  #partial(
    { name, template, scope }: CalledPartial,
    call: hbs.AST.PartialStatement,
    visits: readonly Visit[],
    report: (issue: Issue) => void,
  ): void {
    if (visits.some((visit) => visit.name === name)) report(recursion(call, name));
    else this.program(template.ast, scope, [...visits, { name, call }]);
  }
}

function checkPrinted(
  mustache: hbs.AST.MustacheStatement,
  scope: Scope<ViewShape>,
  report: (issue: Issue) => void,
): void {
  if (mustache.path.type !== 'PathExpression') return;
  const shape = shapeOfCall(mustache, scope, report);
  if (shape === undefined || shape.kind === 'text' || shape.kind === 'number') return;
  report(
    templateIssue(mustache, 'not-text', {
      vi: `{{${nameOf(mustache.path)}}} là ${KIND_NAMES[shape.kind].vi}, không in ra được.`,
      en: `{{${nameOf(mustache.path)}}} is ${KIND_NAMES[shape.kind].en} and cannot be printed.`,
    }),
  );
}

function recursion(call: hbs.AST.PartialStatement, name: string): Issue {
  return templateIssue(
    call,
    'partial-recursion',
    {
      vi: `Mẫu con “${name}” gọi lại chính nó, không bao giờ hết.`,
      en: `The partial “${name}” calls itself and never ends.`,
    },
    { expected: { vi: 'Dùng {{#each}} thay cho gọi lại.', en: 'Use {{#each}} instead.' } },
  );
}
