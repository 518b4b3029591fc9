import { FontFault, tableOf } from './read-font.ts';
import { viewOf } from './font-file.ts';

/** Flags of a component of a composite glyph. Source: OpenType, glyf. */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
const INSTRUCTIONS = 0x100;
const HEADER = 10;

/** The data of a glyph as it stands in the font; empty for one without ink. */
export function outlineOf(tables: ReadonlyMap<string, Uint8Array>, glyph: number): Uint8Array {
  const loca = tableOf(tables, 'loca');
  const isLong = tableOf(tables, 'head').getUint16(50) === 1;
  const place = (index: number) => (isLong ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  const end = place(glyph + 1);
  const glyf = tables.get('glyf');
  if (glyf === undefined || end > glyf.length || place(glyph) > end)
    throw new FontFault('a glyph beyond the end');
  return glyf.subarray(place(glyph), end);
}

/** The places in a glyph's data where the glyphs stand that it is composed of. */
export function componentPlaces(outline: Uint8Array): readonly number[] {
  return components(outline).map(({ place }) => place + 2);
}

function components(outline: Uint8Array) {
  const view = viewOf(outline);
  const found: { readonly place: number; readonly end: number }[] = [];
  if (outline.length === 0 || view.getInt16(0) >= 0) return found;
  let flags = MORE;
  for (let place = HEADER; (flags & MORE) !== 0;) {
    flags = view.getUint16(place);
    const scales =
      (flags & MATRIX) !== 0 ? 8 : (flags & TWO_SCALES) !== 0 ? 4 : (flags & SCALE) !== 0 ? 2 : 0;
    const end = place + 4 + ((flags & WORDS) !== 0 ? 4 : 2) + scales;
    found.push({ place, end });
    place = end;
  }
  return found;
}

/** The same outline without the instructions that fit it to pixels: they need tables that a PDF's font leaves out. */
export function withoutInstructions(outline: Uint8Array): Uint8Array {
  if (outline.length === 0) return outline;
  const view = viewOf(outline);
  const contours = view.getInt16(0);
  if (contours >= 0) {
    const place = HEADER + 2 * contours;
    const rest = outline.subarray(place + 2 + view.getUint16(place));
    const stripped = new Uint8Array(place + 2 + rest.length);
    stripped.set(outline.subarray(0, place));
    stripped.set(rest, place + 2);
    return stripped;
  }
  const parts = components(outline);
  // A copy, which the slice of a Buffer would not be.
  const stripped = Uint8Array.from(outline.subarray(0, parts.at(-1)?.end));
  for (const { place } of parts) {
    viewOf(stripped).setUint16(place, viewOf(stripped).getUint16(place) & ~INSTRUCTIONS);
  }
  return stripped;
}
