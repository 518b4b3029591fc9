import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { fonts } from '../helpers/fonts.ts';
import { dataOf, stagesOf } from '../helpers/pipeline.ts';
import { liberation } from './liberation.ts';
import { rasterOf, temporaryFolder, wordsOfPdf } from './tools.ts';
import { validated } from './verapdf.ts';

const SLUGS = ['plan', 'final-report', 'commendation-certificate', 'score-sheet'];
const data = dataOf('2024');
/** In points: words stand where they stood, but for rounding. */
const TOLERANCE = 0.1;

describe('PDFs with another font of the same widths', () => {
  const folder = temporaryFolder();
  const path = (slug: string, font: string) => join(folder.path, `${slug}-${font}.pdf`);
  const library = liberation();
  beforeAll(() => {
    for (const slug of SLUGS) {
      const { presented, pages } = stagesOf(slug, data);
      writeFileSync(path(slug, 'tinos'), writePdf(presented, pages, fonts));
      writeFileSync(path(slug, 'liberation'), writePdf(presented, pages, library));
    }
  });
  afterAll(folder.remove);

  it.each(SLUGS)('have the same words at the same places: %s', (slug) => {
    const ours = wordsOfPdf(path(slug, 'tinos'));
    const theirs = wordsOfPdf(path(slug, 'liberation'));
    expect(theirs.map((page) => page.map(({ text }) => text))).toEqual(
      ours.map((page) => page.map(({ text }) => text)),
    );
    for (const [index, page] of ours.entries()) {
      const moved = page.filter(({ x }, word) => Math.abs(x - (theirs[index]?.[word]?.x ?? 0)) > TOLERANCE);
      expect(moved).toEqual([]);
    }
  });

  it('are drawn with the other outlines', () => {
    const { presented, pages } = stagesOf('plan', data);
    const [ours, theirs] = [fonts, library].map((each) =>
      rasterOf(writePdf(presented, pages, each), folder.path, 72),
    );
    expect(theirs?.pixels.length).toBe(ours?.pixels.length);
    expect(ours?.pixels.some((grey, index) => grey !== theirs?.pixels[index])).toBe(true);
  });

  it('are what they claim to be', () => {
    const verdicts = validated(SLUGS.map((slug) => path(slug, 'liberation')));
    expect(verdicts.map(({ failures }) => failures)).toEqual(SLUGS.map(() => []));
  });
});
