import { PDF } from '@libpdf/core';
import { describe, expect, it } from 'vitest';
import { copyBlock, type CopyWords } from '../../../../src/issuance/stamping/copy-block.ts';
import { roomForCopy } from '../../../../src/issuance/stamping/put-copy-block.ts';
import { readPdf, type ReadPdf } from '../../../../src/issuance/stamping/read-pdf.ts';
import { metrics } from '../../../helpers/fonts.ts';
import { pageWith } from '../../../helpers/issuance/head-pdf.ts';
import { foreignPdf } from '../../../helpers/issuance/foreign-pdf.ts';

const WORDS: CopyWords = {
  form: 'Sao y',
  agency: ['Ban Quản lý', 'các khu công nghiệp'],
  number: 5,
  symbol: 'SY-BQL',
  place: 'Hưng Yên',
  issuedOn: { year: 2024, month: 3, day: 5 },
  authority: ['TL. Trưởng ban', 'Chánh Văn phòng'],
  signatory: 'Trần Văn B',
  recipients: ['UBND tỉnh', 'Lưu: VT'],
};
const block = copyBlock(WORDS, metrics);

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await readPdf(bytes, 'van-ban.pdf');
  if (!pdf.ok) throw new Error(pdf.issues[0]?.code);
  return pdf.value;
}

const room = async (bytes: Uint8Array) => roomForCopy(await read(bytes), block, WORDS.issuedOn);

describe('copyBlock', () => {
  it('says what a copy on paper says', () => {
    expect(block.spoken).toBe(
      'BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP SAO Y Số: 05/SY-BQL Hưng Yên, ngày 05 tháng 3 năm 2024 ' +
        'Nơi nhận: - UBND tỉnh; - Lưu: VT. TL. TRƯỞNG BAN CHÁNH VĂN PHÒNG Trần Văn B',
    );
  });

  it('begins with a rule over the whole width', () => {
    const [rule] = block.boxes(100);
    expect(rule).toMatchObject({ kind: 'rule', direction: 'across', y: 100 });
    expect(rule?.kind === 'rule' && rule.length).toBeCloseTo((165 * 72) / 25.4, 1);
  });

  it('keeps every line between the margins', () => {
    for (const box of copyBlock({ ...WORDS, signatory: 'Ấ '.repeat(60).trim() }, metrics).boxes(0)) {
      if (box.kind !== 'line') continue;
      expect(box.x).toBeGreaterThan(85);
      expect(box.x + box.width).toBeLessThan(595.28 - 42.5 + 0.1);
    }
  });
});

describe('roomForCopy', () => {
  it('is below the last line', async () => {
    const { pdf, stamped } = await room(pageWith([{ text: 'Nơi nhận', y: 300 }]));
    const [rule] = stamped.boxes;
    expect([pdf.pageCount, stamped.page, rule?.kind === 'rule' && rule.y]).toEqual([1, 0, 318]);
  });

  it.each([
    ['the page is full', async () => Promise.resolve(pageWith([{ text: 'Nơi nhận', y: 700 }]))],
    [
      'the page is no A4',
      async () => Promise.resolve(pageWith([{ text: 'a', y: 100 }], { width: 842, height: 595 } as never)),
    ],
    ['the page has no text', async () => Promise.resolve(pageWith([]))],
  ])('is a page of its own where %s', async (_, make) => {
    const { pdf, stamped } = await room(await make());
    const page = (await PDF.load(pdf.bytes)).getPage(1);
    expect([pdf.pageCount, stamped.page, Math.round(page?.height ?? 0)]).toEqual([2, 1, 842]);
  });

  it('leaves the pages that are there alone', async () => {
    const bytes = await foreignPdf();
    const full = await room(bytes.slice());
    expect(Buffer.from(full.pdf.bytes.subarray(0, bytes.length)).equals(bytes)).toBe(true);
  });
});
