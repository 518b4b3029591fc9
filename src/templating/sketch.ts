import type { Issue } from '../document/issue.ts';
import { blockMark, blockNumber, withoutMarks } from './block-marks.ts';
import { ROOT_TAG } from './grammar.ts';
import { TEMPLATE_LIMITS } from './limits.ts';
import { parseMarkup, type MarkupElement, type MarkupNode, type MarkupText } from './markup-parser.ts';
import { tooDeepMarkup } from './markup-problems.ts';
import { branchesOf, partialNameOf } from './partial-calls.ts';
import type { Partials } from './partials.ts';
import { inBranch, inTag } from './sketch-issues.ts';
import { mappedText, originOf, type MappedText, type Piece } from './source-map.ts';
import { nameOf } from './template-issue.ts';
import { ValueSketch } from './value-sketch.ts';
import type { ParsedTemplate } from './template.ts';

/** A tag as a template writes it, before it is filled: what stands inside depends on blocks. */
export interface SketchElement {
  readonly kind: 'element';
  readonly tag: string;
  /** Values with “{{…}}” for what the data will say. */
  readonly attributes: Readonly<Record<string, string>>;
  /** For each attribute all values that it can have, as far as the template itself says them. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly children: readonly SketchNode[];
  /** The same tag with all branches of all blocks one after the other. */
  readonly union: MarkupElement;
  readonly place: MarkupElement['place'];
}

/** A block: one of its branches is written, or none, or one many times. */
export interface SketchChoice {
  readonly kind: 'choice';
  readonly branches: readonly (readonly SketchNode[])[];
  /** Whether nobody can say what it writes: what is wrong with it has been reported. */
  readonly isUnknown?: boolean;
}

const UNKNOWN: SketchChoice = { kind: 'choice', branches: [], isUnknown: true };

export type SketchNode = SketchElement | MarkupText | SketchChoice;

/** The markup of a template before it is filled. */
export interface Sketch {
  /** The whole document; undefined when its own markup is malformed. */
  readonly root: SketchElement | undefined;
  /** Tags in branches of which it is not known where they stand, since what is around is malformed. */
  readonly strays: readonly SketchElement[];
  readonly issues: readonly Issue[];
}

/** What a template writes, in all of its branches; a partial stands where it is called. */
export function sketchOf({ ast, path }: ParsedTemplate, partials: Partials): Sketch {
  const sketcher = new Sketcher(partials, path);
  const children = sketcher.program(ast, { depth: 0, isBranch: false, calls: [] });
  const root =
    children &&
    elementWith({ tag: ROOT_TAG, attributes: {}, place: { file: path, line: 1, column: 1 } }, {}, children);
  return { root, strays: sketcher.strays, issues: sketcher.issues };
}

/** Where a program stands: how many tags are around it, and in which partials. */
interface Position {
  readonly depth: number;
  readonly isBranch: boolean;
  readonly calls: readonly string[];
}

type MarkedStatement = hbs.AST.BlockStatement | hbs.AST.PartialStatement;

class Sketcher {
  readonly strays: SketchElement[] = [];
  readonly issues: Issue[] = [];
  readonly #partials: Partials;
  readonly #path: string;

  constructor(partials: Partials, path: string) {
    this.#partials = partials;
    this.#path = path;
  }

