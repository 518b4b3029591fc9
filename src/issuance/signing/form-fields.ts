import { PdfDict, PdfName, PdfNumber, PdfRef, PdfString, type PDF, type SignatureField } from '@libpdf/core';
import { frameOf, type PageFrame } from '../pdf-page/page-frame.ts';
import { mapped, type PageRectangle } from '../pdf-page/rectangle.ts';
import { emptyAppearance, numbers } from './appearance.ts';
import { extend } from './extend.ts';

/** Printed, and not to be moved. Source: ISO 32000-1, table 165. */
const FLAGS = 4 + 128;
/** There are signatures, and only what is appended leaves them valid. Source: ISO 32000-1, table 219. */
const SIGNATURES_EXIST_APPEND_ONLY = 3;
const NOWHERE: PageRectangle = { x: 0, y: 0, width: 0, height: 0 };

/** A field for a signature: its name, what a screen reader says of it, and where it stands, if it is to be seen. */
export interface FieldPlace {
  readonly name: string;
  readonly label: string;
  /** From 0. */
  readonly page: number;
  /** As people see the page; undefined for what shows nothing. */
  readonly zone: PageRectangle | undefined;
}

interface AddedField {
  readonly widget: PdfDict;
  readonly reference: PdfRef;
  readonly page: PdfRef;
}

/** Add an empty field to the form and to its page, which has to be there. */
export function addField(pdf: PDF, { name, label, page: index, zone = NOWHERE }: FieldPlace): AddedField {
  const page = pdf.getPage(index);
  if (page === null) throw new Error('the page of a signature is not there');
  const frame = frameOf(pdf, page);
  const { x, y, width, height } = zone === NOWHERE ? NOWHERE : mapped(zone, frame.toPage);
  const widget = PdfDict.of({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(name),
    TU: PdfString.fromString(label),
    F: PdfNumber.of(FLAGS),
    P: page.ref,
    Rect: numbers([x, y, x + width, y + height]),
    ...(width > 0 && { AP: PdfDict.of({ N: emptyAppearance(pdf, zone, frame) }) }),
    ...(frame.rotation !== 0 && { MK: PdfDict.of({ R: PdfNumber.of(frame.rotation) }) }),
  });
  const reference = pdf.register(widget);
  extend(pdf, formOf(pdf), 'Fields', reference);
  extend(pdf, page.dict, 'Annots', reference);
  return { widget, reference, page: page.ref };
}

/** Where a field stands on its page, as people see it. */
export function zoneOf(widget: PdfDict, { toShown }: PageFrame): PageRectangle {
  const corners = widget.getArray('Rect')?.toArray() ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = corners.map((one) =>
    one instanceof PdfNumber ? one.value : 0,
  );
  return mapped({ x: left, y: bottom, width: right - left, height: top - bottom }, toShown);
}

/** The form of a file, made where there is none. */
function formOf(pdf: PDF): PdfDict {
  const catalog = pdf.getCatalog();
  const form = catalog.getDict('AcroForm', pdf.getObject.bind(pdf)) ?? new PdfDict();
  form.set('SigFlags', PdfNumber.of(SIGNATURES_EXIST_APPEND_ONLY));
  if (catalog.get('AcroForm') instanceof PdfRef) return form;
  catalog.set('AcroForm', pdf.register(form));
  return form;
}

/** The fields for signatures, empty and signed. What was added a moment ago is among them. */
export function signatureFields(pdf: PDF): readonly SignatureField[] {
  const form = pdf.getForm();
  form?.reloadFields();
  return form?.getSignatureFields() ?? [];
}

/** The names of all fields, not only of those for signatures. */
export function fieldNames(pdf: PDF): ReadonlySet<string> {
  const form = pdf.getForm();
  form?.reloadFields();
  return new Set(form?.getFields().map(({ name }) => name));
}

/** A name that no field has: the wanted one, or with a number after it. */
export function newName(pdf: PDF, wanted: string): string {
  const names = fieldNames(pdf);
  let name = wanted;
  for (let number = 2; names.has(name); number += 1) name = `${wanted}${String(number)}`;
  return name;
}
