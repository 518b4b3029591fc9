import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/write-docx.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { fonts } from '../helpers/fonts.ts';
import { randomDocuments } from '../helpers/random/presented.ts';
import { compareLines, type LineReport } from './line-report.ts';
import { temporaryFolder, wordsOfPdf } from './tools.ts';

/** How far a line or word may stand from LibreOffice's, in points: 1 mm. */
const TOLERANCE = 72 / 25.4;
const SEED = 20_260_705;
const COUNT = 200;
/** The least share of lines that must be the same, with their places. */
const LEAST_SHARE = 0.995;

describe('200 documents of random content against LibreOffice’s rendering', () => {
  const folder = temporaryFolder();
  const file = (index: number, extension: string) => join(folder.path, `${String(index)}${extension}`);
  const reports: LineReport[] = [];

  beforeAll(async () => {
    const documents = randomDocuments(SEED, COUNT);
    for (const [index, { presented, pages }] of documents.entries()) {
      writeFileSync(file(index, '.docx'), await writeDocx(presented));
      writeFileSync(file(index, '-ours.pdf'), writePdf(presented, pages, fonts));
    }
    await Promise.all([0, 1].map((half) => convert(half, documents.length)));
    for (const index of documents.keys()) {
      reports.push(
        compareLines(wordsOfPdf(file(index, '-ours.pdf')), wordsOfPdf(file(index, '.pdf')), TOLERANCE),
      );
    }
  }, 600_000);
  afterAll(folder.remove);

  /** Every second document, in one start of LibreOffice with a profile of its own. */
  async function convert(half: number, count: number): Promise<void> {
    const files = Array.from({ length: count }, (_, index) => index)
      .filter((index) => index % 2 === half)
      .map((index) => file(index, '.docx'));
    const profile = `-env:UserInstallation=file://${join(folder.path, `profile-${String(half)}`)}`;
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder.path, ...files];
    await promisify(execFile)('soffice', options, { timeout: 580_000 });
  }

  it('have the same pages', () => {
    expect(reports.map(({ pages }) => pages)).toEqual(reports.map(({ theirPages }) => theirPages));
  });

  it('have the same lines at the same places, to within 1 mm, but for one in two hundred at most', () => {
    const lines = reports.reduce((sum, report) => sum + report.lines, 0);
    const stray = reports.flatMap((report) => report.stray);
    expect(lines).toBeGreaterThan(10_000);
    expect(1 - stray.length / lines, stray.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(LEAST_SHARE);
  });
});
