import type { StructureElement } from '../presentation/structure/structure.ts';
import { textString } from './dictionary.ts';
import type { NumberedElement, NumberedLeaf, NumberedStructure } from './numbered-structure.ts';
import { pdfNumber } from './number.ts';
import type { PdfFile } from './pdf-file.ts';

/** Where elements and pages stand in a file. */
interface Numbers {
  /** The object of the first element; the others follow. */
  readonly first: number;
  readonly root: number;
  readonly pages: readonly number[];
  readonly heights: readonly number[];
}

/**
 * Write a structure tree whose contents are marked on all pages. A long table has thousands of elements: they are written
 * as text at once.
 *
 * @param pages The object and the height of each page.
 * @returns The number of the tree. Source: ISO 32000-1, 14.7.
 */
export function writeStructureTree(
  file: PdfFile,
  structure: NumberedStructure,
  pages: readonly { readonly number: number; readonly height: number }[],
): number {
  const root = file.reserve();
  const first = file.reserve(structure.elements.length);
  const numbers: Numbers = {
    first,
    root,
    pages: pages.map(({ number }) => number),
    heights: pages.map(({ height }) => height),
  };
  for (const [index, element] of structure.elements.entries()) {
    file.set(first + index, elementText(element, numbers));
  }
  const lists = structure.pages.map((owners, page) => {
    const list = file.add(`[${owners.map((owner) => `${String(first + owner)} 0 R`).join(' ')}]`);
    return `${String(page)} ${String(list)} 0 R`;
  });
  const parents = file.add(`<</Nums[${lists.join(' ')}]>>`);
  const next = String(structure.pages.length);
  file.set(
    root,
    `<</Type/StructTreeRoot/K ${String(first)} 0 R/ParentTree ${String(parents)} 0 R/ParentTreeNextKey ${next}>>`,
  );
  return root;
}

function elementText({ element, parent, kids }: NumberedElement, numbers: Numbers): string {
  const { first, root, pages } = numbers;
  const owner = parent === undefined ? root : first + parent;
  let home: number | undefined;
  let content = '';
  let count = 0;
  for (const kid of kids) {
    if (typeof kid === 'number') {
      content += ` ${String(first + kid)} 0 R`;
      count += 1;
      continue;
    }
    for (const { page, id } of kid.marks) {
      home ??= page;
      content += page === home ? ` ${String(id)}` : ` ${elsewhere(pages[page], id)}`;
      count += 1;
    }
  }
  const start = `<</S/${element.role}/P ${String(owner)} 0 R`;
  const pg = home === undefined ? '' : `/Pg ${String(pages[home])} 0 R`;
  const k = count === 0 ? '' : count === 1 ? `/K${content}` : `/K[${content.slice(1)}]`;
  return `${start}${pg}${k}${attributes(element)}${figure(element, kids, numbers)}>>`;
}

/** Content on another page than the element's first. */
function elsewhere(page: number | undefined, id: number): string {
  return `<</Type/MCR/Pg ${String(page)} 0 R/MCID ${String(id)}>>`;
}

/** Source: ISO 32000-1, tables 347 and 349. */
function attributes({ role, numbering, columns = 1, rows = 1 }: StructureElement): string {
  if (numbering !== undefined && numbering !== 'None') return `/A<</O/List/ListNumbering/${numbering}>>`;
  const scope = role === 'TH' ? '/Scope/Column' : '';
  const wide = columns > 1 ? `/ColSpan ${String(columns)}` : '';
  const high = rows > 1 ? `/RowSpan ${String(rows)}` : '';
  const table = scope + wide + high;
  return table === '' ? '' : `/A<</O/Table${table}>>`;
}

/** What a drawing shows, and where it stands. Source: ISO 32000-1, 14.9.3 and table 344. */
function figure({ altText }: StructureElement, kids: NumberedElement['kids'], { heights }: Numbers): string {
  if (altText === undefined) return '';
  const [leaf] = kids;
  const place = typeof leaf === 'object' ? boundingBox(leaf, heights) : '';
  return `/Alt ${textString(altText).text}${place}`;
}

function boundingBox({ area, marks }: NumberedLeaf, heights: readonly number[]): string {
  const height = heights[marks[0]?.page ?? -1];
  if (area === undefined || height === undefined) return '';
  const { x, y, width } = area;
  const corners = [x, height - y - area.height, x + width, height - y].map(pdfNumber).join(' ');
  return `/A<</O/Layout/Placement/Block/BBox[${corners}]>>`;
}
