import type { Bilingual, Issue } from '../document/issue.ts';
import { shapeOf } from './check-expression.ts';
import { BLOCKS } from './helpers.ts';
import { insideOf, type Scope } from './scope.ts';
import { nameOf, suggest, templateIssue } from './template-issue.ts';
import { FLAG, KIND_NAMES, NUMBER, type ViewShape } from './view-shape.ts';

type Report = (issue: Issue) => void;
type BlockName = (typeof BLOCKS)[number];

/** How many names each block gives to what stands inside: `as |item index|`. */
const PARAMETERS: Readonly<Record<BlockName, number>> = { if: 0, unless: 0, each: 2, with: 1 };

/** What a block means for what stands inside. */
export interface CheckedBlock {
  /** The scope of its first branch; undefined when what it goes into is not known. */
  readonly inside: Scope<ViewShape> | undefined;
  /** Whether its branches can be checked at all. */
  readonly isKnown: boolean;
}

/** Check a block's name and its one value. Its branches are for the caller. */
export function checkBlock(
  block: hbs.AST.BlockStatement,
  scope: Scope<ViewShape>,
  report: Report,
): CheckedBlock {
  const written = nameOf(block.path);
  const name = BLOCKS.find((known) => known === written);
  if (name === undefined) {
    report(unknownBlock(block, written));
    return { inside: undefined, isKnown: false };
  }
  checkSignature(name, block, report);
  const shape = shapeOfValue(name, block, scope, report);
  if (name === 'if' || name === 'unless') return { inside: scope, isKnown: true };
  return { inside: shape && insideBlock(name, block, shape, scope), isKnown: true };
}

function unknownBlock(block: hbs.AST.BlockStatement, name: string): Issue {
  return templateIssue(
    block.path,
    'unknown-block',
    { vi: `Không có khối {{#${name}}}.`, en: `There is no block {{#${name}}}.` },
    suggest(name, BLOCKS),
  );
}

function checkSignature(name: BlockName, block: hbs.AST.BlockStatement, report: Report): void {
  if (block.params.length !== 1) {
    report(
      templateIssue(block, 'block-arguments', {
        vi: `Khối {{#${name}}} cần đúng một giá trị.`,
        en: `The block {{#${name}}} takes exactly one value.`,
      }),
    );
  }
  const [pair] = (block.hash as hbs.AST.Hash | undefined)?.pairs ?? [];
  if (pair !== undefined) {
    report(
      templateIssue(pair, 'block-arguments', {
        vi: `Khối {{#${name}}} không nhận “${pair.key}=…”.`,
        en: `The block {{#${name}}} takes no “${pair.key}=…”.`,
      }),
    );
  }
  const names = parametersOf(block);
  const most = PARAMETERS[name];
  if (names.length > most) report(templateIssue(block, 'block-parameters', tooManyNames(name, most)));
  if (new Set(names).size < names.length) {
    report(
      templateIssue(block, 'block-parameters', {
        vi: `Khối {{#${name}}} đặt một tên hai lần.`,
        en: `The block {{#${name}}} gives a name twice.`,
      }),
    );
  }
}

function tooManyNames(name: BlockName, most: number): Bilingual {
  return most === 0
    ? {
        vi: `Khối {{#${name}}} không đặt tên bằng “as |…|”.`,
        en: `The block {{#${name}}} gives no names.`,
      }
    : {
        vi: `Khối {{#${name}}} đặt nhiều nhất ${String(most)} tên trong “as |…|”.`,
        en: `The block {{#${name}}} gives ${String(most)} name(s) at most.`,
      };
}

/** The names in `as |item index|`, be the block's first branch its main one or the one of `{{else}}`. */
function parametersOf(block: hbs.AST.BlockStatement): readonly string[] {
  const { program, inverse } = block as Partial<Pick<hbs.AST.BlockStatement, 'program' | 'inverse'>>;
  const names = (branch: hbs.AST.Program | undefined) => branch?.blockParams as readonly string[] | undefined;
  return names(program) ?? names(inverse) ?? [];
}

/** The shape of the value; it must be data, and fit the block. */
function shapeOfValue(
  name: BlockName,
  { params }: hbs.AST.BlockStatement,
  scope: Scope<ViewShape>,
  report: Report,
): ViewShape | undefined {
  const [value, ...others] = params;
  for (const other of others) shapeOf(other, scope, report);
  const shape = value && shapeOf(value, scope, report);
  if (value === undefined || shape === undefined) return undefined;
  if (value.type !== 'PathExpression') {
    report(
      templateIssue(value, 'not-data', {
        vi: `{{#${name}}} cần một tên của dữ liệu, không phải “${nameOf(value)}”.`,
        en: `{{#${name}}} needs the name of data, not “${nameOf(value)}”.`,
      }),
    );
    return undefined;
  }
  if (name === 'each' && shape.kind !== 'list') {
    report(templateIssue(value, 'not-a-list', mustBe(name, KIND_NAMES.list, shape, value)));
    return undefined;
  }
  if (name === 'with' && shape.kind !== 'group') {
    report(templateIssue(value, 'not-a-group', mustBe(name, KIND_NAMES.group, shape, value)));
    return undefined;
  }
  return shape;
}

function mustBe(name: BlockName, wanted: Bilingual, found: ViewShape, value: hbs.AST.Node): Bilingual {
  return {
    vi: `{{#${name}}} cần ${wanted.vi}, “${nameOf(value)}” là ${KIND_NAMES[found.kind].vi}.`,
    en: `{{#${name}}} needs ${wanted.en}; “${nameOf(value)}” is ${KIND_NAMES[found.kind].en}.`,
  };
}

function insideBlock(
  name: 'each' | 'with',
  block: hbs.AST.BlockStatement,
  shape: ViewShape,
  scope: Scope<ViewShape>,
): Scope<ViewShape> {
  const here = shape.kind === 'list' ? shape.item : shape;
  const [first, second] = parametersOf(block);
  const names = [
    ...(first === undefined ? [] : [[first, here] as const]),
    ...(second === undefined ? [] : [[second, NUMBER] as const]),
  ];
  if (name === 'with') return insideOf(scope, here, { names });
  const variables = { index: NUMBER, key: NUMBER, first: FLAG, last: FLAG };
  return insideOf(scope, here, { names, variables });
}
