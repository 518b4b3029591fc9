import { PdfDict, PdfName, PdfStream, type PDF, type PdfRef } from '@libpdf/core';
import { frameAt, frameOf } from '../pdf-page/page-frame.ts';
import type { PageRectangle } from '../pdf-page/rectangle.ts';
import { appearanceStream, placeInAppearance, type Appearance } from './appearance.ts';
import { addField, fieldNames, newName, signatureFields, zoneOf, type FieldPlace } from './form-fields.ts';
import { isTagged, tagWidget } from './tag-widget.ts';

/** Signatures that show nothing and come later, such as those of a second office. */
const SPARE_FIELDS = 2;

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
  const frame = frameAt(pdf, appearance.page);
  const stream = await appearanceStream(pdf, appearance, zoneOf(widget, frame), frame);
  widget.set('AP', PdfDict.of({ N: stream }));
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
  const frame = frameAt(pdf, page);
  const reference = pdf.getPage(page)?.ref;
  const empty = signatureFields(pdf)
    .filter((field) => !field.isSigned())
    .map((field) => ({ name: field.name, widget: field.getDict() }));
  const named = empty.find((field) => field.name === name);
  if (zone === undefined)
    return (named ?? empty.find(({ widget }) => zoneOf(widget, frame).width === 0))?.widget;
  if (named === undefined || named.widget.getRef('P') !== reference) return undefined;
  return contains(zoneOf(named.widget, frame), zone) ? named.widget : undefined;
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

/** The page, from 0, and the place of what a field shows, as people see it; undefined where that is not of our making. */
export function shownPlace(
  pdf: PDF,
  widget: PdfDict,
): { readonly page: number; readonly place: PageRectangle } | undefined {
  const resolve = pdf.getObject.bind(pdf);
  const stream = widget.getDict('AP', resolve)?.get('N', resolve);
  if (!(stream instanceof PdfStream)) return undefined;
  const content = Buffer.from(stream.getDecodedData()).toString('latin1');
  const page = pdf.getPages().find(({ ref }) => ref === widget.getRef('P'));
  if (page === undefined) return undefined;
  const place = placeInAppearance(content, zoneOf(widget, frameOf(pdf, page)));
  return place && { page: page.index, place };
}
