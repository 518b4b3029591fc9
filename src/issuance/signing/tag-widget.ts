import { PdfArray, PdfDict, PdfName, PdfNumber, PdfRef, type PDF } from '@libpdf/core';
import { extend } from './extend.ts';

/** Whether a file has a structure tree. */
export function isTagged(pdf: PDF): boolean {
  const resolve = pdf.getObject.bind(pdf);
  return pdf.getCatalog().getDict('StructTreeRoot', resolve)?.getDict('ParentTree', resolve) !== undefined;
}

/**
 * Put a widget into the structure tree, at the end of the document. A file without tags stays so.
 * Source: ISO 14289-1, 7.18.4; ISO 32000-1, 14.7.4.3 and 14.7.4.4.
 */
export function tagWidget(pdf: PDF, widget: PdfDict, reference: PdfRef, page: PdfRef): void {
  const resolve = pdf.getObject.bind(pdf);
  const root = pdf.getCatalog().getDict('StructTreeRoot', resolve);
  const parents = root?.getDict('ParentTree', resolve);
  if (root === undefined || parents === undefined) return;
  const top = topElement(pdf, root);
  const link = PdfDict.of({ Type: PdfName.of('OBJR'), Obj: reference, Pg: page });
  const element = pdf.register(
    PdfDict.of({
      Type: PdfName.of('StructElem'),
      S: PdfName.of('Form'),
      P: top.reference,
      Pg: page,
      K: link,
    }),
  );
  extend(pdf, top.element, 'K', element);
  const key = nextKey(pdf, root, parents);
  widget.set('StructParent', PdfNumber.of(key));
  addParent(pdf, parents, key, element);
  root.set('ParentTreeNextKey', PdfNumber.of(key + 1));
}

/** The element of the whole document; the tree itself where it has several, or none. */
export function topElement(
  pdf: PDF,
  root: PdfDict,
): { readonly element: PdfDict; readonly reference: PdfRef } {
  const kids = root.get('K');
  const only = kids instanceof PdfArray && kids.length === 1 ? kids.at(0) : kids;
  if (only instanceof PdfRef) {
    const element = pdf.getObject(only);
    if (element instanceof PdfDict) return { element, reference: only };
  }
  const own = pdf.getCatalog().getRef('StructTreeRoot');
  if (own === undefined) throw new Error('a structure tree stands in the catalog itself');
  return { element: root, reference: own };
}

export function nextKey(pdf: PDF, root: PdfDict, parents: PdfDict): number {
  const told = root.getNumber('ParentTreeNextKey', pdf.getObject.bind(pdf))?.value ?? 0;
  return Math.max(told, highestKey(pdf, parents) + 1);
}

function highestKey(pdf: PDF, node: PdfDict): number {
  const resolve = pdf.getObject.bind(pdf);
  const entries = node.getArray('Nums', resolve)?.toArray() ?? [];
  const own = entries.flatMap((entry) => (entry instanceof PdfNumber ? [entry.value] : []));
  const kids = node.getArray('Kids', resolve)?.toArray() ?? [];
  const below = kids.flatMap((kid) => {
    const found = kid instanceof PdfRef ? resolve(kid) : kid;
    return found instanceof PdfDict ? [highestKey(pdf, found)] : [];
  });
  return Math.max(-1, ...own, ...below);
}

/** Keys grow, so a new one goes to the end. Source: ISO 32000-1, 7.9.7. */
export function addParent(pdf: PDF, parents: PdfDict, key: number, element: PdfRef): void {
  if (!parents.has('Kids')) {
    extend(pdf, parents, 'Nums', PdfNumber.of(key));
    extend(pdf, parents, 'Nums', element);
    return;
  }
  const limits = PdfArray.of(PdfNumber.of(key), PdfNumber.of(key));
  const nums = PdfArray.of(PdfNumber.of(key), element);
  extend(pdf, parents, 'Kids', pdf.register(PdfDict.of({ Nums: nums, Limits: limits })));
}
