import { pt, type Pt } from '../regulation/units.ts';
import { gapBetween } from './measure-blocks.ts';
import type { MeasuredBlock, MeasuredDrawing, MeasuredGrid, MeasuredParagraph } from './measured.ts';

/** Some lines of a paragraph on a page. */
export interface ParagraphPart {
  readonly kind: 'paragraph';
  readonly paragraph: MeasuredParagraph;
  readonly firstLine: number;
  readonly endLine: number;
  /** From the top of the text area. */
  readonly y: Pt;
}

/** A whole grid on a page. */
export interface GridPart {
  readonly kind: 'grid';
  readonly grid: MeasuredGrid;
  readonly y: Pt;
}

/** A whole drawing on a page. */
export interface DrawingPart {
  readonly kind: 'drawing';
  readonly drawing: MeasuredDrawing;
  readonly y: Pt;
}

export type PagePart = ParagraphPart | GridPart | DrawingPart;

/** The height of the text area, in points: a footer may take room from the first page. */
export interface PageHeights {
  readonly first: Pt;
  readonly later: Pt;
}

/** A document longer than this is a bug here, not a long document. */
const MAX_PAGES = 10_000;
const ROUNDING = 1e-6;

/**
 * Break a flow of measured blocks into pages, as Word and LibreOffice do.
 *
 * @param blocks Measured blocks, top to bottom.
 * @param heights The heights of the text area.
 * @param minLines At least so many lines of a paragraph stand together at a page's end and beginning.
 * @param endHeight The height of what the Word file needs after the last block; a page must have room for it.
 * @returns Pages, none of them empty; every line of every block stands once. A chain of kept paragraphs that no
 *   page can hold is split where it must be; a grid never is, and no grid may be higher than a page.
 * @throws {Error} past MAX_PAGES: a bug in this function, not in the input.
 */
export function paginate(
  blocks: readonly MeasuredBlock[],
  heights: PageHeights,
  minLines: number,
  endHeight: Pt,
): readonly (readonly PagePart[])[] {
  const flow = new PageFlow(heights);
  blocks.forEach((block, index) => {
    const isLast = index === blocks.length - 1;
    if (isKept(block)) flow.breakUnlessFits(chainHeight(blocks, index, minLines, endHeight));
    if (block.kind === 'grid') flow.placeGrid(block, isLast ? endHeight : 0, minLines);
    else if (block.kind === 'drawing') flow.placeDrawing(block);
    else flow.placeParagraph(block, block.isKeptWithNext ? Infinity : minLines, minLines);
  });
  return flow.pages;
}

function isKept(block: MeasuredBlock): boolean {
  return block.kind !== 'grid' && block.isKeptWithNext;
}

/** The height that kept paragraphs need together with the smallest first part of what follows them. */
function chainHeight(blocks: readonly MeasuredBlock[], start: number, minLines: number, endHeight: Pt) {
  let height = 0;
  let spaceAfter: number | undefined;
  for (const [index, block] of blocks.entries()) {
    if (index < start) continue;
    if (block.kind === 'grid') {
      const end = index === blocks.length - 1 ? endHeight : 0;
      return { before: firstSpace(blocks[start]), height: height + (spaceAfter ?? 0) + block.height + end };
    }
    if (spaceAfter !== undefined) height += gapBetween(spaceAfter, block.spaceBefore);
    const { count, lineHeight } = linesIn(block);
    if (!block.isKeptWithNext) {
      return {
        before: firstSpace(blocks[start]),
        height: height + smallestPart(count, minLines) * lineHeight,
      };
    }
    height += count * lineHeight;
    ({ spaceAfter } = block);
  }
  return { before: firstSpace(blocks[start]), height };
}

function firstSpace(block: MeasuredBlock | undefined): number {
  return block === undefined || block.kind === 'grid' ? 0 : block.spaceBefore;
}

/** A drawing stands in the text as a line of its height. */
function linesIn(block: MeasuredParagraph | MeasuredDrawing) {
  return block.kind === 'drawing'
    ? { count: 1, lineHeight: block.height }
    : { count: block.lines.length, lineHeight: block.lineHeight };
}

/** The fewest lines of a paragraph that can stand apart from the rest. */
export function smallestPart(lines: number, minLines: number): number {
  return lines < 2 * minLines ? lines : minLines;
}

/** The pages so far and the place on the last one. */
class PageFlow {
  readonly pages: PagePart[][] = [];
  readonly #heights: PageHeights;
  #y = 0;
  #spaceAfter = 0;

