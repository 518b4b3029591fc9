import { PdfArray, type PDF, type PdfDict, type PdfObject } from '@libpdf/core';

/** Append to an array, which may stand on its own or in the dictionary, or not be there yet. */
export function extend(pdf: PDF, owner: PdfDict, key: string, value: PdfObject): void {
  const found = owner.get(key, pdf.getObject.bind(pdf));
  const items =
    found instanceof PdfArray ? found.toArray() : found === undefined ? [] : [owner.get(key) ?? found];
  owner.set(key, new PdfArray([...items, value]));
}
