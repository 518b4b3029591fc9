import type { Bookmark, Page } from '../layout/placed.ts';
import type { Pt } from '../regulation/units.ts';
import { dictionary, reference, textString, type Entries } from './dictionary.ts';
import type { PdfFile } from './pdf-file.ts';

interface OutlineNode {
  readonly number: number;
  readonly bookmark: Bookmark;
  readonly page: number;
  readonly pageHeight: Pt;
  readonly children: OutlineNode[];
}

/**
 * Write the reader's list of bookmarks, nested by the levels of the headings.
 *
 * @param pageNumbers The object of each page.
 * @returns The number of the list; undefined where there are no headings.
 */
export function writeBookmarks(
  file: PdfFile,
  pages: readonly Page[],
  pageNumbers: readonly number[],
): number | undefined {
  const roots = outlineTree(file, pages, pageNumbers);
  if (roots.length === 0) return undefined;
  const outlines = file.reserve();
  file.set(outlines, dictionary({ Type: 'Outlines', ...writeSiblings(file, roots, outlines) }));
  return outlines;
}

function outlineTree(
  file: PdfFile,
  pages: readonly Page[],
  pageNumbers: readonly number[],
): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const [index, { bookmarks, height: pageHeight }] of pages.entries()) {
    const page = pageNumbers[index] ?? 0;
    for (const bookmark of bookmarks) {
      const node = { number: file.reserve(), bookmark, page, pageHeight, children: [] };
      while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
      (open.at(-1)?.children ?? roots).push(node);
      open.push(node);
    }
  }
  return roots;
}

/** Write nodes that share a parent, with all below them; gives what the parent must say of them. */
function writeSiblings(file: PdfFile, nodes: readonly OutlineNode[], parent: number): Entries {
  for (const [index, { number, bookmark, page, pageHeight, children }] of nodes.entries()) {
    const previous = nodes[index - 1];
    const next = nodes[index + 1];
    const entries = {
      ...writeSiblings(file, children, number),
      Title: textString(bookmark.title),
      Parent: reference(parent),
      Prev: previous && reference(previous.number),
      Next: next && reference(next.number),
      Dest: [reference(page), 'XYZ', null, pageHeight - bookmark.y, null],
    };
    file.set(number, dictionary(entries));
  }
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return {};
  return { First: reference(first.number), Last: reference(last.number), Count: countAll(nodes) };
}

function countAll(nodes: readonly OutlineNode[]): number {
  return nodes.reduce((count, { children }) => count + 1 + countAll(children), 0);
}
