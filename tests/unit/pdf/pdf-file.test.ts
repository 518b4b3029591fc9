import { PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { dictionary, reference } from '../../../src/pdf/dictionary.ts';
import { PdfFile } from '../../../src/pdf/pdf-file.ts';

/** End a file with a catalog and no pages. */
function finished(file: PdfFile, entries: Parameters<typeof dictionary>[0] = {}): Uint8Array {
  const pages = file.add(dictionary({ Type: 'Pages', Kids: [], Count: 0 }));
  const catalog = file.add(dictionary({ Type: 'Catalog', Pages: reference(pages), ...entries }));
  return file.finish(catalog, file.add('<<>>'));
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function streamIn(pdf: PDFDocument, key: string): Uint8Array {
  const stream = pdf.catalog.lookup(PDFName.of(key));
  if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
  return decodePDFRawStream(stream).decode();
}

describe('PdfFile', () => {
  it('begins with the version and with bytes that no text has', () => {
    const bytes = finished(new PdfFile());
    expect(text(bytes.subarray(0, 10))).toBe('%PDF-1.7\n%');
    expect([...bytes.subarray(10, 14)].every((byte) => byte > 127)).toBe(true);
  });

  it('has no more objects in a stream than two bytes can count', async () => {
    const file = new PdfFile();
    const first = file.reserve(66_000);
    for (let index = 0; index < 66_000; index += 1) file.set(first + index, String(index));
    const bytes = finished(file, { A: reference(first + 65_999) });
    // The pages, the catalog and the information come after the numbers.
    expect([...text(bytes).matchAll(/\/N (\d+)/gu)].map(([, count]) => count)).toEqual(['65536', '467']);
    const pdf = await PDFDocument.load(bytes);
    expect(pdf.catalog.lookup(PDFName.of('A'), PDFNumber).asNumber()).toBe(65_999);
  });

  it('keeps what it is given', async () => {
    const file = new PdfFile();
    const later = file.reserve();
    const plain = file.addStream({}, Uint8Array.of(1, 2, 3));
    const compressed = file.addShared({}, new TextEncoder().encode('abc'.repeat(100)));
    file.set(later, dictionary({ Answer: 42 }));
    const entries = { A: reference(later), B: reference(plain), C: reference(compressed) };
    const pdf = await PDFDocument.load(finished(file, entries));
    expect(
      pdf.catalog.lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('Answer'), PDFNumber).asNumber(),
    ).toBe(42);
    expect([...streamIn(pdf, 'B')]).toEqual([1, 2, 3]);
    expect(text(streamIn(pdf, 'C'))).toBe('abc'.repeat(100));
  });

  it.each([
    { name: 'stores short contents', count: 100, isSmaller: false },
    { name: 'compresses long ones', count: 10_000, isSmaller: true },
  ])('$name of its own', async ({ count, isSmaller }) => {
    const file = new PdfFile();
    const contents = 'abc'.repeat(count);
    const own = file.addOwn({}, new TextEncoder().encode(contents));
    const bytes = finished(file, { A: reference(own) });
    expect(bytes.length < contents.length).toBe(isSmaller);
    expect(text(streamIn(await PDFDocument.load(bytes), 'A'))).toBe(contents);
  });

  it('gives numbers in a row', () => {
    const file = new PdfFile();
    expect([file.reserve(3), file.reserve(), file.add('<<>>')]).toEqual([1, 4, 5]);
  });

  it('holds thousands of objects', async () => {
    const file = new PdfFile();
    const first = file.reserve(5000);
    for (let index = 0; index < 5000; index += 1) file.set(first + index, `<</Index ${String(index)}>>`);
    const pdf = await PDFDocument.load(finished(file, { Last: reference(first + 4999) }));
    const last = pdf.catalog.lookup(PDFName.of('Last'), PDFDict);
    expect(last.lookup(PDFName.of('Index'), PDFNumber).asNumber()).toBe(4999);
  });

  it('begins with what files share', async () => {
    const shared = new PdfFile();
    const stream = shared.addStream({}, Uint8Array.of(7));
    const dict = shared.add(dictionary({ Stream: reference(stream) }));
    const part = shared.part();
    const files = [1, 2].map(() => finished(new PdfFile(part), { Shared: reference(dict) }));
    expect(files[0]).toEqual(files[1]);
    expect(files[0]?.subarray(0, part.bytes.length)).toEqual(part.bytes);
    const pdf = await PDFDocument.load(files[0] ?? '');
    const found = pdf.catalog.lookup(PDFName.of('Shared'), PDFDict).lookup(PDFName.of('Stream'));
    expect(found instanceof PDFRawStream && [...found.getContents()]).toEqual([7]);
  });

  it('has an identifier that comes from what is in it', () => {
    const idOf = (file: PdfFile) => /\/ID\[<([\da-f]{32})> <\1>\]/u.exec(text(finished(file)))?.[1];
    const other = new PdfFile();
    other.add('<</Other true>>');
    const shared = new PdfFile();
    shared.add('<</Shared true>>');
    const ids = [new PdfFile(), other, new PdfFile(shared.part())].map(idOf);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(3);
    expect(idOf(new PdfFile())).toBe(ids[0]);
  });
});
