import type { Page, PlacedBox, PlacedDrawing, PlacedLine } from '../layout/placed.ts';
import type { ContentWriter } from './content-writer.ts';
import type { NumberedLeaf, NumberedLeaves, NumberedStructure } from './numbered-structure.ts';

/** What is no part of the text: rules and borders, and what pages repeat. Source: ISO 32000-1, 14.8.2.2. */
type Artifact = 'Layout' | 'Pagination';

/** Writes pages with everything on them marked: as content of an element of the structure tree, or as an artifact. */
export class ContentMarker {
  readonly #writer: ContentWriter;
  readonly #structure: NumberedStructure;
  /** What is being written. Marks of texts are inside of text, others outside. */
  #open: NumberedLeaf | Artifact | undefined;

  constructor(writer: ContentWriter, structure: NumberedStructure) {
    this.#writer = writer;
    this.#structure = structure;
  }

  /** The drawing operators of a page. */
  page({ boxes, height }: Page): Uint8Array {
    this.#writer.startPage(height);
    this.#structure.startPage();
    for (const box of boxes) this.#box(box);
    this.#close();
    return this.#writer.finishPage();
  }

  #box(box: PlacedBox): void {
    switch (box.kind) {
      case 'line':
        this.#line(box);
        break;
      case 'drawing':
        this.#drawing(box);
        break;
      default:
        this.#shape(box);
    }
  }

  /** A line of a paragraph, its number or dash apart; what the tree does not know has nothing to read or draw. */
  #line(line: PlacedLine): void {
    if (line.paragraph === undefined) {
      this.#openText('Pagination');
      this.#writer.line(line);
      return;
    }
    const leaves = this.#structure.leavesOf(line.paragraph);
    if (leaves?.text === undefined) return;
    this.#contentLine(line, leaves.text, leaves);
  }

  #contentLine(line: PlacedLine, text: NumberedLeaf, { label }: NumberedLeaves): void {
    const end = (line.isContinued ? line.isSpaceNext : text.goesOn) ? ' ' : '';
    if (label === undefined || line.labelLength === 0) {
      this.#openText(text);
      this.#writer.line(line, end);
      return;
    }
    this.#openText(label);
    this.#writer.line(line, end, {
      letters: line.labelLength,
      then: () => {
        this.#openText(text);
      },
    });
  }

  #drawing(drawing: PlacedDrawing): void {
    const leaf = drawing.source && this.#structure.leavesOf(drawing.source)?.text;
    if (leaf === undefined) {
      this.#openShapes('Layout');
    } else {
      this.#openShapes(leaf);
      leaf.area = drawing;
    }
    this.#writer.box(drawing);
    this.#close();
  }

  #shape(box: Exclude<PlacedBox, PlacedLine | PlacedDrawing>): void {
    this.#openShapes('Layout');
    this.#writer.box(box);
  }

  #openText(mark: NumberedLeaf | Artifact): void {
    if (this.#open === mark) return;
    this.#close();
    this.#writer.beginTextMark(this.#operator(mark));
    this.#open = mark;
  }

  #openShapes(mark: NumberedLeaf | Artifact): void {
    if (this.#open === mark) return;
    this.#close();
    this.#writer.beginMark(this.#operator(mark));
    this.#open = mark;
  }

  #close(): void {
    if (this.#open !== undefined) this.#writer.endMark();
    this.#open = undefined;
  }

  #operator(mark: NumberedLeaf | Artifact): string {
    return typeof mark === 'string'
      ? `/Artifact <</Type/${mark}>>BDC`
      : `/${mark.role} <</MCID ${String(this.#structure.mark(mark))}>>BDC`;
  }
}
