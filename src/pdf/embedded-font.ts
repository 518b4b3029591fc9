import { PDFHexString, PDFName, PDFRawStream, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';
import type { Face } from '../presentation/font-metrics.ts';
import type { FaceTable, FontTable } from './font-table.ts';

/** The fonts of a process: their tables, and their files as `npm run fonts` made them. */
export interface FontLibrary {
  readonly table: FontTable;
  /** The subset font of a face, as a TrueType file. */
  file(face: Face): Uint8Array;
}

/** Glyph space of a PDF font: 1000 units an em. */
const UNITS = 1000;
/** Subset tag: the font in the file is not the whole font, and the same in every file of ours. */
const SUBSET_TAG = 'VANTHU';

const FLAG_SERIF = 1 << 1;
const FLAG_NONSYMBOLIC = 1 << 5;
const FLAG_ITALIC = 1 << 6;
const STEM_WIDTH = { regular: 80, bold: 140 };

/**
 * Write a face into a PDF as a composite font with two-byte glyph ids. The file is embedded whole, since it is a subset
 * already; pdf-lib's own subsetting loses Vietnamese letters (docs/adr/0006).
 */
export function embedFace(context: PDFContext, fonts: FontLibrary, face: Face): PDFRef {
  const table = fonts.table.faces[face];
  const name = `${SUBSET_TAG}+${table.postscriptName}`;
  const file = context.register(compressedFont(context, fonts, face));
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      CIDToGIDMap: 'Identity',
      DW: 0,
      W: [0, glyphWidths(table)],
      FontDescriptor: context.register(context.obj(fontDescriptor(table, face, name, file))),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(toUnicodeMap(table))),
    }),
  );
}

const compressed = new WeakMap<FontLibrary, Map<Face, Uint8Array>>();

/** The font file, compressed once in the life of its library. */
function compressedFont(context: PDFContext, fonts: FontLibrary, face: Face): PDFRawStream {
  const cache = compressed.get(fonts) ?? new Map<Face, Uint8Array>();
  compressed.set(fonts, cache);
  const file = fonts.file(face);
  const contents = cache.get(face) ?? context.flateStream(file).getContents();
  cache.set(face, contents);
  const dict = context.obj({ Filter: 'FlateDecode', Length: contents.length, Length1: file.length });
  return PDFRawStream.of(dict, contents);
}

function fontDescriptor(table: FaceTable, face: Face, name: string, file: PDFRef) {
  const scale = (units: number) => round((units * UNITS) / table.unitsPerEm);
  const isItalic = face === 'italic' || face === 'boldItalic';
  const isBold = face === 'bold' || face === 'boldItalic';
  return {
    Type: 'FontDescriptor',
    FontName: PDFName.of(name),
    Flags: FLAG_SERIF | FLAG_NONSYMBOLIC | (isItalic ? FLAG_ITALIC : 0),
    FontBBox: table.bbox.map(scale),
    ItalicAngle: table.italicAngle,
    Ascent: scale(table.ascent),
    Descent: scale(table.descent),
    CapHeight: scale(table.capHeight),
    StemV: isBold ? STEM_WIDTH.bold : STEM_WIDTH.regular,
    FontFile2: file,
  };
}

/** The width of every glyph, from id 0. */
function glyphWidths({ glyphs, glyphCount, unitsPerEm }: FaceTable): number[] {
  const widths = Array.from({ length: glyphCount }, () => 0);
  for (const [, id, advance] of glyphs) widths[id] = round((advance * UNITS) / unitsPerEm);
  return widths;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** At most so many entries fit in one section of a character map. */
const SECTION_SIZE = 100;

/** The letters that glyphs stand for, so that text can be searched and copied. */
function toUnicodeMap({ glyphs }: FaceTable): string {
  const letters = new Map<number, number>();
  for (const [codePoint, id] of glyphs) if (!letters.has(id)) letters.set(id, codePoint);
  const entries = [...letters].map(([id, codePoint]) => `<${hex(id)}> <${utf16Hex(codePoint)}>`);
  const sections: string[] = [];
  for (let start = 0; start < entries.length; start += SECTION_SIZE) {
    const section = entries.slice(start, start + SECTION_SIZE);
    sections.push(`${String(section.length)} beginbfchar\n${section.join('\n')}\nendbfchar`);
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** A glyph id as the four hexadecimal digits of a two-byte code. */
export function hex(id: number): string {
  return id.toString(16).padStart(4, '0');
}

function utf16Hex(codePoint: number): string {
  return PDFHexString.fromText(String.fromCodePoint(codePoint)).asString().slice('FEFF'.length);
}
