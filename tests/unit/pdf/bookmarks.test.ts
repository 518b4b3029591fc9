import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../../src/layout/placed.ts';
import { writeBookmarks } from '../../../src/pdf/bookmarks.ts';
import { dictionary, reference } from '../../../src/pdf/dictionary.ts';
import { PdfFile } from '../../../src/pdf/pdf-file.ts';
import { pt } from '../../../src/regulation/units.ts';

const PAGE_HEIGHT = 842;

/** A page with headings, each with its level and its place. */
function page(...headings: readonly (readonly [title: string, level: number, y: number])[]): Page {
  const bookmarks = headings.map(([title, level, y]) => ({ title, level, y: pt(y) }));
  return { width: pt(595), height: pt(PAGE_HEIGHT), boxes: [], bookmarks };
}

async function withBookmarks(...pages: readonly Page[]): Promise<PDFDocument> {
  const file = new PdfFile();
  const tree = file.reserve();
  const numbers = pages.map(() =>
    file.add(dictionary({ Type: 'Page', Parent: reference(tree), MediaBox: [0, 0, 595, PAGE_HEIGHT] })),
  );
  file.set(tree, dictionary({ Type: 'Pages', Kids: numbers.map(reference), Count: numbers.length }));
  const outlines = writeBookmarks(file, pages, numbers);
  const entries = { Type: 'Catalog', Pages: reference(tree), Outlines: outlines && reference(outlines) };
  return PDFDocument.load(file.finish(file.add(dictionary(entries)), file.add('<<>>')));
}

function dictIn(dict: PDFDict, key: string): PDFDict | undefined {
  return dict.lookupMaybe(PDFName.of(key), PDFDict);
}

function children(parent: PDFDict): readonly PDFDict[] {
  const found: PDFDict[] = [];
  for (let child = dictIn(parent, 'First'); child !== undefined; child = dictIn(child, 'Next'))
    found.push(child);
  return found;
}

function titleOf(item: PDFDict): string {
  return item.lookup(PDFName.of('Title'), PDFHexString).decodeText();
}

/** The bookmarks as a reader shows them, children indented. */
function outline(parent: PDFDict, indent = ''): readonly string[] {
  return children(parent).flatMap((child) => [indent + titleOf(child), ...outline(child, `${indent}  `)]);
}

function rootOf(pdf: PDFDocument): PDFDict {
  return pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict);
}

function everyItem(parent: PDFDict): readonly PDFDict[] {
  return children(parent).flatMap((child) => [child, ...everyItem(child)]);
}

const TWO_PAGES = [
  page(['I. MỤC ĐÍCH', 1, 100], ['1. Mục đích', 2, 120], ['2. Yêu cầu', 2, 300]),
  page(['II. NHIỆM VỤ', 1, 60], ['III. TỔ CHỨC', 1, 400], ['1. Khoản', 2, 420]),
];

describe('writeBookmarks', () => {
  it('writes none where there are no headings', async () => {
    const pdf = await withBookmarks(page(), page());
    expect(pdf.catalog.has(PDFName.of('Outlines'))).toBe(false);
  });

  it('nests them by their levels, over the pages', async () => {
    expect(outline(rootOf(await withBookmarks(...TWO_PAGES)))).toEqual([
      'I. MỤC ĐÍCH',
      '  1. Mục đích',
      '  2. Yêu cầu',
      'II. NHIỆM VỤ',
      'III. TỔ CHỨC',
      '  1. Khoản',
    ]);
  });

  it('puts a lower level that comes first at the top', async () => {
    const pdf = await withBookmarks(page(['1. Khoản', 2, 10], ['I. MỤC', 1, 20], ['2. Khoản', 2, 30]));
    expect(outline(rootOf(pdf))).toEqual(['1. Khoản', 'I. MỤC', '  2. Khoản']);
  });

  it('goes back up more than one level', async () => {
    const pdf = await withBookmarks(page(['a', 1, 10], ['b', 2, 20], ['c', 3, 30], ['d', 1, 40]));
    expect(outline(rootOf(pdf))).toEqual(['a', '  b', '    c', 'd']);
  });

  it('leads each to its page and to the top of its line, counted upwards', async () => {
    const pdf = await withBookmarks(...TWO_PAGES);
    const targets = everyItem(rootOf(pdf)).map((item) => {
      const target = item.lookup(PDFName.of('Dest'), PDFArray);
      const index = pdf.getPages().findIndex(({ ref }) => ref === target.get(0));
      return [titleOf(item), index + 1, target.lookup(3, PDFNumber).asNumber()];
    });
    expect(targets).toEqual([
      ['I. MỤC ĐÍCH', 1, 742],
      ['1. Mục đích', 1, 722],
      ['2. Yêu cầu', 1, 542],
      ['II. NHIỆM VỤ', 2, 782],
      ['III. TỔ CHỨC', 2, 442],
      ['1. Khoản', 2, 422],
    ]);
  });

  it('counts all that are open below each', async () => {
    const root = rootOf(await withBookmarks(...TWO_PAGES));
    const count = (dict: PDFDict) => dict.lookupMaybe(PDFName.of('Count'), PDFNumber)?.asNumber();
    expect(count(root)).toBe(6);
    expect(children(root).map(count)).toEqual([2, undefined, 1]);
  });

  it('links each back to its parent and to the one before it', async () => {
    const root = rootOf(await withBookmarks(...TWO_PAGES));
    const check = (parent: PDFDict) => {
      const items = children(parent);
      expect(items.map((item) => dictIn(item, 'Parent'))).toEqual(items.map(() => parent));
      expect(items.map((item) => dictIn(item, 'Prev'))).toEqual([undefined, ...items].slice(0, items.length));
      expect(dictIn(parent, 'Last')).toBe(items.at(-1));
      items.forEach(check);
    };
    check(root);
  });
});
