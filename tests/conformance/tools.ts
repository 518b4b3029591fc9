import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONVERT_TIMEOUT = 240_000;

/** A folder of its own for one test file, and a way to take it away. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'vanthu-'));
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** Turn Word files into PDF with LibreOffice, all in one start of it and with a profile of its own. */
export function convertWithLibreOffice(files: readonly string[], folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    timeout: CONVERT_TIMEOUT,
    stdio: 'pipe',
  });
}

/**
 * A word of a page, in points from the paper's top left corner: its left edge, its lower edge, the middle of its height,
 * which depends less than the edges on what a file says of its fonts, and its baseline, which does not.
 */
export interface PdfWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly middle: number;
  readonly baseline: number;
}

/**
 * Where poppler takes the edges of a word to be, in sizes of its letters above and below the baseline: what our files say of
 * their fonts, and what it takes where a file, as LibreOffice's, says nothing that it trusts.
 */
const OWN_BOX = { above: 0.891, below: 0.2164 };
const DEFAULT_BOX = { above: 0.95, below: 0.35 };
const OWN_FONT = 'Tinos';

/** The words of every page of a PDF, read by poppler. */
export function wordsOfPdf(path: string): readonly (readonly PdfWord[])[] {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const isOwn = execFileSync('pdffonts', [path], { encoding: 'utf8' }).includes(OWN_FONT);
  const { above, below } = isOwn ? OWN_BOX : DEFAULT_BOX;
  return html
    .split('<page ')
    .slice(1)
    .map((page) => wordsOfPage(page, above / (above + below)));
}

/** @param above The share of a word's height that stands above its baseline. */
function wordsOfPage(page: string, above: number): readonly PdfWord[] {
  const words = page.matchAll(
    /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/gu,
  );
  return [...words].map(([, x, top, bottom, text = '']) => ({
    x: Number(x),
    y: Number(bottom),
    middle: (Number(top) + Number(bottom)) / 2,
    baseline: Number(top) + (Number(bottom) - Number(top)) * above,
    text: decoded(text),
  }));
}

/** A line of a page: its words from left to right, and its baseline's distance from the top, in points. */
export interface PdfLine {
  readonly text: string;
  readonly y: number;
  readonly x: number;
}

/** Words whose lower edges are nearer than this stand on one line, in points. */
const SAME_LINE = 3;

/** The lines of every page of a PDF, read by poppler. */
export function linesOfPdf(path: string): readonly (readonly PdfLine[])[] {
  return wordsOfPdf(path).map(linesOfWords);
}

function linesOfWords(unordered: readonly PdfWord[]): readonly PdfLine[] {
  const words = unordered.toSorted((a, b) => a.y - b.y);
  const lines: PdfWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line !== undefined && last !== undefined && word.y - last.y < SAME_LINE) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const ordered = line.toSorted((a, b) => a.x - b.x);
    return {
      text: ordered.map(({ text }) => text).join(' '),
      y: Math.max(...line.map(({ y }) => y)),
      x: ordered[0]?.x ?? 0,
    };
  });
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** A page as grey pixels, 0 black to 255 white. */
export interface GreyPage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A page of a PDF as poppler draws it. */
export function rasterOf(pdf: Uint8Array, folder: string, dotsPerInch: number, page = 1): GreyPage {
  const file = join(folder, 'raster.pdf');
  writeFileSync(file, pdf);
  const options = ['-r', String(dotsPerInch), '-gray', '-f', String(page), '-singlefile'];
  execFileSync('pdftoppm', [...options, file, join(folder, 'raster')]);
  const image = readFileSync(join(folder, 'raster.pgm'));
  const [header = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(image.subarray(0, 64).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), pixels: image.subarray(header.length) };
}
