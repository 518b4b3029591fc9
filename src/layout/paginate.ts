import { pt, type Pt } from '../regulation/units.ts';
import { gapBetween } from './measure-stack.ts';
import type {
  MeasuredBlock,
  MeasuredDrawing,
  MeasuredGrid,
  MeasuredParagraph,
  MeasuredTable,
} from './measured.ts';
import { headerHeight, rowGroups, type RowGroup } from './table-groups.ts';
import { together, type Together } from './together.ts';

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

/** Some rows of a table on a page, below the rows that every page of it repeats. */
export interface TablePart {
  readonly kind: 'table';
  readonly table: MeasuredTable;
  readonly firstRow: number;
  readonly endRow: number;
  readonly y: Pt;
}

/** A whole drawing on a page. */
export interface DrawingPart {
  readonly kind: 'drawing';
  readonly drawing: MeasuredDrawing;
  readonly y: Pt;
}

export type PagePart = ParagraphPart | GridPart | TablePart | DrawingPart;

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
 * @returns Pages, none of them empty; every line and row of every block stands once. A chain of kept paragraphs that no
 *   page can hold is split where it must be; grids and rows never are, and none may be higher than a page.
 * @throws {Error} past MAX_PAGES: a bug in this function, not in the input.
 */
export function paginate(
  blocks: readonly MeasuredBlock[],
  heights: PageHeights,
  minLines: number,
): readonly (readonly PagePart[])[] {
  const flow = new PageFlow(heights);
  for (const [index, block] of blocks.entries()) {
    const isKept = block.kind !== 'grid' && block.isKeptWithNext;
    if (isKept && block.kind !== 'table') flow.breakUnlessFits(together(blocks, index, minLines));
    switch (block.kind) {
      case 'paragraph':
        flow.placeParagraph(block, isKept ? Infinity : minLines, minLines);
        break;
      case 'grid':
        flow.placeGrid(block, minLines);
        break;
      case 'table':
        flow.placeTable(block, isKept ? together(blocks, index + 1, minLines) : NOTHING);
        break;
      case 'drawing':
        flow.placeDrawing(block);
        break;
    }
  }
  return flow.pages;
}

/** Whether a part stays on the page of what follows. */
function isKeptPart(part: PagePart): boolean {
  switch (part.kind) {
    case 'paragraph':
      return part.paragraph.isKeptWithNext;
    case 'drawing':
      return part.drawing.isKeptWithNext;
    case 'grid':
    case 'table':
      return false;
  }
}

const NOTHING: Together = { before: 0, height: 0 };

/** The pages so far and the place on the last one. */
class PageFlow {
  readonly pages: PagePart[][] = [];
  readonly #heights: PageHeights;
  #y = 0;
  #spaceAfter = 0;

  constructor(heights: PageHeights) {
    this.#heights = heights;
  }

  /** Begin a new page when blocks of this height do not fit below what stands here, unless all of that is kept with them. */
  breakUnlessFits({ before, height }: Together): void {
    if (!this.#page().every(isKeptPart) && !this.#fits(before, height)) this.#newPage();
  }

  /** Place a grid whole. On a new page it never stands alone: the last lines of the text come along. */
  placeGrid(grid: MeasuredGrid, minLines: number): void {
    if (!this.#hasRoom(0, grid.height)) {
      const along = this.#takeLast(minLines, grid.height);
      this.#newPage();
      if (along !== undefined) this.#push(along, 0);
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

  /** Place a table, on each page as many of its rows as there is room for; `along` goes with the last of them. */
  placeTable(table: MeasuredTable, along: Together): void {
    const groups = rowGroups(table);
    let here: RowGroup | undefined;
    for (const group of groups) {
      const { firstRow, height } = here ?? { firstRow: group.firstRow, height: headerHeight(table) };
      const grown = { firstRow, endRow: group.endRow, height: height + group.height };
      const below = table.border + (group === groups.at(-1) ? along.before + along.height : 0);
      const isFirst = here === undefined && this.#isPageEmpty();
      if (isFirst || this.#fits(0, grown.height + below)) {
        here = grown;
        continue;
      }
      if (here !== undefined) this.#pushRows(table, here);
      this.#newPage();
      here = { ...group, height: headerHeight(table) + group.height };
    }
    if (here !== undefined) this.#pushRows(table, here);
  }

  #pushRows(table: MeasuredTable, { firstRow, endRow, height }: RowGroup): void {
    this.#y += this.#gap(0);
    this.#page().push({ kind: 'table', table, firstRow, endRow, y: pt(this.#y) });
    this.#y += height + table.border;
    this.#spaceAfter = 0;
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

  /**
   * Take a kept paragraph away for the next page: whole where it has room there with what follows, else its last lines. Such
   * a paragraph is still here only where no page can hold all that is kept with it.
   */
  #takeLast(minLines: number, below: number): ParagraphPart | undefined {
    const page = this.#page();
    const last = page.at(-1);
    if (last?.kind !== 'paragraph' || !last.paragraph.isKeptWithNext) return undefined;
    const { lineHeight, spaceAfter } = last.paragraph;
    const height = (last.endLine - last.firstLine) * lineHeight + spaceAfter + below;
    if (page.length > 1 && height <= this.#heights.later + ROUNDING) {
      page.pop();
      return last;
    }
    const firstLine = last.endLine - minLines;
    if (firstLine - last.firstLine < minLines) return undefined;
    page[page.length - 1] = { ...last, endLine: firstLine };
    return { ...last, firstLine };
  }

  #push(part: ParagraphPart, gap: number): void {
    const y = pt(this.#y + gap);
    this.#page().push({ ...part, y });
    this.#y = y + (part.endLine - part.firstLine) * part.paragraph.lineHeight;
    this.#spaceAfter = part.paragraph.spaceAfter;
  }

  /** Whether there is room below what stands here; on an empty page there always is, so that layout goes on. */
  #hasRoom(before: number, height: number): boolean {
    return this.#isPageEmpty() || this.#fits(before, height);
  }

  #fits(before: number, height: number): boolean {
    return this.#y + this.#gap(before) + height <= this.#height() + ROUNDING;
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
