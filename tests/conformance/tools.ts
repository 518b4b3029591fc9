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
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => linesOfPage(page));
}

function linesOfPage(page: string): readonly PdfLine[] {
  const words = [
    ...page.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/gu),
  ]
    .map(([, x, y, text = '']) => ({ x: Number(x), y: Number(y), text: decoded(text) }))
    .toSorted((a, b) => a.y - b.y);
  const lines: { x: number; y: number; text: string }[][] = [];
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

/** The first page of a PDF as poppler draws it. */
export function rasterOf(pdf: Uint8Array, folder: string, dotsPerInch: number): GreyPage {
  const file = join(folder, 'raster.pdf');
  writeFileSync(file, pdf);
  execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-singlefile', file, join(folder, 'raster')]);
  const image = readFileSync(join(folder, 'raster.pgm'));
  const [header = '', width, height] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(image.subarray(0, 64).toString('latin1')) ?? [];
  return { width: Number(width), height: Number(height), pixels: image.subarray(header.length) };
}
