import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  decodePDFRawStream,
} from 'pdf-lib';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/pdf/truetype/font-file.ts';
import { dictionary, reference } from '../../../src/pdf/dictionary.ts';
import { SHARDS } from '../../../src/pdf/letter-codes.ts';
import { PdfFile } from '../../../src/pdf/pdf-file.ts';
import { sharedPart } from '../../../src/pdf/shared-part.ts';
import { FACES } from '../../../src/presentation/font-metrics.ts';
import { fonts } from '../../helpers/fonts.ts';

const ALL_FONTS = 0xff;

/** The fonts of a file that has them all. */
async function fontResources(): Promise<PDFDict> {
  const { part, resources } = sharedPart(fonts, ALL_FONTS);
  const file = new PdfFile(part);
  const page = file.reserve();
  const pages = file.add(dictionary({ Type: 'Pages', Kids: [reference(page)], Count: 1 }));
  file.set(page, dictionary({ Type: 'Page', Parent: reference(pages), Resources: reference(resources) }));
  const bytes = file.finish(
    file.add(dictionary({ Type: 'Catalog', Pages: reference(pages) })),
    file.add('<<>>'),
  );
  const pdf = await PDFDocument.load(bytes);
  return pdf.getPage(0).node.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
}

function nameIn(dict: PDFDict, key: string): string {
  return dict.lookup(PDFName.of(key), PDFName).asString();
}

function numberIn(dict: PDFDict, key: string): number {
  return dict.lookup(PDFName.of(key), PDFNumber).asNumber();
}

function decoded(dict: PDFDict, key: string): Uint8Array {
  const stream = dict.lookup(PDFName.of(key));
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
  return decodePDFRawStream(stream).decode();
}

/** Code and glyph of every letter, from a character map of two segments, of which the last is empty. */
function glyphsByCode(program: Uint8Array): readonly (readonly [number, number])[] {
  const table = tablesOf(program).get('cmap') ?? new Uint8Array();
  const view = new DataView(table.buffer, table.byteOffset);
  const word = (index: number) => view.getUint16(index * 2);
  expect([1, 2, 3, 4, 5, 6].map((index) => word(index))).toEqual([1, 3, 0, 0, 12, 4]);
  const last = word(13);
  const first = word(16);
  return Array.from(
    { length: last - first + 1 },
    (_, index) => [first + index - 0xf000, word(22 + index)] as const,
  ).filter(([, glyph]) => glyph !== 0);
}

const CASES = SHARDS.flatMap((shard, shardIndex) =>
  FACES.map((face, faceIndex) => ({ face, shard, key: `F${String(shardIndex * 4 + faceIndex + 1)}` })),
);

describe.each(CASES)('embedFont, $face $shard', ({ face, shard, key }) => {
  const table = fonts.table.faces[face];
  const letters = fonts.table.letters[shard];
  let font: PDFDict;
  let descriptor: PDFDict;
  let program: Font;
  let glyphs: ReadonlyMap<number, number>;
  beforeAll(async () => {
    font = (await fontResources()).lookup(PDFName.of(key), PDFDict);
    descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict);
    const bytes = decoded(descriptor, 'FontFile2');
    glyphs = new Map(glyphsByCode(bytes));
    const parsed = create(Buffer.from(bytes));
    if (parsed.type !== 'TTF') throw new Error('no font');
    program = parsed;
  });

  it('writes a symbolic simple font, which may have no encoding', () => {
    expect(nameIn(font, 'Subtype')).toBe('/TrueType');
    expect(font.has(PDFName.of('Encoding'))).toBe(false);
    expect(numberIn(descriptor, 'Flags') & 36).toBe(4);
  });

  it('has one name, marked as a subset', () => {
    const tag = shard === 'core' ? 'VANTHU' : 'VTKHAC';
    const name = `/${tag}+${table.postscriptName}`;
    expect([nameIn(font, 'BaseFont'), nameIn(descriptor, 'FontName')]).toEqual([name, name]);
  });

  it('has the width of every letter in thousandths of the em, as the font file has it', () => {
    const widths = font.lookup(PDFName.of('Widths'), PDFArray);
    const first = numberIn(font, 'FirstChar');
    expect(widths.size()).toBe(numberIn(font, 'LastChar') - first + 1);
    for (const [code, codePoint] of letters) {
      const width = widths.lookup(code - first, PDFNumber).asNumber();
      const advance = fonts.table.metrics.advance(face, codePoint) ?? Number.NaN;
      expect(width).toBeCloseTo((advance * 1000) / 2048, 1);
      expect(program.getGlyph(glyphs.get(code) ?? 0).advanceWidth).toBe(advance);
    }
  });

  it('has a glyph for every code, and no other codes', () => {
    expect([...glyphs.keys()]).toEqual(letters.map(([code]) => code));
    const isBlank = (code: number) => program.getGlyph(glyphs.get(code) ?? 0).path.commands.length === 0;
    const blank = letters.filter(([code]) => isBlank(code));
    const spaces = new Set([0x20, 0xa0]);
    expect(blank.filter(([, codePoint]) => !spaces.has(codePoint))).toEqual([]);
  });

  it('lets every letter be searched and copied, a no-break space as a space', () => {
    const map = new TextDecoder().decode(decoded(font, 'ToUnicode'));
    const read = [...map.matchAll(/^<([\da-f]{2})> <([\da-f]{4})>$/gmu)].map(([, code = '', unit = '']) => [
      Number.parseInt(code, 16),
      Number.parseInt(unit, 16),
    ]);
    expect(read).toEqual(letters.map(([code, codePoint]) => [code, codePoint === 0xa0 ? 0x20 : codePoint]));
  });

  it('embeds the file whole', () => {
    const file = descriptor.lookup(PDFName.of('FontFile2'));
    if (!(file instanceof PDFRawStream)) throw new Error('no font file');
    expect(file.getContents()).toEqual(fonts.file(face, shard));
    expect(numberIn(file.dict, 'Length1')).toBe(decoded(descriptor, 'FontFile2').length);
  });

  it('says whether it is italic and how high it is', () => {
    const isItalic = face === 'italic' || face === 'boldItalic';
    expect((numberIn(descriptor, 'Flags') & 64) !== 0).toBe(isItalic);
    expect(numberIn(descriptor, 'ItalicAngle') < 0).toBe(isItalic);
    expect(numberIn(descriptor, 'Ascent')).toBeGreaterThan(0);
    expect(numberIn(descriptor, 'Descent')).toBeLessThan(0);
  });
});

describe('sharedPart', () => {
  it('holds only the fonts that are used', () => {
    const { part } = sharedPart(fonts, 0b1);
    expect(part.bytes.length).toBeLessThan(fonts.file('regular', 'core').length + 3000);
  });

  it('is written once for the same fonts', () => {
    expect(sharedPart(fonts, 0b11)).toBe(sharedPart(fonts, 0b11));
    expect(sharedPart(fonts, 0b11)).not.toBe(sharedPart(fonts, 0b10));
  });

  it('writes the same every time', () => {
    expect(sharedPart({ ...fonts }, 0b101).part.bytes).toEqual(sharedPart(fonts, 0b101).part.bytes);
  });
});
