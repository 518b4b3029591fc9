import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import type { Project } from './cli.ts';

/** The rows of a sheet; row 1 comes first. */
export type TestRows = CellValue[][];

/** A workbook as a test changes it. */
export class TestWorkbook {
  readonly sheets: Map<string, TestRows>;
  /** What goes beyond the values of cells. */
  readonly extras = new Map<string, Partial<WriteSheet>>();

  constructor(sheets: Map<string, TestRows>) {
    this.sheets = sheets;
  }

  rows(sheet: string): TestRows {
    const rows = this.sheets.get(sheet);
    if (rows === undefined) throw new Error(`there is no sheet ${sheet}`);
    return rows;
  }

  /** Write into a cell, "D7". */
  set(sheet: string, cell: string, value: CellValue): void {
    const [row, column] = indexesOf(cell);
    const cells = this.rows(sheet)[row];
    if (cells === undefined) throw new Error(`${sheet} has no ${cell}`);
    cells[column] = value;
  }

  get(sheet: string, cell: string): CellValue {
    const [row, column] = indexesOf(cell);
    return this.rows(sheet)[row]?.[column] ?? null;
  }

  bytes(): Promise<Uint8Array> {
    return writeXlsx({
      sheets: [...this.sheets].map(([name, rows]) => ({ name, rows, ...this.extras.get(name) })),
    });
  }
}

function indexesOf(cell: string): readonly [number, number] {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [Number(row) - 1, column - 1];
}

/** The workbook that a year of a project is exported as. */
export async function exportedWorkbook(project: Project, data: string): Promise<TestWorkbook> {
  const { exitCode, stderr } = await project.run(
    'workbook',
    'export',
    'xuat.xlsx',
    '--data',
    data,
    '--force',
  );
  if (exitCode !== 0) throw new Error(stderr);
  return readWorkbook(project, 'xuat.xlsx');
}

async function readWorkbook(project: Project, file: string): Promise<TestWorkbook> {
  const { sheets } = await readXlsx(readFileSync(join(project.path, file)));
  const rows = sheets.map(({ name, rows: all }) => [name, all.map((row) => [...row])] as const);
  return new TestWorkbook(new Map(rows));
}
