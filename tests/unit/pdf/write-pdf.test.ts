import { PDFDocument, PDFHexString, PDFName, PDFRawStream } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACES } from '../../../src/presentation/font-metrics.ts';
import { fonts } from '../../helpers/fonts.ts';
import { dataOf, pdfOf, stagesOf, type Stages } from '../../helpers/pipeline.ts';
import { pdfBookmarks, pdfLines } from '../../helpers/pdf-text.ts';

describe('writePdf', () => {
  let stages: Stages;
  let bytes: Uint8Array;
  let pdf: PDFDocument;
  beforeAll(async () => {
    stages = stagesOf('plan', dataOf('2024'));
    bytes = pdfOf(stages);
    pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  });

  it('writes A4 pages', () => {
    expect(pdf.getPageCount()).toBe(3);
    for (const page of pdf.getPages()) {
      const { width, height } = page.getSize();
      expect([width, height].map((length) => Math.round((length / 72) * 25.4))).toEqual([210, 297]);
    }
  });

  it('writes every line so that its text can be found and copied', async () => {
    const drawn = stages.pages.map(({ boxes }) =>
      boxes.flatMap((box) => (box.kind === 'line' ? [box.fragments.map(({ text }) => text).join('')] : [])),
    );
    const withPlainSpaces = drawn.map((lines) => lines.map((line) => line.replaceAll('\u00A0', ' ')));
    expect(await pdfLines(bytes)).toEqual(withPlainSpaces);
  });

  it('embeds the parts of faces that are used, and no other', () => {
    const files = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFRawStream && object.dict.has(PDFName.of('Length1')) ? [object] : [],
      );
    const used = FACES.map((face) => fonts.file(face, 'core').length);
    expect(files.map((file) => file.getContents().length)).toEqual(used);
  });

  it('lists the headings as bookmarks', async () => {
    expect(await pdfBookmarks(bytes)).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU (1)',
      '  1. Mục đích: (1)',
      '  2. Yêu cầu: (1)',
      'II. NỘI DUNG, NHIỆM VỤ (2)',
      'III. TỔ CHỨC THỰC HIỆN. (3)',
    ]);
  });

  it('says of itself what the data says, in Vietnamese, and no time', () => {
    expect(pdf.getTitle()).toMatch(/^Kế hoạch: Tổ chức thực hiện phong trào/u);
    expect(pdf.getAuthor()).toBe('Ban Quản lý các khu công nghiệp tỉnh Hưng Yên');
    expect(pdf.getSubject()).toMatch(/^Tổ chức thực hiện/u);
    expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFHexString).decodeText()).toBe('vi-VN');
    expect([pdf.getCreationDate(), pdf.getModificationDate()]).toEqual([undefined, undefined]);
  });

  it('is small enough to send by mail', () => {
    expect(bytes.length).toBeLessThan(70 * 1024);
  });
});
