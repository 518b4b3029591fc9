import { tablesOf, viewOf } from './font-file.ts';

/** A TrueType font, read only as far as a PDF needs it. Source: ISO/IEC 14496-22 (OpenType), chapter 5. */
export interface ReadFont {
  readonly tables: ReadonlyMap<string, Uint8Array>;
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly italicAngle: number;
  readonly bbox: readonly [number, number, number, number];
  /** Whether its licence lets documents carry it, also cut down to some letters. */
  readonly isEmbeddable: boolean;
  /** The glyph of a code point; 0 where there is none. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
}

/** A font is no font that we can take. */
export class FontFault extends Error {}

/** A table that every font has. @throws {FontFault} */
export function tableOf(tables: ReadonlyMap<string, Uint8Array>, tag: string): DataView {
  const table = tables.get(tag);
  if (table === undefined) throw new FontFault(`no table ${tag}`);
  return viewOf(table);
}

/** Read a font file. @throws {FontFault | RangeError} for what is none, is torn, or has no outlines of TrueType. */
export function readFont(file: Uint8Array): ReadFont {
  const tables = tablesOf(file);
  const head = tableOf(tables, 'head');
  const hhea = tableOf(tables, 'hhea');
  const hmtx = tableOf(tables, 'hmtx');
  for (const tag of ['glyf', 'loca', 'maxp']) tableOf(tables, tag);
  const glyphs = characterMap(tableOf(tables, 'cmap'));
  const metricCount = hhea.getUint16(34);
  return {
    tables,
    postscriptName: postscriptName(tableOf(tables, 'name')),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    italicAngle: tableOf(tables, 'post').getInt32(4) / (1 << 16),
    bbox: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    isEmbeddable: isEmbeddable(tableOf(tables, 'OS/2').getUint16(8)),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    advanceOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, metricCount - 1)),
  };
}

const RESTRICTED = 0x2;
const USAGE = 0xf;
const NO_SUBSETTING = 0x100;
const BITMAP_ONLY = 0x200;

/** Restricted only where no other permission stands beside it. */
function isEmbeddable(permissions: number): boolean {
  return (permissions & USAGE) !== RESTRICTED && (permissions & (NO_SUBSETTING | BITMAP_ONLY)) === 0;
}

const POSTSCRIPT_NAME = 6;
const WINDOWS = 3;

/** The name by which PDFs call the font; without one, a name of ours. */
function postscriptName(name: DataView): string {
  const texts = name.getUint16(4);
  for (let entry = 6; entry < 6 + 12 * name.getUint16(2); entry += 12) {
    if (name.getUint16(entry + 6) !== POSTSCRIPT_NAME || name.getUint16(entry) !== WINDOWS) continue;
    const start = texts + name.getUint16(entry + 10);
    let text = '';
    for (let at = start; at < start + name.getUint16(entry + 8); at += 2) {
      text += String.fromCharCode(name.getUint16(at));
    }
    if (/^[\w-]+$/u.test(text)) return text;
  }
  return 'OfficeFont';
}

/** The glyphs of the letters up to U+FFFF, where ours are. */
function characterMap(cmap: DataView): ReadonlyMap<number, number> {
  for (let entry = 4; entry < 4 + 8 * cmap.getUint16(2); entry += 8) {
    const isUnicode = cmap.getUint16(entry) === WINDOWS && cmap.getUint16(entry + 2) === 1;
    const start = cmap.getUint32(entry + 4);
    if (isUnicode && cmap.getUint16(start) === 4) return segmentedMap(cmap, start);
  }
  throw new FontFault('no Unicode character map');
}

/** Source: OpenType, cmap, format 4. */
function segmentedMap(cmap: DataView, start: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const length = cmap.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + length + 2;
  let before = -1;
  for (let at = 0; at < length; at += 2) {
    const last = cmap.getUint16(ends + at);
    if (cmap.getUint16(starts + at) <= before) throw new FontFault('segments out of order');
    before = last;
    const delta = cmap.getUint16(starts + length + at);
    const place = starts + 2 * length + at;
    const offset = cmap.getUint16(place);
    for (let code = cmap.getUint16(starts + at); code <= last && code < 0xffff; code += 1) {
      const index = place + offset + 2 * (code - cmap.getUint16(starts + at));
      const glyph = offset === 0 ? code : cmap.getUint16(index);
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}
