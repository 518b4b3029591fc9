import { readFileSync } from 'node:fs';
import { PDFArray, PDFContext, PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { embedFace, hex, type FontLibrary } from '../../../src/pdf/embedded-font.ts';
import { FACES, type Face } from '../../../src/presentation/font-metrics.ts';
import { FONT_TABLE } from '../support/fonts.ts';

const LIBRARY: FontLibrary = {
  table: FONT_TABLE,
  file: (face) => readFileSync(new URL(`../../../src/pdf/fonts/tinos-${face}.ttf`, import.meta.url)),
};

/** A face as written into a PDF. */
function embedded(face: Face) {
  const context = PDFContext.create();
  const font = context.lookup(embedFace(context, LIBRARY, face), PDFDict);
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  return { font, descendant, descriptor: descendant.lookup(PDFName.of('FontDescriptor'), PDFDict) };
}

function nameIn(dict: PDFDict, key: string): string {
  return dict.lookup(PDFName.of(key), PDFName).asString();
}

function numberIn(dict: PDFDict, key: string): number {
  return dict.lookup(PDFName.of(key), PDFNumber).asNumber();
}

/** What a reader takes each glyph for. */
function unicodeOf(face: Face): ReadonlyMap<string, string> {
  const stream = embedded(face).font.lookup(PDFName.of('ToUnicode'));
  if (!(stream instanceof PDFRawStream)) throw new Error('no ToUnicode stream');
  const map = new TextDecoder().decode(decodePDFRawStream(stream).decode());
  return new Map(
    [...map.matchAll(/^<([0-9a-f]{4})> <([0-9A-Fa-f]{4,8})>$/gmu)].map(([, glyph = '', units = '']) => [
      glyph,
      String.fromCharCode(...(units.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16))),
    ]),
  );
}

describe('hex', () => {
  it.each([
    [1, '0001'],
    [255, '00ff'],
    [4660, '1234'],
  ])('of %i is %s', (id, code) => {
    expect(hex(id)).toBe(code);
  });
});

describe.each(FACES)('embedFace, %s', (face) => {
  it('writes a composite font with two-byte glyph ids', () => {
    const { font, descendant } = embedded(face);
    expect(nameIn(font, 'Subtype')).toBe('/Type0');
    expect(nameIn(font, 'Encoding')).toBe('/Identity-H');
    expect(nameIn(descendant, 'CIDToGIDMap')).toBe('/Identity');
  });

  it('has one name everywhere, marked as a subset', () => {
    const { font, descendant, descriptor } = embedded(face);
    const name = `/VANTHU+${FONT_TABLE.faces[face].postscriptName}`;
    expect([
      nameIn(font, 'BaseFont'),
      nameIn(descendant, 'BaseFont'),
      nameIn(descriptor, 'FontName'),
    ]).toEqual([name, name, name]);
  });

  it('has the width of every letter in thousandths of the em', () => {
    const widths = embedded(face).descendant.lookup(PDFName.of('W'), PDFArray).lookup(1, PDFArray);
    expect(widths.size()).toBe(FONT_TABLE.faces[face].glyphCount);
    for (const { id, advance } of FONT_TABLE.glyphs[face].values()) {
      expect(widths.lookup(id, PDFNumber).asNumber()).toBeCloseTo((advance * 1000) / 2048, 1);
    }
  });

  it('lets every Vietnamese letter be searched and copied', () => {
    const unicode = unicodeOf(face);
    for (const letter of 'Đề nghị khen thưởng Ủy ban: ặẵừỹ ỘỒ “50%” – …') {
      if (letter === '\u00A0') continue;
      const glyph = FONT_TABLE.glyphs[face].get(letter.codePointAt(0) ?? 0);
      expect(unicode.get(hex(glyph?.id ?? 0))).toBe(letter);
    }
  });

  it('maps no glyph to a letter that is drawn with another', () => {
    for (const [code, letter] of unicodeOf(face)) {
      expect(hex(FONT_TABLE.glyphs[face].get(letter.codePointAt(0) ?? 0)?.id ?? 0)).toBe(code);
    }
  });

  it('embeds the file whole', () => {
    const file = embedded(face).descriptor.lookup(PDFName.of('FontFile2'));
    if (!(file instanceof PDFRawStream)) throw new Error('no font file');
    expect(numberIn(file.dict, 'Length1')).toBe(LIBRARY.file(face).length);
    expect(decodePDFRawStream(file).decode()).toEqual(new Uint8Array(LIBRARY.file(face)));
  });

  it('says whether it is italic and how high it is', () => {
    const { descriptor } = embedded(face);
    const isItalic = face === 'italic' || face === 'boldItalic';
    expect((numberIn(descriptor, 'Flags') & 64) !== 0).toBe(isItalic);
    expect(numberIn(descriptor, 'ItalicAngle') < 0).toBe(isItalic);
    expect(numberIn(descriptor, 'Ascent')).toBeGreaterThan(0);
    expect(numberIn(descriptor, 'Descent')).toBeLessThan(0);
  });
});

describe('embedFace', () => {
  it('breaks the map of letters into sections of 100 at most', () => {
    const stream = embedded('regular').font.lookup(PDFName.of('ToUnicode'));
    if (!(stream instanceof PDFRawStream)) throw new Error('no ToUnicode stream');
    const map = new TextDecoder().decode(decodePDFRawStream(stream).decode());
    const sections = [...map.matchAll(/(\d+) beginbfchar\n([\s\S]*?)\nendbfchar/gu)];
    expect(sections.length).toBeGreaterThan(1);
    for (const [, count, entries = ''] of sections) {
      expect(entries.split('\n')).toHaveLength(Number(count));
      expect(Number(count)).toBeLessThanOrEqual(100);
    }
  });

  it('writes the same every time', () => {
    const written = () => {
      const context = PDFContext.create();
      embedFace(context, LIBRARY, 'bold');
      return context
        .enumerateIndirectObjects()
        .map(([ref, object]) => `${ref.toString()} ${object.toString()}`);
    };
    expect(written()).toEqual(written());
  });
});
