import { PDFDocument } from 'pdf-lib';
import { expect, it } from 'vitest';
import { mergePdfs } from '../../../../src/batch/merge/merge-pdfs.ts';
import { dataOf, pdfOf, stagesOf } from '../../../helpers/pipeline.ts';
import { pdfLines } from '../../../helpers/pdf-text.ts';

const data = dataOf('2024');
const plan = pdfOf(stagesOf('plan', data));
/** Two pages, so that no blank one follows. */
const dispatch = pdfOf(stagesOf('reporting-dispatch', data, 'final-cum-1'));

async function* files(...pdfs: readonly Uint8Array[]) {
  for (const pdf of pdfs) yield Promise.resolve(pdf);
}

it('begins each document on an odd page', async () => {
  const pages = (await PDFDocument.load(plan)).getPageCount();
  expect(pages % 2).toBe(1);
  const merged = await PDFDocument.load(await mergePdfs(files(plan, plan)));
  expect(merged.getPageCount()).toBe(2 * pages + 1);
  expect(merged.getPage(pages).getSize()).toEqual(merged.getPage(0).getSize());
});

it('keeps what the documents say', async () => {
  const lines = await pdfLines(await mergePdfs(files(dispatch, plan)));
  expect(lines).toEqual([...(await pdfLines(dispatch)), ...(await pdfLines(plan))]);
});

it('has what its documents share once', async () => {
  const one = (await mergePdfs(files(dispatch))).length;
  const ten = (await mergePdfs(files(...Array<Uint8Array>(10).fill(dispatch)))).length;
  expect(ten).toBeLessThan(one * 1.5);
});

it('says that it is for printing alone, and is the same each time', async () => {
  const merged = await mergePdfs(files(plan));
  expect((await PDFDocument.load(merged)).getTitle()).toBe('Tệp gộp để in, không thay cho từng văn bản');
  expect(await mergePdfs(files(plan))).toEqual(merged);
});
