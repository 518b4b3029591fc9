import { PDFHexString, PDFName, type PDFDict, type PDFDocument, type PDFRef } from 'pdf-lib';
import type { Bookmark, Page } from '../layout/placed.ts';
import type { Pt } from '../regulation/units.ts';

interface OutlineNode {
  readonly ref: PDFRef;
  readonly bookmark: Bookmark;
  readonly pageIndex: number;
  readonly pageHeight: Pt;
  readonly children: OutlineNode[];
}

/** Write the reader's list of bookmarks, nested by the levels of the headings. */
export function writeBookmarks(pdf: PDFDocument, pages: readonly Page[]): void {
  const roots = outlineTree(pdf, pages);
  if (roots.length === 0) return;
  const outlines = pdf.context.nextRef();
  const dict = writeSiblings(pdf, roots, outlines);
  dict.set(PDFName.of('Type'), PDFName.of('Outlines'));
  pdf.context.assign(outlines, dict);
  pdf.catalog.set(PDFName.of('Outlines'), outlines);
}

function outlineTree(pdf: PDFDocument, pages: readonly Page[]): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const [pageIndex, page] of pages.entries()) {
    for (const bookmark of page.bookmarks) {
      const node = {
        ref: pdf.context.nextRef(),
        bookmark,
        pageIndex,
        pageHeight: page.height,
        children: [],
      };
      while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
      (open.at(-1)?.children ?? roots).push(node);
      open.push(node);
    }
  }
  return roots;
}

/** Write nodes that share a parent, with all below them; gives what the parent must say of them. */
function writeSiblings(pdf: PDFDocument, nodes: readonly OutlineNode[], parent: PDFRef): PDFDict {
  const { context } = pdf;
  for (const [index, { ref, bookmark, pageIndex, pageHeight, children }] of nodes.entries()) {
    const dict = writeSiblings(pdf, children, ref);
    const previous = nodes[index - 1];
    const next = nodes[index + 1];
    dict.set(PDFName.of('Title'), PDFHexString.fromText(bookmark.title));
    dict.set(PDFName.of('Parent'), parent);
    if (previous !== undefined) dict.set(PDFName.of('Prev'), previous.ref);
    if (next !== undefined) dict.set(PDFName.of('Next'), next.ref);
    const page = pdf.getPage(pageIndex).ref;
    dict.set(PDFName.of('Dest'), context.obj([page, PDFName.of('XYZ'), null, pageHeight - bookmark.y, null]));
    context.assign(ref, dict);
  }
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return context.obj({});
  return context.obj({ First: first.ref, Last: last.ref, Count: countAll(nodes) });
}

function countAll(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((count, { children }) => count + 1 + countAll(children), 0);
}
