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

function wordsOfPage(page: string): readonly PdfWord[] {
  return [
    ...page.matchAll(/<word xMin="([\d.]+)" yMin="[\d.]+" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/gu),
  ].map(([, x, y, text = '']) => ({ x: Number(x), y: Number(y), text: decoded(text) }));
}

function linesOfPage(page: string): readonly PdfLine[] {
  const words = wordsOfPage(page).toSorted((a, b) => a.y - b.y);
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

/** A word of a page: where it begins and its lower edge, in points from the top left corner. */
export interface PdfWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The words of every page of a PDF, read by poppler. */
export function wordsOfPdf(path: string): readonly (readonly PdfWord[])[] {
  const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return html
    .split('<page ')
    .slice(1)
    .map((page) => wordsOfPage(page));
}

/** How far the word that is furthest off stands from its like; Infinity when one has none. */
export function greatestWordDistance(
  ours: readonly (readonly PdfWord[])[],
  theirs: readonly (readonly PdfWord[])[],
): number {
  const distances = ours.flatMap((words, page) => {
    const left = new Map<string, PdfWord[]>();
    for (const word of theirs[page] ?? []) left.set(word.text, [...(left.get(word.text) ?? []), word]);
    return words.map((word) => takeNearest(word, left.get(word.text) ?? []));
  });
  return Math.max(...distances);
}

/** The distance to the nearest of the words, which is taken out of them. */
function takeNearest(word: PdfWord, others: PdfWord[]): number {
  const distances = others.map(({ x, y }) => Math.max(Math.abs(x - word.x), Math.abs(y - word.y)));
  const least = Math.min(Infinity, ...distances);
  if (distances.length > 0) others.splice(distances.indexOf(least), 1);
  return least;
}

/** A stretch of black along a row or a column of pixels: 0 across or 1 down, then where, from and to, in points. */
export type Run = readonly [direction: 0 | 1, at: number, from: number, to: number];

const LONG_RUN = 30;
const BLACK = 128;

/** The lines of a page that are at least 30 pt long, each once however thick, in order. */
export function longRunsOf({ width, height, pixels }: GreyPage, dotsPerInch: number): readonly Run[] {
  const toPoints = 72 / dotsPerInch;
  const runs = (
    direction: 0 | 1,
    lines: number,
    length: number,
    at: (line: number, place: number) => number,
  ) =>
    Array.from({ length: lines }, (_, line) =>
      stretchesOf(length, (place) => at(line, place) < BLACK)
        .filter(([from, to]) => (to - from) * toPoints >= LONG_RUN)
        .map(([from, to]): Run => [direction, line * toPoints, from * toPoints, to * toPoints]),
    ).flat();
  const found = [
    ...runs(0, height, width, (y, x) => pixels[y * width + x] ?? 255),
    ...runs(1, width, height, (x, y) => pixels[y * width + x] ?? 255),
  ];
  // A line some pixels thick gives as many runs: the longest of them stands for it, the first of equals.
  return found.filter(
    (run, index) =>
      !found.some((other, place) => isSameLine(run, other) && isBefore(other, place, run, index)),
  );
}

const THICKEST = 1.5;

function isSameLine([direction, at, from, to]: Run, [d, a, f, t]: Run): boolean {
  return d === direction && Math.abs(a - at) < THICKEST && f < to && t > from;
}

function isBefore(one: Run, place: number, other: Run, otherPlace: number): boolean {
  const longer = one[3] - one[2] - (other[3] - other[2]);
  return longer > 0 || (longer === 0 && place < otherPlace);
}

function stretchesOf(
  length: number,
  isIn: (index: number) => boolean,
): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let index = 0; index < length; index += 1) {
    if (!isIn(index)) continue;
    const last = found.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  }
  return found;
}
