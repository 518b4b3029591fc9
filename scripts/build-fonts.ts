/**
 * Makes the fonts that the PDF embeds: Tinos (the widths of Times New Roman), subset to the letters that a
 * Vietnamese office writes, and one table of their metrics and glyph ids, so that no font is parsed at run time.
 *
 * Run with `npm run fonts` after a change of LETTERS or of the package @expo-google-fonts/tinos, and commit what it
 * writes; a test compares the committed files with what this makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { zlibSync } from 'fflate';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { byShard, lettersByCode, SHARDS } from '../src/pdf/letter-codes.ts';
import { fontOf, symbolMap, tablesOf } from '../src/pdf/truetype/font-file.ts';

const TARGET = new URL('../src/pdf/fonts/', import.meta.url);
const PACKAGE = new URL('../node_modules/@expo-google-fonts/tinos/', import.meta.url);

const FACES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

/**
 * What nearly every official text is written with: ASCII, every Vietnamese letter, and common signs. One-byte codes
 * leave room for 24 signs.
 */
const CORE_RANGES: Ranges = [[0x20, 0x7e]];
const VIETNAMESE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const CORE_SIGNS = '\u00A0“”‘’–—…•₫§°²³½×≥≤−÷±«»€';

/**
 * Inclusive ranges of code points: Latin with every Vietnamese letter, and the signs that official texts use. The soft
 * hyphen U+00AD is left out, so that it is refused: programs differ in whether they show it.
 */
const RANGES: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x17f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
  [0x2010, 0x2015],
  [0x2018, 0x201f],
];
const SIGNS = '•…‰′″⁄₫€№™→≈≠≤≥−×÷√∞ΑαΒβΓγΔδΛλΜμΠπΣσΩω½¼¾';

type Ranges = readonly (readonly [number, number])[];

/** A PDF draws letters at places that we compute: it needs the outlines, no layout features and no hints. */
const SUBSET_OPTIONS = {
  targetFormat: 'truetype',
  keepFeatures: [],
  noHinting: true,
  dropTables: ['GDEF', 'GPOS', 'GSUB', 'gasp', 'name'],
} as const;

/** What a font in a PDF must have. Source: ISO 32000-1, 9.9. */
const TABLES = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];

/** A file beside the program's sources: its name and what it holds. */
export type FontFiles = ReadonlyMap<string, Uint8Array>;

/** Make every file of src/pdf/fonts/. */
export async function buildFonts(): Promise<FontFiles> {
  const files = new Map<string, Uint8Array>();
  const letters = await lettersOfShards();
  const faces: Record<string, object> = {};
  for (const [face, path] of Object.entries(FACES)) {
    const source = await readFile(new URL(path, PACKAGE));
    const shards = await Promise.all(
      SHARDS.map(async (shard) => [shard, await shardOf(source, letters[shard])] as const),
    );
    for (const [shard, { file }] of shards)
      files.set(`tinos-${face}-${shard}.ttf.zlib`, zlibSync(file, { level: 9 }));
    faces[face] = {
      ...metricsOf(parsed(source)),
      advances: Object.fromEntries(shards.map(([shard, { advances }]) => [shard, advances])),
      lengths: Object.fromEntries(shards.map(([shard, { file }]) => [shard, file.length])),
    };
  }
  files.set('tinos.json', new TextEncoder().encode(rowsOf({ letters, faces })));
  files.set('LICENSE', await readFile(new URL('LICENSE_FONT', PACKAGE)));
  return files;
}

/** The table with a short line for each thing in it, so that a change can be read. */
function rowsOf(table: object): string {
  const json = JSON.stringify(table).replaceAll('],[', '],\n[');
  return `${json.replaceAll('},"', '},\n"').replaceAll(',"', ',\n"')}\n`;
}

/** The letters of each shard at their codes: of what is wanted, what the regular face has. */
async function lettersOfShards() {
  const font = parsed(await readFile(new URL(FACES.regular, PACKAGE)));
  const has = (codePoint: number) => font.hasGlyphForCodePoint(codePoint);
  const core = new Set([
    ...inRanges(CORE_RANGES),
    ...codePointsOf(VIETNAMESE + VIETNAMESE.toLocaleUpperCase('vi') + CORE_SIGNS),
  ]);
  const all = new Set([...inRanges(RANGES), ...codePointsOf(SIGNS)]);
  const wanted = { core: [...core], rest: [...all].filter((codePoint) => !core.has(codePoint)) };
  return byShard((shard) => lettersByCode(wanted[shard].filter(has).toSorted((a, b) => a - b)));
}

function inRanges(ranges: Ranges): readonly number[] {
  return ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

function codePointsOf(text: string): readonly number[] {
  return [...text].map((letter) => letter.codePointAt(0) ?? 0);
}

/** A part of a face: its font file, in which letters are called by their codes, and their advances. */
async function shardOf(source: Buffer, letters: readonly (readonly [number, number])[]) {
  const text = String.fromCodePoint(...letters.map(([, codePoint]) => codePoint));
  const subset = await subsetFont(source, text, SUBSET_OPTIONS);
  const font = parsed(subset);
  const glyphs = letters.map(([code, codePoint]) => {
    const glyph = font.glyphForCodePoint(codePoint);
    if (glyph.id === 0) throw new Error(`a face lacks U+${codePoint.toString(16)}`);
    return { code, glyph };
  });
  const tables = new Map([...tablesOf(subset)].filter(([tag]) => TABLES.includes(tag)));
  tables.set('cmap', symbolMap(new Map(glyphs.map(({ code, glyph }) => [code, glyph.id]))));
  return { file: fontOf(tables), advances: glyphs.map(({ glyph }) => glyph.advanceWidth) };
}

function parsed(file: Buffer): Font {
  const font = create(file);
  if (font.type !== 'TTF') throw new Error('a font collection, not one font');
  return font;
}

function metricsOf(font: Font): object {
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    postscriptName: font.postscriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    capHeight: font.capHeight,
    italicAngle: font.italicAngle,
    bbox: [minX, minY, maxX, maxY],
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, bytes] of await buildFonts()) await writeFile(new URL(name, TARGET), bytes);
}
