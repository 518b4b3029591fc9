import { deflateSync } from 'node:zlib';
import fontkit from '@pdf-lib/fontkit';
import subsetFont from 'subset-font';
import { runsOf, type Face } from '../content.ts';
import { FACES, fontFile } from '../fonts.ts';
import type { Peer } from '../peers/peer.ts';
import { layOut, type PlacedPage } from '../simple-layout.ts';
import { embeddedFont, type Glyph } from './embedded.ts';

/**
 * What no maker of PDF can do without: lines found by looking widths up, the contents of pages deflated, and the bytes.
 * The fonts are deflated beforehand, with no more than the letters of the document.
 */
export const pdfFloor: Peer = {
  name: 'floor',
  format: 'pdf',
  start: async (content) => {
    const letters = new Set([...' 0123456789', ...runsOf(content).flatMap(({ text }) => [...text])]);
    const files = new Map<Face, Uint8Array>();
    for (const face of FACES)
      files.set(
        face,
        await subsetFont(Buffer.from(fontFile(face)), [...letters].join(''), { targetFormat: 'truetype' }),
      );
    const glyphs = new Map([...files].map(([face, file]) => [face, glyphsOf(file, letters)]));
    const used = new Set(runsOf(content).map(({ face }) => face));
    const fonts = FACES.filter((face) => used.has(face)).map((face) =>
      embeddedFont(files.get(face), glyphs.get(face)),
    );
    const glyphOf = (face: Face, letter: string) => glyphs.get(face)?.get(letter);
    const width = (text: string, face: Face, size: number) => {
      const table = glyphs.get(face);
      let sum = 0;
      for (const letter of text) sum += table?.get(letter)?.advance ?? 0;
      return sum * size;
    };
    const names = new Map(
      FACES.filter((face) => used.has(face)).map((face, index) => [face, `/F${String(index)}`]),
    );
    return (document) => {
      const pages = layOut(document, width);
      return fileOf(
        pages,
        pages.map((page) => contentOf(page, names, glyphOf)),
        fonts,
      );
    };
  },
};

function glyphsOf(file: Uint8Array, letters: Iterable<string>): ReadonlyMap<string, Glyph> {
  const font = fontkit.create(file);
  return new Map(
    Array.from(letters, (letter) => {
      const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
      return [
        letter,
        { hex: glyph.id.toString(16).padStart(4, '0'), advance: glyph.advanceWidth / font.unitsPerEm },
      ];
    }),
  );
}

function contentOf(
  { texts, rules }: PlacedPage,
  names: ReadonlyMap<Face, string>,
  glyphOf: (face: Face, letter: string) => Glyph | undefined,
): Buffer {
  let content = 'BT\n';
  for (const { x, y, text, face, size } of texts) {
    let hex = '';
    for (const letter of text) hex += glyphOf(face, letter)?.hex ?? '0000';
    content += `${names.get(face) ?? ''} ${String(size)} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${hex}> Tj\n`;
  }
  content += 'ET\n';
  for (const { x1, y1, x2, y2 } of rules)
    content += `${x1.toFixed(2)} ${y1.toFixed(2)} m ${x2.toFixed(2)} ${y2.toFixed(2)} l S\n`;
  return deflateSync(content, { level: 6 });
}

/** A whole file: catalog, pages, fonts, contents, and the table of where each object begins. */
function fileOf(
  pages: readonly PlacedPage[],
  contents: readonly Buffer[],
  fonts: readonly ((first: number) => readonly (string | Buffer)[])[],
): Uint8Array {
  const chunks: Buffer[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (...parts: readonly (string | Buffer)[]) => {
    for (const part of parts) {
      const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : part;
      chunks.push(bytes);
      length += bytes.length;
    }
  };
  const object = (...parts: readonly (string | Buffer)[]) => {
    offsets.push(length);
    add(`${String(offsets.length)} 0 obj\n`, ...parts, '\nendobj\n');
  };
  add('%PDF-1.7\n');
  const firstPage = 3;
  const firstFont = firstPage + pages.length * 2;
  const kids = pages.map((_, index) => `${String(firstPage + index * 2)} 0 R`).join(' ');
  const resources = fonts
    .map((_, index) => `/F${String(index)} ${String(firstFont + index * 5)} 0 R`)
    .join(' ');
  object('<</Type/Catalog/Pages 2 0 R>>');
  object(`<</Type/Pages/Count ${String(pages.length)}/Kids[${kids}]/Resources<</Font<<${resources}>>>>>>`);
  pages.forEach(({ width, height }, index) => {
    const content = contents[index] ?? Buffer.alloc(0);
    const box = `[0 0 ${width.toFixed(2)} ${height.toFixed(2)}]`;
    object(`<</Type/Page/Parent 2 0 R/MediaBox${box}/Contents ${String(firstPage + index * 2 + 1)} 0 R>>`);
    object(`<</Length ${String(content.length)}/Filter/FlateDecode>>stream\n`, content, '\nendstream');
  });
  fonts.forEach((font, index) => {
    for (const part of font(firstFont + index * 5))
      if (typeof part === 'string') object(part);
      else object(...[`<</Length ${String(part.length)}/Filter/FlateDecode>>stream\n`, part, '\nendstream']);
  });
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = String(offsets.length + 1);
  add(
    `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${String(start)}\n%%EOF\n`,
  );
  return Buffer.concat(chunks);
}
