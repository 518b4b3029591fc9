import type { Issue } from '../document/issue.ts';
import { shapeOf } from './check-expression.ts';
import { partialNameOf, usedNames } from './partial-calls.ts';
import type { Partials } from './partials.ts';
import { fileScope, type Scope } from './scope.ts';
import { nameOf, suggest, templateIssue } from './template-issue.ts';
import type { ParsedTemplate } from './template.ts';
import type { ViewShape } from './view-shape.ts';

type Report = (issue: Issue) => void;

/** A partial with what it may see where it is called. */
export interface CalledPartial {
  readonly name: string;
  readonly template: ParsedTemplate;
  readonly scope: Scope<ViewShape>;
}

/**
 * Check a call of a partial: its name, the one value that it starts from, and its parameters.
 *
 * @returns The partial with its scope; undefined when it cannot be looked into.
 */
export function checkPartialCall(
  call: hbs.AST.PartialStatement,
  scope: Scope<ViewShape>,
  partials: Partials,
  report: Report,
): CalledPartial | undefined {
  const name = partialNameOf(call);
  const here = shapeOfContext(call, scope, report);
  const parameters = shapesOfParameters(call, scope, report);
  if (name === undefined) {
    report(notAName(call));
    return undefined;
  }
  const template = partials.templates.get(name);
  if (template === undefined) {
    if (!partials.unreadable.includes(name)) report(unknownPartial(call, name, partials));
    return undefined;
  }
  for (const issue of unusedParameters(call, usedNames(template.ast, partials), name)) report(issue);
  if (here === undefined || parameters === undefined) return undefined;
  return { name, template, scope: fileScope(withParameters(here, parameters)) };
}

/** What a partial starts from: the group that it was given with the parameters as further fields. */
function withParameters(here: ViewShape, parameters: ReadonlyMap<string, ViewShape>): ViewShape {
  if (parameters.size === 0) return here;
  const fields = here.kind === 'group' ? here.fields : {};
  return { kind: 'group', fields: { ...fields, ...Object.fromEntries(parameters) } };
}

function shapeOfContext(
  { params }: hbs.AST.PartialStatement,
  scope: Scope<ViewShape>,
  report: Report,
): ViewShape | undefined {
  const [context, ...others] = params;
  for (const other of others) {
    report(
      templateIssue(
        other,
        'partial-arguments',
        {
          vi: 'Mẫu con nhận nhiều nhất một giá trị không có tên.',
          en: 'A partial takes one value without a name at most.',
        },
        {
          expected: {
            vi: 'Đặt tên cho các giá trị khác: {{> tên giá_trị khóa=giá_trị}}.',
            en: 'Name the others: {{> name value key=value}}.',
          },
        },
      ),
    );
  }
  return context === undefined ? scope.here : shapeOf(context, scope, report);
}

function shapesOfParameters(
  { hash }: hbs.AST.PartialStatement,
  scope: Scope<ViewShape>,
  report: Report,
): ReadonlyMap<string, ViewShape> | undefined {
  const shapes = new Map<string, ViewShape>();
  let isKnown = true;
  for (const pair of (hash as hbs.AST.Hash | undefined)?.pairs ?? []) {
    const shape = shapeOf(pair.value, scope, report);
    if (shapes.has(pair.key)) {
      report(
        templateIssue(pair, 'partial-arguments', {
          vi: `“${pair.key}” được truyền hai lần.`,
          en: `“${pair.key}” is given twice.`,
        }),
      );
    }
    if (shape === undefined) isKnown = false;
    else shapes.set(pair.key, shape);
  }
  return isKnown ? shapes : undefined;
}

function notAName(call: hbs.AST.PartialStatement): Issue {
  const name = nameOf(call.name);
  return templateIssue(
    call.name,
    'partial-name',
    { vi: `“${name}” không phải là tên của mẫu con.`, en: `“${name}” is no name of a partial.` },
    {
      expected: {
        vi: 'Viết thẳng tên tệp trong _partials, không có .hbs: chữ thường không dấu, số và dấu “-”, ví dụ {{> legal-bases}}.',
        en: 'Write the name of a file in _partials without .hbs: small letters, figures and “-”.',
      },
    },
  );
}

function unknownPartial(call: hbs.AST.PartialStatement, name: string, { templates }: Partials): Issue {
  const names = [...templates.keys()];
  const none = { vi: 'Thư mục _partials chưa có mẫu con nào.', en: 'There are no partials in _partials.' };
  return templateIssue(
    call.name,
    'unknown-partial',
    { vi: `Không có mẫu con “${name}” trong _partials.`, en: `There is no partial “${name}” in _partials.` },
    names.length === 0 ? { expected: none } : suggest(name, names),
  );
}

function unusedParameters(
  { hash }: hbs.AST.PartialStatement,
  used: ReadonlySet<string>,
  name: string,
): readonly Issue[] {
  return ((hash as hbs.AST.Hash | undefined)?.pairs ?? [])
    .filter(({ key }) => !used.has(key))
    .map((pair) =>
      templateIssue(
        pair,
        'unused-parameter',
        {
          vi: `Mẫu con “${name}” không dùng “${pair.key}”.`,
          en: `The partial “${name}” does not use “${pair.key}”.`,
        },
        suggestion(pair.key, used),
      ),
    );
}

function suggestion(key: string, used: ReadonlySet<string>) {
  const { suggestion: meant } = suggest(key, [...used]);
  return {
    expected: { vi: 'Sửa tên, hoặc bỏ đi.', en: 'Mend the name, or leave it out.' },
    ...(meant !== undefined && { suggestion: meant }),
  };
}
