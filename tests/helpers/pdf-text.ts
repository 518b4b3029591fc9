import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFObject,
  type PDFPage,
} from 'pdf-lib';

/**
 * The text of each line of a page, in the order of drawing, read from the file by the font's own character map; without
 * the space that parts it from the next line.
 */
export async function pdfLines(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map((page) => contentLines(pageContent(page), fontMaps(page)));
}

/** What letters the codes of each font of a page stand for. */
export type FontMaps = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function fontMaps({ node }: PDFPage): FontMaps {
  const fonts = node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
  return new Map(
    fonts?.entries().map(([name, font]) => {
      const dict = node.context.lookup(font, PDFDict);
      return [name.asString(), characterMap(streamText(dict.lookup(PDFName.of('ToUnicode'))))];
    }),
  );
}

/** The drawing operators of a page, a byte a letter. */
export function pageContent({ node }: PDFPage): string {
  return streamText(node.lookup(PDFName.of('Contents')));
}

function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}

/** The letters of a string of codes. */
export function lettersOf(codes: string, map: ReadonlyMap<string, string> | undefined): string {
  return [...codes.matchAll(/\\?(.)/gsu)].map(([, code = '']) => map?.get(code) ?? '\uFFFD').join('');
}

function characterMap(cmap: string): ReadonlyMap<string, string> {
  return new Map(
    [...cmap.matchAll(/^<([\da-f]{2})> <([\da-f]{4})>$/gmu)].map(([, code = '', letter = '']) => [
      String.fromCharCode(Number.parseInt(code, 16)),
      String.fromCharCode(Number.parseInt(letter, 16)),
    ]),
  );
}

/** The texts of a content stream by its rows, of which each is a line; the font goes on from one to the next. */
function contentLines(content: string, maps: FontMaps) {
  let map: ReadonlyMap<string, string> | undefined;
  return content
    .split('\n')
    .filter((row) => row.endsWith('Tj'))
    .map((row) => {
      let text = '';
      for (const [, font, codes = ''] of row.matchAll(/(\/F\d) [\d.]+ Tf|\(((?:[^()\\]|\\.)*)\)/gsu)) {
        if (font !== undefined) map = maps.get(font);
        text += lettersOf(codes, map);
      }
      return text.trimEnd();
    });
}

/** A bookmark with its depth, as a reader's panel shows it. */
export async function pdfBookmarks(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages().map(({ ref }) => ref);
  const walk = (parent: PDFDict, depth: number): readonly string[] => {
    const lines: string[] = [];
    let item = parent.lookupMaybe(PDFName.of('First'), PDFDict);
    while (item !== undefined) {
      const title = item.get(PDFName.of('Title'));
      const [page] = item.lookup(PDFName.of('Dest'), PDFArray).asArray();
      const number =
        pages.findIndex((ref) => page instanceof PDFRef && ref.objectNumber === page.objectNumber) + 1;
      const text =
        title !== undefined && 'decodeText' in title ? (title as { decodeText(): string }).decodeText() : '';
      lines.push(`${'  '.repeat(depth)}${text} (${String(number)})`, ...walk(item, depth + 1));
      item = item.lookupMaybe(PDFName.of('Next'), PDFDict);
    }
    return lines;
  };
  const outlines = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict);
  return outlines === undefined ? [] : walk(outlines, 0);
}
