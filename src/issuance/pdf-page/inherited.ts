import type { PDF, PdfDict, PdfObject, PDFPage } from '@libpdf/core';

/** How deep folders of pages lie in one another; one that lies in itself has no end. */
const DEPTH = 64;

/** An entry of a page, which may stand with the folders of pages above it. Source: ISO 32000-1, 7.7.3.4. */
export function inherited(pdf: PDF, page: PDFPage, key: string): PdfObject | undefined {
  const resolve = pdf.getObject.bind(pdf);
  let node: PdfDict | undefined = page.dict;
  for (let depth = 0; node !== undefined && depth < DEPTH; depth += 1) {
    const found = node.get(key, resolve);
    if (found !== undefined) return found;
    node = node.getDict('Parent', resolve);
  }
  return undefined;
}
