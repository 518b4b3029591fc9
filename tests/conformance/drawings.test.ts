import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/write-docx.ts';
import type { Block } from '../../src/document/nodes.ts';
import { layOut } from '../../src/layout/layout.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { presentCertificate } from '../../src/presentation/certificate/certificate.ts';
import { present } from '../../src/presentation/present.ts';
import type { PresentedDocument } from '../../src/presentation/presented.ts';
import { certificateGeometry } from '../../src/regulation/certificate.ts';
import { officeProfile } from '../../src/regulation/office-profile.ts';
import { regulationOn } from '../../src/regulation/regulation.ts';
import { certificate, LONG_FIELDS } from '../helpers/certificates.ts';
import { chart } from '../helpers/charts.ts';
import { fonts, metrics } from '../helpers/fonts.ts';
import { annex, document, p, row, table } from '../helpers/node-builders.ts';
import { valueOf } from '../helpers/pipeline.ts';
import { strayInk, strayWords } from './compare.ts';
import { convertWithLibreOffice, rasterOf, temporaryFolder, wordsOfPdf } from './tools.ts';

/** How far a word may stand from LibreOffice's, in points: 1 mm. */
const TOLERANCE = 72 / 25.4;
const DOTS_PER_INCH = 216;
/** How far a shape may, in pixels: 1 mm; and how much of the ink may do otherwise (letters are drawn a hair differently). */
const PIXELS = 9;
const STRAY_SHARE = 0.02;

const REGULATION = regulationOn({ year: 2024, month: 3, day: 20 });
const OFFICE = officeProfile(REGULATION, {});
const TEXT = p(
  'Trong năm 2024, các doanh nghiệp trong các khu công nghiệp tỉnh đã nỗ lực khắc phục khó khăn, duy trì sản xuất kinh ' +
    'doanh, thực hiện tốt các chỉ tiêu thi đua đã đăng ký.',
);

const TABLE = table([1, 2], [row('TT', 'Doanh nghiệp')], row('1', 'Công ty A'), row('2', 'Công ty B'));

const CLUSTERS = ['Cụm số 1', 'Cụm số 2', 'Cụm số 3'];
const TWELVE = Array.from({ length: 12 }, (_, index) => `Cụm thi đua số ${String(index + 1)}`);
const spread = (seed: number) => TWELVE.map((_, index) => ((index * 7919 + seed * 104_729) % 1000) + 50.5);

const CHARTS: Readonly<Record<string, Block>> = {
  'upright bars': chart(CLUSTERS, { 'Kế hoạch': [11250, 9800, 7450.5], 'Thực hiện': [12034.5, 9120, 8010] }),
  'bars below zero': chart(['Doanh thu', 'Xuất khẩu', 'Lao động'], { 'Tăng, giảm': [12.5, -4.2, 0] }),
  'lying bars': chart(TWELVE, { 'Kế hoạch': spread(1), 'Thực hiện': spread(2), 'Cùng kỳ': spread(3) }),
  'long names': chart(
    ['Công ty trách nhiệm hữu hạn một thành viên sản xuất linh kiện điện tử Hưng Yên', 'B & C', '<D>'],
    { 'Lợi nhuận trước thuế': [1234567.8, -345678.9, 0], 'Kế hoạch': [1e6, 2e5, 5e4] },
  ),
};

function presented(...parts: Parameters<typeof document>): PresentedDocument {
  return present(document(...parts), REGULATION, OFFICE, metrics);
}

function certificateWith(mode: 'full' | 'overlay', isLong: boolean): PresentedDocument {
  const node = certificate(mode, isLong ? LONG_FIELDS : {});
  return valueOf(presentCertificate(node, REGULATION, certificateGeometry(mode), metrics));
}

const MARKS = {
  'a mark of urgency': { secrecy: undefined, urgency: 'Thượng khẩn', circulation: undefined },
  'all marks': { secrecy: 'Mật', urgency: 'Hỏa tốc', circulation: 'Xem xong trả lại' },
} as const;

