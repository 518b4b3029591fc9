import {
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
  type PDF,
  type SignatureField,
} from '@libpdf/core';
import {
  appearanceStream,
  emptyAppearance,
  placeInAppearance,
  numbers,
  type Appearance,
  type PageRectangle,
} from './appearance.ts';
import { extend } from './extend.ts';
import { isTagged, tagWidget } from './tag-widget.ts';

/** A field for a signature: its name, what a screen reader says of it, and where it stands, if it is to be seen. */
export interface FieldPlace {
  readonly name: string;
  readonly label: string;
  /** From 0. */
  readonly page: number;
  /** Undefined for what shows nothing. */
  readonly zone: PageRectangle | undefined;
}

/** Printed, and not to be moved. Source: ISO 32000-1, table 165. */
const FLAGS = 4 + 128;
/** There are signatures, and only what is appended leaves them valid. Source: ISO 32000-1, table 219. */
const SIGNATURES_EXIST_APPEND_ONLY = 3;
/** Signatures that show nothing and come later, such as those of a second office. */
const SPARE_FIELDS = 2;
const NOWHERE: PageRectangle = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Put a signature into a field. In a tagged file the first signature brings the fields of all that may come, since who signs
 * later must leave the structure tree alone (docs/adr/0029).
 *
 * @param places The fields that may be needed, the wanted one first.
 */
export async function putIntoField(
  pdf: PDF,
  signature: PdfRef,
  appearance: Appearance | undefined,
  places: readonly FieldPlace[],
): Promise<void> {
  const isFirst = signatureFields(pdf).every((field) => !field.isSigned());
  const [wanted] = places;
  if (wanted === undefined) throw new Error('no field for a signature');
  if (isFirst && isTagged(pdf)) reserve(pdf, places);
  const widget =
    emptyField(pdf, wanted) ?? addField(pdf, { ...wanted, name: newName(pdf, wanted.name) }).widget;
  widget.set('V', signature);
  if (appearance === undefined) return;
  widget.set('AP', PdfDict.of({ N: await appearanceStream(pdf, appearance, zoneOf(widget)) }));
}

/** Add the fields of a file that has none yet, each with its tag. */
function reserve(pdf: PDF, places: readonly FieldPlace[]): void {
  const spare = Array.from({ length: SPARE_FIELDS }, (_, index) => ({
    ...{ name: `Spare${String(index + 1)}`, label: 'Chữ ký số', page: 0, zone: undefined },
  }));
  for (const page of pdf.getPages()) page.dict.set('Tabs', PdfName.of('S'));
  for (const place of [...places, ...spare]) {
    if (fieldNames(pdf).has(place.name)) continue;
    const { widget, reference, page } = addField(pdf, place);
    tagWidget(pdf, widget, reference, page);
  }
}

/** An empty field that was meant for a signature, or at least shows as little. */
function emptyField(pdf: PDF, { name, page, zone }: FieldPlace): PdfDict | undefined {
  const reference = pdf.getPage(page)?.ref;
  const empty = signatureFields(pdf)
    .filter((field) => !field.isSigned())
    .map((field) => ({ name: field.name, widget: field.getDict() }));
  const named = empty.find((field) => field.name === name);
  if (zone === undefined) return (named ?? empty.find(({ widget }) => zoneOf(widget).width === 0))?.widget;
  if (named === undefined || named.widget.getRef('P') !== reference) return undefined;
  return contains(zoneOf(named.widget), zone) ? named.widget : undefined;
}

/** A hundredth of a millimetre, in points. */
const TOLERANCE = 0.03;

function contains(outer: PageRectangle, inner: PageRectangle): boolean {
  return (
    outer.x <= inner.x + TOLERANCE &&
    outer.y <= inner.y + TOLERANCE &&
    outer.x + outer.width >= inner.x + inner.width - TOLERANCE &&
    outer.y + outer.height >= inner.y + inner.height - TOLERANCE
  );
}

interface AddedField {
  readonly widget: PdfDict;
  readonly reference: PdfRef;
  readonly page: PdfRef;
}

function addField(pdf: PDF, { name, label, page: index, zone = NOWHERE }: FieldPlace): AddedField {
  const page = pdf.getPage(index);
  if (page === null) throw new Error('the page of a signature is not there');
  const { x, y, width, height } = zone;
  const widget = PdfDict.of({
    Type: PdfName.of('Annot'),
    Subtype: PdfName.of('Widget'),
    FT: PdfName.of('Sig'),
    T: PdfString.fromString(name),
    TU: PdfString.fromString(label),
    F: PdfNumber.of(FLAGS),
    P: page.ref,
    Rect: numbers([x, y, x + width, y + height]),
    ...(width > 0 && { AP: PdfDict.of({ N: emptyAppearance(pdf, zone) }) }),
  });
  const reference = pdf.register(widget);
  extend(pdf, formOf(pdf), 'Fields', reference);
  extend(pdf, page.dict, 'Annots', reference);
  return { widget, reference, page: page.ref };
}

function zoneOf(widget: PdfDict): PageRectangle {
  const corners = widget.getArray('Rect')?.toArray() ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = corners.map((one) =>
    one instanceof PdfNumber ? one.value : 0,
  );
  return { x: left, y: bottom, width: right - left, height: top - bottom };
}

/** The page, from 0, and the place of what a field shows; undefined where that is not of our making. */
export function shownPlace(
  pdf: PDF,
  widget: PdfDict,
): { readonly page: number; readonly place: PageRectangle } | undefined {
  const resolve = pdf.getObject.bind(pdf);
  const stream = widget.getDict('AP', resolve)?.get('N', resolve);
  if (!(stream instanceof PdfStream)) return undefined;
  const content = Buffer.from(stream.getDecodedData()).toString('latin1');
  const place = placeInAppearance(content, zoneOf(widget));
  const page = pdf.getPages().findIndex(({ ref }) => ref === widget.getRef('P'));
  return place === undefined || page === -1 ? undefined : { page, place };
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

function fieldNames(pdf: PDF): ReadonlySet<string> {
  const form = pdf.getForm();
  form?.reloadFields();
  return new Set(form?.getFields().map(({ name }) => name));
}

function newName(pdf: PDF, wanted: string): string {
  const names = fieldNames(pdf);
  let name = wanted;
  for (let number = 2; names.has(name); number += 1) name = `${wanted}${String(number)}`;
  return name;
}
