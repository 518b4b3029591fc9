import type { PresentedDrawing, PresentedParagraph } from '../presented.ts';
import type { HeadingTag, ItemTag, ListKind, TextTag } from '../tag.ts';
import type { HeadingRoles } from './heading-roles.ts';
import { isBlank } from './blank.ts';
import type { ListNumbering, StructureElement, StructureLeaf, StructureRole } from './structure.ts';

type Kid = StructureElement | StructureLeaf;

/** How the items of each list are numbered. */
const NUMBERINGS: Readonly<Record<ListKind, ListNumbering>> = {
  articles: 'Decimal',
  clauses: 'Decimal',
  points: 'LowerAlpha',
  'legal-bases': 'None',
  dashes: 'None',
  addressees: 'None',
  recipients: 'None',
};

/** A list whose next item may come. */
interface OpenList {
  readonly list: ListKind;
  readonly depth: number;
  readonly items: StructureElement[];
  /** Of its last item. */
  body: Kid[];
}

/** Blocks below one another as elements: headings, texts, and lists by how deep items stand in each other. */
export class StructureFlow {
  readonly kids: StructureElement[] = [];
  readonly #roles: HeadingRoles;
  readonly #open: OpenList[] = [];
  /** The element of the paragraph before, with which the next may go on. */
  #last: Kid[] | undefined;

  constructor(roles: HeadingRoles) {
    this.#roles = roles;
  }

  /** A paragraph; one without a text is nothing. */
  addParagraph(paragraph: PresentedParagraph): void {
    const { tag } = paragraph;
    if (isBlank(paragraph)) return;
    switch (tag.kind) {
      case 'heading':
        this.#addHeading(paragraph, tag);
        break;
      case 'text':
        this.#addText(paragraph, tag);
        break;
      case 'item':
        this.#addItem(paragraph, tag);
        break;
      case 'caption':
        this.#addElement(tag.depth, 'Caption', { kind: 'text', paragraph });
        break;
    }
  }

  /** A drawing; one that says nothing is nothing. */
  addDrawing(drawing: PresentedDrawing): void {
    const { altText, depth } = drawing;
    if (altText === '') return;
    this.addBlock(depth, {
      kind: 'element',
      role: 'Figure',
      altText,
      kids: [{ kind: 'drawing', drawing }],
    });
  }

  /** An element of its own inside so many items, or as many as there are. */
  addBlock(depth: number, element: StructureElement): void {
    this.#last = undefined;
    this.#keepOpen((open) => open.depth < depth);
    const body = this.#open.at(-1)?.body;
    if (body === undefined) {
      this.kids.push(element);
    } else {
      asBlocks(body);
      body.push(element);
    }
  }

  #addHeading(paragraph: PresentedParagraph, { level, continues }: HeadingTag): void {
    const leaf: StructureLeaf = { kind: 'text', paragraph };
    if (continues && this.#last !== undefined) this.#last.push(leaf);
    else this.#addElement(0, this.#roles.next(level), leaf);
  }

  #addText(paragraph: PresentedParagraph, { depth, continues }: TextTag): void {
    const leaf: StructureLeaf = { kind: 'text', paragraph };
    if (continues && this.#last !== undefined) this.#last.push(leaf);
    else this.#addElement(depth, 'P', leaf);
  }

  #addElement(depth: number, role: StructureRole, leaf: StructureLeaf): void {
    const kids: Kid[] = [leaf];
    this.addBlock(depth, { kind: 'element', role, kids });
    this.#last = kids;
  }

  #addItem(paragraph: PresentedParagraph, { list, depth, labelLength }: ItemTag): void {
    const open = this.#listFor(list, depth);
    const label = labelLength === 0 ? [] : [lbl(paragraph)];
    open.body = [{ kind: 'text', paragraph }];
    this.#last = open.body;
    const body: StructureElement = { kind: 'element', role: 'LBody', kids: open.body };
    open.items.push({ kind: 'element', role: 'LI', kids: [...label, body] });
  }

  /** The open list that an item belongs to, or a new one. */
  #listFor(list: ListKind, depth: number): OpenList {
    this.#keepOpen((open) => open.depth < depth || (open.depth === depth && open.list === list));
    const last = this.#open.at(-1);
    if (last?.depth === depth) return last;
    const open: OpenList = { list, depth, items: [], body: [] };
    this.addBlock(depth, { kind: 'element', role: 'L', numbering: NUMBERINGS[list], kids: open.items });
    this.#open.push(open);
    return open;
  }

  /** Close the innermost lists up to one that stays open. */
  #keepOpen(stays: (open: OpenList) => boolean): void {
    for (let last = this.#open.at(-1); last !== undefined && !stays(last); last = this.#open.at(-1)) {
      this.#open.pop();
    }
  }
}

function lbl(paragraph: PresentedParagraph): StructureElement {
  return { kind: 'element', role: 'Lbl', kids: [{ kind: 'label', paragraph }] };
}

/** What an item says in its own line becomes a paragraph when more comes. */
function asBlocks(kids: Kid[]): void {
  const [first] = kids;
  if (first !== undefined && first.kind !== 'element') {
    kids.splice(0, kids.length, { kind: 'element', role: 'P', kids: [...kids] });
  }
}
