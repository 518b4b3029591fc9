import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';

const CONVERT_TIMEOUT = 240_000;

/** Turn a workbook into another kind of file with LibreOffice Calc. Gives the path of the new file, in a folder of its own. */
export function convertWorkbook(file: string, to: 'ods' | 'xlsx' | 'pdf', folder: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const out = join(folder, `to-${to}`);
  mkdirSync(out, { recursive: true });
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file], {
    timeout: CONVERT_TIMEOUT,
    stdio: 'pipe',
  });
  return join(out, `${basename(file, extname(file))}.${to}`);
}

/** A workbook as somebody sends it who opened it in LibreOffice, kept it as .ods and gave it back as .xlsx. */
export function throughLibreOffice(
  file: string,
  folder: string,
): { readonly ods: string; readonly xlsx: string } {
  const ods = convertWorkbook(file, 'ods', folder);
  return { ods, xlsx: convertWorkbook(ods, 'xlsx', folder) };
}

/** The XML of an .ods file. */
export function contentOfOds(path: string): string {
  const content = unzipSync(readFileSync(path))['content.xml'];
  if (content === undefined) throw new Error(`${path} has no content`);
  return strFromU8(content);
}

/** The values of every sheet of an .xlsx file by its name: texts and numbers, days as milliseconds; without the empty cells around them. */
export async function valuesOf(path: string): Promise<ReadonlyMap<string, readonly unknown[][]>> {
  const { sheets } = await readXlsx(readFileSync(path));
  return new Map(sheets.map(({ name, rows }) => [name, trimmed(rows.map(plainRow))]));
}

function plainRow(row: readonly unknown[]): unknown[] {
  return trimmed(row.map((value) => (value instanceof Date ? value.getTime() : value === '' ? null : value)));
}

/** Without what is empty at the end. */
function trimmed<T>(items: readonly T[]): T[] {
  const last = items.findLastIndex((item) => (Array.isArray(item) ? item.length > 0 : item !== null));
  return items.slice(0, last + 1);
}