const DOCUMENTS: readonly (readonly [name: string, document: PresentedDocument])[] = [
  ...Object.entries(CHARTS).map(([name, block]) => [name, presented([TEXT, block, TEXT])] as const),
  // So much text before each chart that some of them have no room below it, with and without their captions.
  ...[4, 5, 6, 7, 8].map(
    (count) =>
      [
        `a chart after ${String(count)} paragraphs`,
        presented([...Array.from({ length: count }, () => TEXT), ...Object.values(CHARTS).slice(0, 2), TEXT]),
      ] as const,
  ),
  [
    'charts between tables, with all marks',
    presented(
      [TABLE, ...Object.values(CHARTS).slice(0, 1), TABLE, TEXT, ...Object.values(CHARTS).slice(1, 2), TABLE],
      { marks: MARKS['all marks'] },
    ),
  ],
  [
    'charts in a turned annex',
    presented(
      [TEXT],
      {},
      annex('Phụ lục I', 'Biểu đồ', Object.values(CHARTS).slice(0, 2), { orientation: 'landscape' }),
    ),
  ],
  ...Object.entries(MARKS).map(([name, marks]) => [name, presented([TEXT, TEXT], { marks })] as const),
  ...(['full', 'overlay'] as const).flatMap((mode) =>
    [false, true].map(
      (isLong) =>
        [
          `a certificate, ${mode}, ${isLong ? 'long' : 'short'} texts`,
          certificateWith(mode, isLong),
        ] as const,
    ),
  ),
];
const NAMES = DOCUMENTS.map(([name]) => name);

describe('drawings and boxes, our PDF against LibreOffice’s rendering of our Word file', () => {
  const folder = temporaryFolder();
  const file = (name: string, extension: string) =>
    join(folder.path, `${name.replace(/[^a-z\d]+/giu, '-')}.${extension}`);
  const raster = (path: string, page = 1) => rasterOf(readFileSync(path), folder.path, DOTS_PER_INCH, page);

  beforeAll(async () => {
    for (const [name, each] of DOCUMENTS) {
      const pages = valueOf(layOut(each, metrics)).pages();
      writeFileSync(file(name, 'docx'), await writeDocx(each));
      writeFileSync(file(`${name} ours`, 'pdf'), writePdf(each, pages, fonts));
    }
    convertWithLibreOffice(
      NAMES.map((name) => file(name, 'docx')),
      folder.path,
    );
  });
  afterAll(folder.remove);

  it.each(NAMES)('%s: every word on the same page, none further off than 1 mm', (name) => {
    const ours = wordsOfPdf(file(`${name} ours`, 'pdf'));
    const theirs = wordsOfPdf(file(name, 'pdf'));
    expect(ours.length).toBe(theirs.length);
    const stray = ours.map((words, page) => strayWords(words, theirs[page] ?? [], TOLERANCE));
    expect(stray).toEqual(ours.map(() => []));
  });

  it.each(NAMES)('%s: the same ink on every page', (name) => {
    const pages = wordsOfPdf(file(`${name} ours`, 'pdf')).length;
    for (let page = 1; page <= pages; page += 1) {
      const ours = raster(file(`${name} ours`, 'pdf'), page);
      const theirs = raster(file(name, 'pdf'), page);
      expect([ours.width, ours.height]).toEqual([theirs.width, theirs.height]);
      expect(strayInk(ours, theirs, PIXELS)).toBeLessThanOrEqual(STRAY_SHARE);
    }
  });

  it('sees when the ink is not the same', () => {
    const [upright, below] = NAMES.slice(0, 2).map((name) => raster(file(`${name} ours`, 'pdf')));
    if (upright === undefined || below === undefined) throw new Error('no pages');
    expect(strayInk(upright, below, PIXELS)).toBeGreaterThan(5 * STRAY_SHARE);
  });
});
