/**
 * Makes the fonts that the PDF embeds: Tinos (the widths of Times New Roman), subset to the letters that a
 * Vietnamese office writes, and one table of their metrics and glyph ids, so that no font is parsed at run time.
 *
 * Run with `npm run fonts` after a change of LETTERS or of the package @expo-google-fonts/tinos, and commit what it
 * writes; a test compares the committed files with what this makes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const TARGET = new URL('../src/pdf/fonts/', import.meta.url);
const PACKAGE = new URL('../node_modules/@expo-google-fonts/tinos/', import.meta.url);

const FACES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const;

/**
 * Inclusive ranges of code points: Latin with every Vietnamese letter, and the signs that official texts use. The soft
 * hyphen U+00AD is left out, so that it is refused: programs differ in whether they show it.
 */
const RANGES: readonly (readonly [number, number])[] = [
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

/** A PDF draws glyphs by id at places that we compute: it needs the outlines, no layout features and no hints. */
const SUBSET_OPTIONS = {
  targetFormat: 'truetype',
  keepFeatures: [],
  noHinting: true,
  dropTables: ['GDEF', 'GPOS', 'GSUB', 'gasp', 'name'],
} as const;

/** A file beside the program's sources: its name and what it holds. */
export type FontFiles = ReadonlyMap<string, Uint8Array>;

/** Make every file of src/pdf/fonts/. */
export async function buildFonts(): Promise<FontFiles> {
  const files = new Map<string, Uint8Array>();
  const table: Record<string, object> = {};
  for (const [face, path] of Object.entries(FACES)) {
    const source = await readFile(new URL(path, PACKAGE));
    const subset = await subsetFont(source, letters(), SUBSET_OPTIONS);
    files.set(`tinos-${face}.ttf`, subset);
    table[face] = metricsOf(parsed(subset), parsed(source).postscriptName);
  }
  const rows = JSON.stringify(table).replaceAll('],[', '],\n[').replaceAll('},"', '},\n"');
  files.set('tinos.json', new TextEncoder().encode(`${rows}\n`));
  files.set('LICENSE', await readFile(new URL('LICENSE_FONT', PACKAGE)));
  return files;
}

function letters(): string {
  const codes = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  return String.fromCodePoint(...codes) + SIGNS;
}

function parsed(file: Buffer): Font {
  const font = create(file);
  if (font.type !== 'TTF') throw new Error('a font collection, not one font');
  return font;
}

/** The subset has no name of its own any more, so that comes from its source. */
function metricsOf(font: Font, postscriptName: string): object {
  const glyphs = font.characterSet
    .toSorted((a, b) => a - b)
    .map((code) => [code, font.glyphForCodePoint(code)] as const)
    .filter(([, glyph]) => glyph.id !== 0)
    .map(([code, glyph]) => [code, glyph.id, glyph.advanceWidth]);
  const { minX, minY, maxX, maxY } = font.bbox;
  return {
    postscriptName,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    lineGap: font.lineGap,
    capHeight: font.capHeight,
    italicAngle: font.italicAngle,
    bbox: [minX, minY, maxX, maxY],
    glyphCount: font.numGlyphs,
    glyphs,
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, bytes] of await buildFonts()) await writeFile(new URL(name, TARGET), bytes);
}