  constructor(heights: PageHeights) {
    this.#heights = heights;
  }

  /** Begin a new page when blocks of this height do not fit below what stands here, unless the page is empty. */
  breakUnlessFits({ before, height }: { readonly before: number; readonly height: number }): void {
    if (!this.#hasRoom(before, height)) this.#newPage();
  }

  /** Place a grid whole. On a new page it never stands alone: the last lines of the text come along. */
  placeGrid(grid: MeasuredGrid, endHeight: number, minLines: number): void {
    if (!this.#hasRoom(0, grid.height + endHeight)) {
      const lines = this.#takeLastLines(minLines);
      this.#newPage();
      if (lines !== undefined) this.#push(lines, 0);
    }
    this.#y += this.#gap(0);
    this.#page().push({ kind: 'grid', grid, y: pt(this.#y) });
    this.#y += grid.height;
    this.#spaceAfter = 0;
  }

  /** Place a drawing whole. */
  placeDrawing(drawing: MeasuredDrawing): void {
    if (!this.#hasRoom(drawing.spaceBefore, drawing.height)) this.#newPage();
    const y = pt(this.#y + this.#gap(drawing.spaceBefore));
    this.#page().push({ kind: 'drawing', drawing, y });
    this.#y = y + drawing.height;
    this.#spaceAfter = drawing.spaceAfter;
  }

  /** Place a paragraph, over several pages where it must be: at least `orphans` lines here and `widows` lines there. */
  placeParagraph(paragraph: MeasuredParagraph, orphans: number, widows: number): void {
    const { lines, lineHeight } = paragraph;
    let firstLine = 0;
    while (firstLine < lines.length) {
      const gap = firstLine === 0 ? this.#gap(paragraph.spaceBefore) : 0;
      const rest = lines.length - firstLine;
      const room = Math.floor((this.#height() - this.#y - gap + ROUNDING) / lineHeight);
      const count = this.#linesHere(rest, room, firstLine === 0 ? orphans : 1, widows);
      if (count > 0) {
        this.#push({ kind: 'paragraph', paragraph, firstLine, endLine: firstLine + count, y: pt(0) }, gap);
        firstLine += count;
      }
      if (firstLine < lines.length) this.#newPage();
    }
  }

  /** Take the last lines of a kept paragraph away for the next page: what one too long to go along whole leaves to be done. */
  #takeLastLines(count: number): ParagraphPart | undefined {
    const page = this.#page();
    const last = page.at(-1);
    if (last?.kind !== 'paragraph' || !last.paragraph.isKeptWithNext) return undefined;
    const firstLine = last.endLine - count;
    if (firstLine - last.firstLine < count) return undefined;
    page[page.length - 1] = { ...last, endLine: firstLine };
    return { ...last, firstLine };
  }

  #push(part: ParagraphPart, gap: number): void {
    const y = pt(this.#y + gap);
    this.#page().push({ ...part, y });
    this.#y = y + (part.endLine - part.firstLine) * part.paragraph.lineHeight;
    this.#spaceAfter = part.paragraph.spaceAfter;
  }

  #hasRoom(before: number, height: number): boolean {
    return this.#isPageEmpty() || this.#y + this.#gap(before) + height <= this.#height() + ROUNDING;
  }

  /** How many of the remaining lines stand on this page; on an empty page at least one, so that layout goes on. */
  #linesHere(rest: number, room: number, orphans: number, widows: number): number {
    if (room >= rest) return rest;
    const count = Math.min(room, rest - widows);
    if (this.#isPageEmpty()) return Math.max(1, count);
    return count >= orphans ? count : 0;
  }

  #gap(spaceBefore: number): number {
    const isTopOfLaterPage = this.#isPageEmpty() && this.pages.length > 1;
    return isTopOfLaterPage ? 0 : gapBetween(this.#spaceAfter, spaceBefore);
  }

  #height(): Pt {
    return this.pages.length > 1 ? this.#heights.later : this.#heights.first;
  }

  #isPageEmpty(): boolean {
    return (this.pages.at(-1)?.length ?? 0) === 0;
  }

  #page(): PagePart[] {
    const page = this.pages.at(-1);
    if (page !== undefined) return page;
    const first: PagePart[] = [];
    this.pages.push(first);
    return first;
  }

  #newPage(): void {
    if (this.pages.length >= MAX_PAGES) throw new Error(`more than ${String(MAX_PAGES)} pages`);
    this.pages.push([]);
    this.#y = 0;
    this.#spaceAfter = 0;
  }
}
