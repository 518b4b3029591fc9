import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../../src/pdf/truetype/font-file.ts';
import { FontFault, readFont } from '../../../../src/pdf/truetype/read-font.ts';
import { subsetFont } from '../../../../src/pdf/truetype/subset-font.ts';
import { ROOT } from '../../../helpers/pipeline.ts';

/** A whole font, as an office would have it: with instructions, layout features and thousands of glyphs. */
const FILE = new Uint8Array(
  readFileSync(new URL('node_modules/@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf', ROOT)),
);
const LETTERS = [...'aấĐỹ “5'].map((letter, index): [number, number] => [
  65 + index,
  letter.codePointAt(0) ?? 0,
]);

/** The same file read by a library, which knows nothing of ours. */
function parsed(file: Uint8Array): Font {
  const font = create(Buffer.from(file));
  if (font.type !== 'TTF') throw new Error('a font collection, not one font');
  return font;
}

describe('readFont', () => {
  const font = readFont(FILE);
  const whole = parsed(FILE);

  it('finds the glyph and the width of every letter that a library finds', () => {
    const letters = whole.characterSet.filter((codePoint) => codePoint >= 0x20 && codePoint < 0xffff);
    expect(letters.length).toBeGreaterThan(1000);
    expect(
      letters.map((codePoint) => [font.glyphOf(codePoint), font.advanceOf(font.glyphOf(codePoint))]),
    ).toEqual(
      letters.map((codePoint) => {
        const { id, advanceWidth } = whole.glyphForCodePoint(codePoint);
        return [id, advanceWidth];
      }),
    );
  });

  it('has no glyph for a letter that the font lacks', () => {
    expect(font.glyphOf(0x4e00)).toBe(0);
  });

  it('reads the name and the measures of the font', () => {
    const { postscriptName, unitsPerEm, ascent, descent, isEmbeddable } = font;
    expect({ postscriptName, unitsPerEm, ascent, descent, isEmbeddable }).toEqual({
      postscriptName: whole.postscriptName,
      unitsPerEm: whole.unitsPerEm,
      ascent: whole.ascent,
      descent: whole.descent,
      isEmbeddable: true,
    });
  });

  it('refuses a file that is torn', () => {
    expect(() => readFont(FILE.slice(0, FILE.length / 2))).toThrow(RangeError);
  });

  it('refuses a file without outlines', () => {
    const text = new TextDecoder('latin1').decode(FILE.subarray(0, 400));
    const torn = FILE.slice();
    torn.set(new TextEncoder().encode('xxxx'), text.indexOf('glyf'));
    expect(() => readFont(torn)).toThrow(FontFault);
  });

  it.each([
    ['restricted', 0x2, false],
    ['for print and preview', 0x4, true],
    ['restricted, but editable too', 0xa, true],
    ['not to be cut', 0x100, false],
    ['bitmaps alone', 0x200, false],
  ])('knows whether a font may be embedded: %s', (_, permissions, isEmbeddable) => {
    const entry = new TextDecoder('latin1').decode(FILE.subarray(0, 400)).indexOf('OS/2');
    const file = FILE.slice();
    const view = new DataView(file.buffer);
    view.setUint16(view.getUint32(entry + 8) + 8, permissions);
    expect(readFont(file).isEmbeddable).toBe(isEmbeddable);
  });
});

describe('subsetFont', () => {
  const whole = parsed(FILE);
  const file = subsetFont(readFont(FILE), LETTERS);
  const cut = parsed(file);

  it.each([...LETTERS.entries()])('draws letter %i as the whole font does', (index, [, codePoint]) => {
    const glyph = cut.getGlyph(index + 1);
    const original = whole.glyphForCodePoint(codePoint);
    expect(glyph.advanceWidth).toBe(original.advanceWidth);
    expect(glyph.path.toSVG()).toBe(original.path.toSVG());
  });

  it('finds it by the code that pages have for it, and nothing by others', () => {
    const cmap = new DataView(tablesOf(file).get('cmap')?.slice().buffer ?? new ArrayBuffer(0));
    const glyphs = symbolGlyphs(cmap);
    expect(glyphs).toEqual(LETTERS.map(([code], index) => [0xf000 + code, index + 1]));
  });

  it('takes along what composed letters consist of, and nothing more', () => {
    expect(cut.numGlyphs).toBeGreaterThan(LETTERS.length);
    expect(cut.numGlyphs).toBeLessThan(3 * LETTERS.length);
  });

  it('leaves the font as it is, so that it can be cut again', () => {
    const font = readFont(Buffer.from(FILE));
    subsetFont(font, LETTERS.slice(3));
    expect(subsetFont(font, LETTERS)).toEqual(file);
  });

  it('has no table but those that a PDF needs', () => {
    expect([...tablesOf(file).keys()]).toEqual(['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']);
  });

  it('sums up to what a font file must', () => {
    const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    let sum = 0;
    for (let at = 0; at < file.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});

/** Codes and glyphs of a map of symbols with one stretch of codes. */
function symbolGlyphs(cmap: DataView): readonly (readonly [number, number])[] {
  expect([cmap.getUint16(2), cmap.getUint16(4), cmap.getUint16(6)]).toEqual([1, 3, 0]);
  const start = cmap.getUint32(8);
  const [last, first, offset] = [14, 20, 28].map((at) => cmap.getUint16(start + at)) as [
    number,
    number,
    number,
  ];
  return Array.from({ length: last - first + 1 }, (_, index) => [
    first + index,
    cmap.getUint16(start + 28 + offset + 2 * index),
  ]);
}
