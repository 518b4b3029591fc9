import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runsOf, type Content } from '../content.ts';
import { unzip } from '../floor/zip.ts';

/** A maker may leave out no more of the words than this: some set a hyphen or a bullet as no letter. */
const ENOUGH = 0.99;

/** That a file has the words of the content, so that nobody is measured on an empty one. @throws {Error} when it has not. */
export function checkText(bytes: Uint8Array, content: Content): void {
  const text = isPdf(bytes) ? pdfText(bytes) : docxText(bytes);
  if (text === undefined) return;
  const found = new Set(wordsOf(text));
  const wanted = runsOf(content).flatMap((run) => wordsOf(run.text));
  const missing = wanted.filter((word) => !found.has(word));
  if (missing.length <= wanted.length * (1 - ENOUGH)) return;
  throw new Error(
    `of ${String(wanted.length)} words ${String(missing.length)} are missing: ${missing.slice(0, 9).join(' ')}`,
  );
}

export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

/** Runs cut words (a full stop in another face), so words are looked for without what stands around them. */
function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The texts of runs; paragraphs, tabs and line ends part words. */
function docxText(bytes: Uint8Array): string {
  const xml = unzip(bytes).get('word/document.xml')?.toString() ?? '';
  const parts = xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:(?:tab|br)\b/gu);
  return Array.from(parts, ([, text]) => text ?? ' ')
    .join('')
    .replaceAll('&amp;', '&');
}

/** Undefined where poppler is not installed. */
function pdfText(bytes: Uint8Array): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
  try {
    const path = join(folder, 'document.pdf');
    writeFileSync(path, bytes);
    return execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 27 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
