import type { Face } from '../presentation/font-metrics.ts';
import { dictionary, reference } from './dictionary.ts';
import type { FaceTable, FontTable } from './font-table.ts';
import type { Shard } from './letter-codes.ts';
import type { PdfFile } from './pdf-file.ts';
import type { SharedPart } from './shared-part.ts';

/** The fonts of a process: their tables, and their files as `npm run fonts` made them. */
export interface FontLibrary {
  readonly table: FontTable;
  /** The table of a part of a face; that of the whole face where every part comes from one font. */
  readonly faceTable?: (face: Face, shard: Shard) => FaceTable;
  /** The font file of a part of a face, a compressed TrueType file. */
  file(face: Face, shard: Shard): Uint8Array;
  /** What files with some of these fonts begin with, where that was made before the process began. */
  readonly prepared?: (usedFonts: number) => SharedPart | undefined;
}

/** Glyph space of a PDF font: 1000 units an em. */
const UNITS = 1000;
/** Subset tags: the font in the file is not the whole font, and the same in every file of ours. */
const SUBSET_TAGS: Readonly<Record<Shard, string>> = { core: 'VANTHU', rest: 'VTKHAC' };

const FLAG_SERIF = 1 << 1;
/** The font has codes of its own. Source: ISO 32000-1, 9.6.6.4. */
const FLAG_SYMBOLIC = 1 << 2;
const FLAG_ITALIC = 1 << 6;
const STEM_WIDTH = { regular: 80, bold: 140 };

/**
 * Write a part of a face as a simple font. The file is embedded whole, since it is a subset already; pdf-lib's own
 * subsetting loses Vietnamese letters (docs/adr/0006).
 *
 * @param unicode The number of the stream that says which letters its codes are.
 * @returns The number of the font.
 */
export function embedFont(
  file: PdfFile,
  fonts: FontLibrary,
  face: Face,
  shard: Shard,
  unicode: number,
): number {
  const table = fonts.faceTable?.(face, shard) ?? fonts.table.faces[face];
  const letters = fonts.table.letters[shard];
  const name = `${SUBSET_TAGS[shard]}+${table.postscriptName}`;
  const program = file.addStream(
    { Filter: 'FlateDecode', Length1: table.lengths[shard] },
    fonts.file(face, shard),
  );
  const descriptor = file.add(dictionary(fontDescriptor(table, face, name, program)));
  return file.add(
    dictionary({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: name,
      FirstChar: letters.at(0)?.[0],
      LastChar: letters.at(-1)?.[0],
      Widths: widths(table, shard, letters),
      FontDescriptor: reference(descriptor),
      ToUnicode: reference(unicode),
    }),
  );
}

function fontDescriptor(table: FaceTable, face: Face, name: string, program: number) {
  const scale = (units: number) => round((units * UNITS) / table.unitsPerEm);
  const isItalic = face === 'italic' || face === 'boldItalic';
  const isBold = face === 'bold' || face === 'boldItalic';
  return {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: FLAG_SERIF | FLAG_SYMBOLIC | (isItalic ? FLAG_ITALIC : 0),
    FontBBox: table.bbox.map(scale),
    ItalicAngle: table.italicAngle,
    Ascent: scale(table.ascent),
    Descent: scale(table.descent),
    CapHeight: scale(table.capHeight),
    StemV: isBold ? STEM_WIDTH.bold : STEM_WIDTH.regular,
    FontFile2: reference(program),
  };
}

/** The width of every code, from the first to the last. */
function widths(
  { advances, unitsPerEm }: FaceTable,
  shard: Shard,
  letters: FontTable['letters'][Shard],
): readonly number[] {
  const byCode = new Map(letters.map(([code], index) => [code, advances[shard][index] ?? 0]));
  const first = letters.at(0)?.[0] ?? 0;
  const last = letters.at(-1)?.[0] ?? 0;
  return Array.from({ length: last - first + 1 }, (_, index) =>
    round(((byCode.get(first + index) ?? 0) * UNITS) / unitsPerEm),
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
