import type { PaperArea, PresentedDrawing, PresentedParagraph } from '../presentation/presented.ts';
import type { StructureElement, StructureLeaf, StructureRole } from '../presentation/structure/structure.ts';

/** A piece of marked content: the index of its page, and its number there. */
export interface ContentMark {
  readonly page: number;
  readonly id: number;
}

/** What stands on pages for an element, and where. */
export interface NumberedLeaf {
  /** The element's, which its marked content bears. */
  readonly role: StructureRole;
  readonly element: number;
  /** Whether the element's text goes on in another paragraph. */
  readonly goesOn: boolean;
  readonly marks: ContentMark[];
  /** Where a drawing stands. */
  area: PaperArea | undefined;
}

/** An element with its index and its parent's, in reading order; what it holds by index, or by where it stands. */
export interface NumberedElement {
  readonly element: StructureElement;
  readonly parent: number | undefined;
  readonly kids: (number | NumberedLeaf)[];
}

/** The leaves of a paragraph or a drawing. */
export interface NumberedLeaves {
  label?: NumberedLeaf;
  text?: NumberedLeaf;
}

type Source = PresentedParagraph | PresentedDrawing;

/** A structure tree with its elements numbered, and what its leaves are made of as the key to them. */
export class NumberedStructure {
  readonly elements: NumberedElement[] = [];
  /** Of each page the elements of its marked contents. */
  readonly pages: number[][] = [];
  readonly #leaves = new Map<Source, NumberedLeaves>();

  constructor(root: StructureElement) {
    this.#add(root, undefined);
  }

  /** Undefined for what is no part of the tree. */
  leavesOf(source: Source): NumberedLeaves | undefined {
    return this.#leaves.get(source);
  }

  startPage(): void {
    this.pages.push([]);
  }

  /** The number of the next marked content of the page, which belongs to a leaf. */
  mark(leaf: NumberedLeaf): number {
    const page = this.pages.length - 1;
    const owners = this.pages[page];
    if (owners === undefined) throw new Error('no page to mark content of');
    const id = owners.length;
    owners.push(leaf.element);
    leaf.marks.push({ page, id });
    return id;
  }

  #add(element: StructureElement, parent: number | undefined): number {
    const index = this.elements.length;
    const kids: NumberedElement['kids'] = [];
    this.elements.push({ element, parent, kids });
    for (const [place, kid] of element.kids.entries()) {
      const goesOn = element.kids[place + 1]?.kind === 'text';
      kids.push(
        kid.kind === 'element' ? this.#add(kid, index) : this.#addLeaf(kid, element.role, index, goesOn),
      );
    }
    return index;
  }

  #addLeaf(leaf: StructureLeaf, role: StructureRole, element: number, goesOn: boolean): NumberedLeaf {
    const source = leaf.kind === 'drawing' ? leaf.drawing : leaf.paragraph;
    const numbered: NumberedLeaf = { role, element, goesOn, marks: [], area: undefined };
    const leaves = this.#leaves.get(source) ?? {};
    leaves[leaf.kind === 'label' ? 'label' : 'text'] = numbered;
    this.#leaves.set(source, leaves);
    return numbered;
  }
}