  /** What a program writes; undefined when that is malformed. */
  program({ body }: hbs.AST.Program, position: Position): readonly SketchNode[] | undefined {
    const marked: MarkedStatement[] = [];
    const pieces = body.flatMap((statement): Piece[] => {
      const text = this.#textOf(statement, marked);
      return text === '' ? [] : [{ text, origin: originOf(statement) }];
    });
    const text = mappedText(pieces, this.#path);
    const markup = parseMarkup(text);
    if ('issue' in markup) {
      const issue = inTag(markup.issue, body) ?? (position.isBranch ? inBranch(markup.issue) : markup.issue);
      this.issues.push(issue);
      for (const statement of marked) this.strays.push(...elementsIn(this.#marked(statement, position)));
      return undefined;
    }
    return markup.children.flatMap((node) => this.#node(node, { text, marked }, position));
  }

  /** A statement as text: a mark where more markup may be. */
  #textOf(statement: hbs.AST.Statement, marked: MarkedStatement[]): string {
    switch (statement.type) {
      case 'ContentStatement':
        return withoutMarks((statement as hbs.AST.ContentStatement).value);
      case 'MustacheStatement':
        return placeholder(statement as hbs.AST.MustacheStatement);
      case 'BlockStatement':
      case 'PartialStatement':
        marked.push(statement as MarkedStatement);
        return blockMark(marked.length - 1);
      case 'CommentStatement':
        return '';
      default:
        return '{{…}}';
    }
  }

  #node(
    node: MarkupNode,
    source: { readonly text: MappedText; readonly marked: readonly MarkedStatement[] },
    position: Position,
  ): readonly SketchNode[] {
    if (node.kind === 'text') {
      const number = blockNumber(node.text);
      const statement = number === undefined ? undefined : source.marked[number];
      return statement === undefined ? [node] : this.#marked(statement, position);
    }
    if (position.depth >= TEMPLATE_LIMITS.tags) {
      this.issues.push({ ...tooDeepMarkup(), severity: 'error', place: node.place });
      return [UNKNOWN];
    }
    const inside = { ...position, depth: position.depth + 1 };
    const children = node.children.flatMap((child) => this.#node(child, source, inside));
    const values = new ValueSketch(source.text.text, (number) => source.marked[number], this.#partials);
    const attributes = Object.entries(node.attributes).map(
      ([name, value]) => [name, values.read(value)] as const,
    );
    this.issues.push(...values.issues);
    const shown = Object.fromEntries(attributes.map(([name, { text }]) => [name, text]));
    const known = Object.fromEntries(attributes.map(([name, { ways }]) => [name, ways]));
    return [elementWith({ ...node, attributes: shown }, known, children)];
  }

  /** What a block or a partial writes. */
  #marked(statement: MarkedStatement, position: Position): readonly SketchNode[] {
    const isBranch = true;
    if (statement.type === 'BlockStatement') {
      const branches = branchesOf(statement).map(
        (branch) => this.program(branch, { ...position, isBranch }) ?? [UNKNOWN],
      );
      return [{ kind: 'choice', branches }];
    }
    const name = partialNameOf(statement) ?? '';
    const called = position.calls.includes(name) ? undefined : this.#partials.templates.get(name);
    if (called === undefined) return [UNKNOWN];
    return this.program(called.ast, { ...position, isBranch, calls: [...position.calls, name] }) ?? [UNKNOWN];
  }
}

const PLAIN_NAME = /^[\w@./-]+$/u;

function placeholder({ path, params }: hbs.AST.MustacheStatement): string {
  const name = nameOf(path);
  return `{{${PLAIN_NAME.test(name) ? name : '…'}${params.length > 0 ? ' …' : ''}}}`;
}

function elementWith(
  { tag, attributes, place }: Pick<MarkupElement, 'tag' | 'attributes' | 'place'>,
  values: SketchElement['values'],
  children: readonly SketchNode[],
): SketchElement {
  const union: MarkupElement = {
    kind: 'element',
    tag,
    attributes,
    place,
    children: children.flatMap(unionOf),
  };
  return { kind: 'element', tag, attributes, values, place, children, union };
}

/** A node with all branches one after the other. */
export function unionOf(node: SketchNode): readonly MarkupNode[] {
  if (node.kind === 'text') return [node];
  return node.kind === 'element' ? [node.union] : node.branches.flat().flatMap(unionOf);
}

/** Whether something among nodes is not known, in any branch, be it deep inside. */
export function isUnknown(nodes: readonly SketchNode[]): boolean {
  return nodes.some((node) => {
    if (node.kind === 'element') return isUnknown(node.children);
    return node.kind === 'choice' && (node.isUnknown === true || node.branches.some(isUnknown));
  });
}

/** The tags among nodes, in all branches. */
export function elementsIn(nodes: readonly SketchNode[]): readonly SketchElement[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'element') return [node];
    return node.kind === 'choice' ? elementsIn(node.branches.flat()) : [];
  });
}
