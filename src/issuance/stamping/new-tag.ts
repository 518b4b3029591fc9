import {
  PdfArray,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfString,
  type PDF,
  type PDFPage,
} from '@libpdf/core';
import { extend } from '../signing/extend.ts';
import { addParent, isTagged, nextKey, topElement } from '../signing/tag-widget.ts';

/**
 * A paragraph of the structure tree for what is put on a page, at the end of the document.
 *
 * @param spoken What a screen reader says of it.
 * @returns The properties of its marked content, such as "/P <</MCID 7>>"; undefined for a file without tags.
 * Source: ISO 32000-1, 14.7.4; ISO 14289-1, 7.1.
 */
export function newTag(pdf: PDF, page: PDFPage, spoken: string): string | undefined {
  const resolve = pdf.getObject.bind(pdf);
  const root = pdf.getCatalog().getDict('StructTreeRoot', resolve);
  const parents = root?.getDict('ParentTree', resolve);
  if (root === undefined || parents === undefined || !isTagged(pdf)) return undefined;
  const top = topElement(pdf, root);
  const marks = marksOf(pdf, root, parents, page);
  const mark = marks.length;
  const element = pdf.register(
    PdfDict.of({
      Type: PdfName.of('StructElem'),
      S: PdfName.of('P'),
      P: top.reference,
      Pg: page.ref,
      K: PdfNumber.of(mark),
      ActualText: PdfString.fromString(spoken),
    }),
  );
  extend(pdf, top.element, 'K', element);
  marks.push(element);
  return `/P <</MCID ${String(mark)}>>`;
}

/** The elements of a page's marked contents, by their numbers; a page that has none yet gets the list. */
function marksOf(pdf: PDF, root: PdfDict, parents: PdfDict, page: PDFPage): PdfArray {
  const key = page.dict.getNumber('StructParents', pdf.getObject.bind(pdf))?.value;
  const found = key === undefined ? undefined : entryOf(pdf, parents, key);
  if (found !== undefined) return found;
  const fresh = nextKey(pdf, root, parents);
  const marks = new PdfArray();
  addParent(pdf, parents, fresh, pdf.register(marks));
  page.dict.set('StructParents', PdfNumber.of(fresh));
  root.set('ParentTreeNextKey', PdfNumber.of(fresh + 1));
  return marks;
}

/** What the parent tree has under a number. Source: ISO 32000-1, 7.9.7. */
function entryOf(pdf: PDF, node: PdfDict, key: number): PdfArray | undefined {
  const resolve = pdf.getObject.bind(pdf);
  const entries = node.getArray('Nums', resolve)?.toArray() ?? [];
  const at = entries.findIndex(
    (entry, index) => index % 2 === 0 && entry instanceof PdfNumber && entry.value === key,
  );
  const value = at === -1 ? undefined : entries[at + 1];
  const own = value instanceof PdfRef ? resolve(value) : value;
  if (own instanceof PdfArray) return own;
  for (const kid of node.getArray('Kids', resolve)?.toArray() ?? []) {
    const below = kid instanceof PdfRef ? resolve(kid) : kid;
    const found = below instanceof PdfDict ? entryOf(pdf, below, key) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
