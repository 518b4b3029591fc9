import { fontOf, symbolMap, viewOf } from './font-file.ts';
import { componentPlaces, outlineOf, withoutInstructions } from './outlines.ts';
import type { ReadFont } from './read-font.ts';

/**
 * Cut a font down to some letters, for a simple font in a PDF.
 *
 * @param letters The byte by which pages call each letter, and its code point, which the font has.
 * @returns A TrueType file with outlines, widths and a map of the bytes; without instructions and names.
 */
export function subsetFont(
  font: ReadFont,
  letters: readonly (readonly [code: number, codePoint: number])[],
): Uint8Array {
  const wanted = new Map(letters.map(([code, codePoint]) => [code, font.glyphOf(codePoint)]));
  const outlines = closure(font, [0, ...wanted.values()]);
  const ids = new Map([...outlines.keys()].map((glyph, index) => [glyph, index]));
  const codes = new Map([...wanted].map(([code, glyph]) => [code, ids.get(glyph) ?? 0]));
  return fontOf(
    new Map([
      ['cmap', symbolMap(codes)],
      ['head', changed(font, 'head', 50, 1)],
      ['hhea', changed(font, 'hhea', 34, ids.size)],
      ['maxp', changed(font, 'maxp', 4, ids.size)],
      ['hmtx', metricsOf(font, [...ids.keys()])],
      ...outlineTables([...outlines.values()].map((outline) => renumbered(outline, ids))),
    ]),
  );
}

/** The outlines of glyphs and of all that they are composed of, each once. */
function closure(font: ReadFont, glyphs: readonly number[]): ReadonlyMap<number, Uint8Array> {
  const outlines = new Map<number, Uint8Array>();
  const open = [...glyphs];
  for (const glyph of open) {
    if (outlines.has(glyph)) continue;
    const outline = withoutInstructions(outlineOf(font.tables, glyph));
    outlines.set(glyph, outline);
    open.push(...componentPlaces(outline).map((place) => viewOf(outline).getUint16(place)));
  }
  return outlines;
}

/** A copy of an outline that is composed of glyphs by their new numbers. */
function renumbered(outline: Uint8Array, ids: ReadonlyMap<number, number>): Uint8Array {
  const copy = Uint8Array.from(outline);
  const view = viewOf(copy);
  for (const place of componentPlaces(copy)) view.setUint16(place, ids.get(view.getUint16(place)) ?? 0);
  return copy;
}

/** A table with another number at a place. */
function changed(font: ReadFont, tag: string, place: number, value: number): Uint8Array {
  const table = Uint8Array.from(font.tables.get(tag) ?? []);
  viewOf(table).setUint16(place, value);
  return table;
}

/** Advance and left bearing of each glyph. */
function metricsOf(font: ReadFont, glyphs: readonly number[]): Uint8Array {
  const hmtx = viewOf(font.tables.get('hmtx') ?? new Uint8Array());
  const full = viewOf(font.tables.get('hhea') ?? new Uint8Array()).getUint16(34);
  const table = new Uint8Array(4 * glyphs.length);
  for (const [index, glyph] of glyphs.entries()) {
    const bearing = glyph < full ? 4 * glyph + 2 : 4 * full + 2 * (glyph - full);
    viewOf(table).setUint16(4 * index, font.advanceOf(glyph));
    viewOf(table).setInt16(4 * index + 2, hmtx.getInt16(bearing));
  }
  return table;
}

/** Outlines one after the other, and where each begins. */
function outlineTables(outlines: readonly Uint8Array[]): readonly (readonly [string, Uint8Array])[] {
  const loca = new Uint8Array(4 * (outlines.length + 1));
  let length = 0;
  for (const [index, outline] of outlines.entries()) {
    length += Math.ceil(outline.length / 4) * 4;
    viewOf(loca).setUint32(4 * (index + 1), length);
  }
  const glyf = new Uint8Array(length);
  for (const [index, outline] of outlines.entries()) glyf.set(outline, viewOf(loca).getUint32(4 * index));
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
}
