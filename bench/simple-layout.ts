import type { Block, Cell, Content, Face, Paragraph, Section, Table } from './content.ts';

/** Text in one face on a line; `y` counts upwards from the bottom of the page to the baseline, in points. */
export interface PlacedText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
}

export interface PlacedRule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: PlacedText[];
  readonly rules: PlacedRule[];
}

export type Width = (text: string, face: Face, size: number) => number;

const LINE_HEIGHT = 1.15;

interface Piece {
  text: string;
  readonly face: Face;
  readonly x: number;
}

interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** The first of its paragraph. */
  readonly isFirst: boolean;
}

/**
 * The least layout that makes the same pages: greedy lines set ragged, tables with their rows whole. It stands in for what
 * everybody writes who uses a package that only places text.
 */
export function layOut({ sections }: Content, width: Width): readonly PlacedPage[] {
  return sections.flatMap((section) => layOutSection(section, width));
}

function layOutSection(section: Section, width: Width): readonly PlacedPage[] {
  const { margins } = section;
  const pages: PlacedPage[] = [];
  let y = 0;
  const page = (): PlacedPage => {
    const last = pages.at(-1);
    if (last !== undefined) return last;
    return newPage();
  };
  const newPage = () => {
    const one: PlacedPage = { width: section.width, height: section.height, texts: [], rules: [] };
    pages.push(one);
    y = section.height - margins.top;
    return one;
  };
  const reserve = (height: number) => {
    if (page() && y - height < margins.bottom) newPage();
  };
  const place = (block: Block) => {
    if (block.kind === 'paragraph') {
      y -= block.before;
      const room = section.width - margins.left - margins.right - block.left;
      for (const line of linesOf(block, room, width)) {
        reserve(block.size * LINE_HEIGHT);
        y -= block.size * LINE_HEIGHT;
        placeLine(page(), line, block, margins.left + block.left, y, room);
      }
      y -= block.after;
      return;
    }
    for (const row of [...block.header, ...block.rows]) {
      const cells = cellLines(row, block, width);
      const height = Math.max(...cells.map((cell) => cell.height), 0);
      reserve(height);
      placeRow(page(), cells, { block, x: margins.left, y, height });
      y -= height;
    }
  };
  page();
  section.blocks.forEach(place);
  return pages;
}

interface CellLines {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly line: Line; readonly paragraph: Paragraph; readonly y: number }[];
}

function cellLines(row: readonly Cell[], { widths, padding }: Table, width: Width): readonly CellLines[] {
  let column = 0;
  return row.map(({ columns, paragraphs }) => {
    const cellWidth = widths.slice(column, column + columns).reduce((sum, one) => sum + one, 0);
    column += columns;
    let y = 0;
    const lines = paragraphs.flatMap((paragraph) => {
      y += paragraph.before;
      const placed = linesOf(paragraph, cellWidth - 2 * padding, width).map((line) => {
        y += paragraph.size * LINE_HEIGHT;
        return { line, paragraph, y };
      });
      y += paragraph.after;
      return placed;
    });
    return { width: cellWidth, height: y, lines };
  });
}

function placeRow(
  page: PlacedPage,
  cells: readonly CellLines[],
  at: { readonly block: Table; readonly x: number; readonly y: number; readonly height: number },
): void {
  const { hasBorders, padding } = at.block;
  const bottom = at.y - at.height;
  let x = at.x;
  for (const cell of cells) {
    for (const { line, paragraph, y } of cell.lines)
      placeLine(page, line, paragraph, x + padding, at.y - y, cell.width - 2 * padding);
    if (hasBorders) page.rules.push({ x1: x, y1: bottom, x2: x, y2: at.y });
    x += cell.width;
  }
  if (!hasBorders) return;
  page.rules.push({ x1: x, y1: bottom, x2: x, y2: at.y });
  for (const y of [at.y, bottom]) page.rules.push({ x1: at.x, y1: y, x2: x, y2: y });
}

function placeLine(
  page: PlacedPage,
  line: Line,
  { align, firstLine, size }: Paragraph,
  left: number,
  y: number,
  room: number,
): void {
  const free = align === 'center' ? (room - line.width) / 2 : align === 'right' ? room - line.width : 0;
  const x = left + free + (line.isFirst ? firstLine : 0);
  for (const { text, face, x: offset } of line.pieces)
    page.texts.push({ x: x + offset, y, text, face, size });
}

/** Greedy lines; every word is measured once. */
function linesOf({ runs, size, firstLine }: Paragraph, room: number, width: Width): readonly Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let x = 0;
  const end = () => {
    lines.push({ pieces, width: x, isFirst: lines.length === 0 });
    pieces = [];
    x = 0;
  };
  for (const { text, face } of runs) {
    const space = width(' ', face, size);
    text.split(' ').forEach((word, index) => {
      const wordWidth = width(word, face, size);
      const gap = index === 0 ? 0 : space;
      const limit = room - (lines.length === 0 ? firstLine : 0);
      if (index > 0 && pieces.length > 0 && x + gap + wordWidth > limit) end();
      const last = pieces.at(-1);
      const isFresh = pieces.length === 0;
      if (last?.face === face) last.text += index === 0 ? word : ` ${word}`;
      else pieces.push({ text: index === 0 || isFresh ? word : ` ${word}`, face, x });
      x += (isFresh ? 0 : gap) + wordWidth;
    });
  }
  if (pieces.length > 0) end();
  return lines;
}
