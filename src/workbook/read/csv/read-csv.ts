import type { Issue } from '../../../document/issue.ts';
import { SAVE_AS_CSV, UnreadableFile } from '../file-problem.ts';
import type { CellContent, Grid, GridRow } from '../grid.ts';
import { LIMITS } from '../limits.ts';
import { textContent } from '../text-content.ts';
import { csvRecords, type CsvRecord } from './csv-records.ts';

const SEPARATORS = [';', '\t', ','] as const;
/** The first line by which a file may tell Excel its separator. */
const SAID = /^sep=([;,\t])\r?\n/iu;
/** How much of a file shows its separator. */
const SAMPLE = 20_000;

/** The table of a CSV file. @throws {UnreadableFile} when its letters or its size forbid it. */
export function readCsv(file: string, bytes: Uint8Array): { grid: Grid; issues: readonly Issue[] } {
  const whole = decoded(bytes);
  const [said = '', saidSeparator] = SAID.exec(whole) ?? [];
  // The line that names the separator is a row of the file all the same: its end is kept.
  const text = said === '' ? whole : whole.slice(said.length - 1);
  const { records, openQuote } = csvRecords(text, saidSeparator ?? separatorOf(whole));
  const sheet = stem(file);
  const place = openQuote && { file, sheet, line: openQuote.row, column: openQuote.column };
  const grid = {
    file,
    sheet,
    isAlone: true,
    is1904: false,
    isHidden: false,
    merged: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    ...rowsOf(records),
  };
  return { grid, issues: place ? [{ ...OPEN_QUOTE, place }] : [] };
}

const OPEN_QUOTE = {
  code: 'open-quote',
  severity: 'error',
  message: {
    vi: 'Ô này mở dấu nháy kép (") nhưng không đóng: từ đây đến cuối tệp không biết đâu là hết ô.',
    en: 'This cell opens a quote (") and never closes it: from here on nobody knows where cells end.',
  },
  expected: {
    vi: 'Thêm dấu nháy kép đóng ở cuối ô, hoặc xóa dấu mở; dấu nháy kép trong ô viết hai lần ("").',
    en: 'Close it, or delete the opening one; write a quote inside a cell twice ("").',
  },
} as const satisfies Issue;

function decoded(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below: what is no UTF-8 has another encoding.
  }
  throw new UnreadableFile({
    code: 'wrong-encoding',
    message: {
      vi: 'Không đọc được tệp: tệp chữ không mã hóa UTF-8 (có thể là Windows-1258, TCVN3 hoặc VNI), hoặc không phải tệp chữ.',
      en: 'The file cannot be read: its letters are no UTF-8 (Windows-1258, TCVN3 or VNI, say), or it is no text.',
    },
    expected: SAVE_AS_CSV,
  });
}

/** The sign that stands most often outside quotes in the first lines that have any of them. */
function separatorOf(text: string): string {
  const bare = text.slice(0, SAMPLE).replace(/"(?:[^"]|"")*"?/gu, '');
  for (const line of bare.split(/\r\n?|\n/u)) {
    const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return SEPARATORS[counts.indexOf(most)] ?? ',';
  }
  return ',';
}

function rowsOf(records: readonly CsvRecord[]): Pick<Grid, 'rows' | 'beyond'> {
  const rows: GridRow[] = [];
  let beyond: Grid['beyond'];
  records.forEach((record, index) => {
    const row = index + 1;
    const cells = new Map<number, CellContent>();
    record.forEach((field, at) => {
      if (!/\S/u.test(field)) return;
      const column = at + 1;
      if (row > LIMITS.rows || column > LIMITS.columns) beyond ??= { row, column };
      else cells.set(column, textContent(field));
    });
    if (cells.size > 0) rows.push({ row, cells });
  });
  return { rows, ...(beyond && { beyond }) };
}

/** "so-lieu/Doanh nghiệp.csv" is "Doanh nghiệp". */
function stem(file: string): string {
  return (file.split(/[/\\]/u).at(-1) ?? file).replace(/\.[^.]*$/u, '');
}
