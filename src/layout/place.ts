import type { FontMetrics } from '../presentation/font-metrics.ts';
import { pt, type Pt } from '../regulation/units.ts';
import type { GridPart, PagePart, ParagraphPart } from './paginate.ts';
import { placeDrawing } from './place-drawing.ts';
import { placeParagraph, placeStack, type Origin } from './place-stack.ts';
import { placeTable } from './place-table.ts';
import type { Bookmark, Page, PlacedBox } from './placed.ts';

/** What stands on a page. */
export type PlacedParts = Pick<Page, 'boxes' | 'bookmarks'>;

/** Give every line and rule of a page its place on the paper. */
export function placePage(parts: readonly PagePart[], origin: Origin, metrics: FontMetrics): PlacedParts {
  const boxes: PlacedBox[] = [];
  const bookmarks: Bookmark[] = [];
  for (const part of parts) {
    const top = { x: origin.x, y: pt(origin.y + part.y) };
    switch (part.kind) {
      case 'grid':
        boxes.push(...placeGrid(part, top, metrics));
        break;
      case 'table':
        boxes.push(...placeTable(part, top, metrics));
        break;
      case 'drawing': {
        const { source, x } = part.drawing;
        boxes.push(placeDrawing(source, source.textStyle, { x: pt(top.x + x), y: top.y }, metrics));
        break;
      }
      case 'paragraph':
        boxes.push(...placeParagraph(part, top, metrics));
        bookmarks.push(...bookmarkOf(part, top.y));
    }
  }
  return { boxes, bookmarks };
}

function placeGrid({ grid }: GridPart, origin: Origin, metrics: FontMetrics): readonly PlacedBox[] {
  const boxes: PlacedBox[] = [];
  let rowTop: number = origin.y;
  for (const row of grid.rows) {
    for (const cell of row.cells) {
      const top = { x: pt(origin.x + cell.x), y: pt(rowTop + row.spaceAbove) };
      boxes.push(...placeStack(cell.paragraphs, top, metrics));
    }
    rowTop += row.height;
  }
  return boxes;
}

/** A heading's bookmark, where its first line stands. */
function bookmarkOf({ paragraph, firstLine }: ParagraphPart, y: Pt): readonly Bookmark[] {
  const { style, runs } = paragraph.source;
  if (style.outlineLevel === undefined || firstLine > 0) return [];
  return [{ title: runs.map((run) => run.text).join(''), level: style.outlineLevel, y }];
}
