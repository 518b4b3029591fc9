import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFRawStream,
  PDFRef,
  type PDFObject,
} from 'pdf-lib';

/** The text of each line of a page, in the order of drawing, read from the file by the font's own character map. */
export async function pdfLines(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf.getPages().map(({ node }) => {
    const fonts = node.Resources()?.lookup(PDFName.of('Font'), PDFDict);
    const maps = new Map<string, ReadonlyMap<string, string>>();
    for (const [name, font] of fonts?.entries() ?? []) {
      const dict = pdf.context.lookup(font, PDFDict);
      maps.set(name.asString(), characterMap(streamText(dict.lookup(PDFName.of('ToUnicode')))));
    }
    const content = streamText(node.lookup(PDFName.of('Contents')));
    return [...content.matchAll(/BT (.*?) ET/gsu)].map(([, line = '']) => lineText(line, maps));
  });
}

function streamText(stream: PDFObject | undefined): string {
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
  return new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
}

function characterMap(cmap: string): ReadonlyMap<string, string> {
  return new Map(
    [...cmap.matchAll(/^<([\da-fA-F]{4})> <([\da-fA-F]{4})>$/gmu)].map(([, glyph = '', letter = '']) => [
      glyph.toLowerCase(),
      String.fromCharCode(Number.parseInt(letter, 16)),
    ]),
  );
}

function lineText(line: string, maps: ReadonlyMap<string, ReadonlyMap<string, string>>): string {
  let text = '';
  let map: ReadonlyMap<string, string> | undefined;
  for (const [, font, codes] of line.matchAll(/(\/F\d) [\d.]+ Tf|<([\da-fA-F]+)>/gu)) {
    if (font !== undefined) map = maps.get(font);
    for (const [glyph] of (codes ?? '').matchAll(/.{4}/gu)) text += map?.get(glyph.toLowerCase()) ?? '\uFFFD';
  }
  return text;
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
