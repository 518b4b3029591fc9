import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/write-docx.ts';
import { printedRegister } from '../../src/issuance/export/printed-register.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { fonts, metrics } from '../helpers/fonts.ts';
import { fillBooks, formInput } from '../helpers/issuance/books.ts';
import { issue, newRegister } from '../helpers/issuance/register.ts';
import { valueOf } from '../helpers/pipeline.ts';
import { strayWords } from './compare.ts';
import { convertWithLibreOffice, temporaryFolder, wordsOfPdf } from './tools.ts';
import { validated } from './verapdf.ts';

/** How far a word may stand from LibreOffice's, in points: 1 mm. */
const TOLERANCE = 72 / 25.4;

const SUBJECT =
  'Tổ chức thực hiện phong trào thi đua “Doanh nghiệp đổi mới, sáng tạo, phát triển bền vững” trong các khu công nghiệp trên địa bàn tỉnh năm 2024';

describe('the printed register', () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder.path, name);

  beforeAll(async () => {
    const test = newRegister();
    try {
      await fillBooks(test);
      for (let count = 0; count < 60; count += 1) {
        const series = count % 4 === 0 ? 'Hội đồng' : 'chung';
        const receivers = count === 20 ? 120 : count % 9;
        const recipients = Array.from({ length: receivers }, (_, index) => `Công ty số ${String(index)}`);
        const facts = { subject: SUBJECT.repeat(1 + (count % 3)), recipients };
        await issue(test, `k${String(count)}`, '2024-06-03', { series }, facts);
      }
      const { presented, layout } = valueOf(printedRegister(formInput(test), metrics));
      writeFileSync(file('ours.pdf'), writePdf(presented, layout.pages(), fonts));
      writeFileSync(file('book.docx'), await writeDocx(presented));
    } finally {
      test.remove();
    }
    convertWithLibreOffice([file('book.docx')], folder.path);
  });
  afterAll(folder.remove);

  it('has every word of the Word file on the same page and place as in the PDF', () => {
    const ours = wordsOfPdf(file('ours.pdf'));
    const theirs = wordsOfPdf(file('book.pdf'));
    expect(ours).toHaveLength(theirs.length);
    expect(ours.length).toBeGreaterThan(12);
    for (const [index, page] of ours.entries()) {
      expect(strayWords(page, theirs[index] ?? [], TOLERANCE), `page ${String(index + 1)}`).toEqual([]);
    }
  });

  it('follows PDF/A and PDF/UA', () => {
    const [verdict] = validated([file('ours.pdf')]);
    expect(verdict?.passedChecks).toBeGreaterThan(100);
    expect(verdict?.failures).toEqual([]);
  });
});
