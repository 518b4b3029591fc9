import { hasErrors, type Issue, type Outcome } from '../../document/issue.ts';
import { readCsv } from './csv/read-csv.ts';
import { fileKind } from './file-kind.ts';
import { tooMuch, UnreadableFile, type FileProblem } from './file-problem.ts';
import type { Grid } from './grid.ts';
import { LIMITS } from './limits.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';

/** A file of tables as it stands on the disk. */
export interface TableFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The tables of an .xlsx workbook or of a CSV file. What the file is, its bytes say, not its name.
 *
 * @returns The sheets in their order, or why the file cannot be read and how to mend it. No bytes make it throw.
 */
export function readGrids({ path, bytes }: TableFile): Outcome<readonly Grid[]> {
  if (bytes.length > LIMITS.fileBytes) return refused(path, tooLarge(bytes.length));
  const kind = fileKind(bytes);
  if (typeof kind === 'object') return refused(path, kind.problem);
  try {
    if (kind === 'packed') return { ok: true, value: readXlsx(path, bytes), issues: [] };
    const { grid, issues } = readCsv(path, bytes);
    return hasErrors(issues) ? { ok: false, issues } : { ok: true, value: [grid], issues };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return refused(path, error.problem);
  }
}

function refused(file: string, problem: FileProblem): { ok: false; issues: readonly Issue[] } {
  return { ok: false, issues: [{ ...problem, severity: 'error', place: { file, line: 1, column: 1 } }] };
}

function tooLarge(bytes: number): FileProblem {
  const megabyte = 1024 * 1024;
  const size = String(Math.ceil(bytes / megabyte));
  const most = String(LIMITS.fileBytes / megabyte);
  return tooMuch({
    vi: `tệp nặng ${size} MB, nhiều nhất ${most} MB`,
    en: `it has ${size} MB; ${most} MB are the most`,
  });
}
