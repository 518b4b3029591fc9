import { letterIssues } from '../../../catalog/letters.ts';
import { hasErrors, type Issue } from '../../../document/issue.ts';
import { planImport, type ImportPlan } from '../../../workbook/plan-import.ts';
import type { Grid } from '../../../workbook/read/grid.ts';
import { readGrids } from '../../../workbook/read/read-grids.ts';
import { textOption, UsageError, type CommandInput, type CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { dataFolder, readDataFolder } from '../../load-data.ts';
import { loadFontTable } from '../../load-fonts.ts';
import { issuesOf, readBytes } from '../../read-text.ts';
import type { World } from '../../world.ts';
import { previewText } from './import-preview.ts';
import { rememberingWorld, writeChanges } from './import-files.ts';

/** `vanthu workbook import`: what workbooks and CSV files say goes into the data of a year, whole or not at all. */
export async function importWorkbook(input: CommandInput, world: World): Promise<CommandResult> {
  const paths = tablePaths(input);
  const { metrics } = await loadFontTable(world);
  const folder = await dataFolder(textOption(input, 'data'), world);
  const remembering = rememberingWorld(world);
  const data = await readDataFolder(folder, remembering.world);
  const tables = await readTables(paths, world);
  const before = [...data.issues, ...tables.issues];
  const texts = new Map(data.sources.map(({ path, text }) => [path, text]));
  const plan = planImport({
    folder,
    files: data.sources,
    grids: tables.grids,
    removes: input.options['remove'] === true,
    checkText: (text) => letterIssues(text, metrics),
  });
  const issues = [...before, ...(tables.grids.length === 0 ? [] : plan.issues)];
  const isDryRun = input.options['dry-run'] === true;
  const isWrong = hasErrors(issues);
  const changes = isWrong ? [] : plan.changes;
  const written = await writeChanges({ folder, changes, files: data.sources, isDryRun }, remembering);
  const report = {
    folder,
    year: plan.year,
    written,
    diffs: plan.diffs,
    unsaid: plan.unsaid,
    isPartlyRead: issues.some(isUnread),
    state: stateOf(isWrong, isDryRun),
  } as const;
  return {
    exitCode: isWrong ? EXIT.inputErrors : EXIT.done,
    issues,
    text: isWrong && plan.diffs.length === 0 ? '' : previewText(report)[input.lang],
    data: {
      data: folder,
      isWritten: report.state === 'written' && written.length > 0,
      files: written,
      changes: changesAsData(plan),
    },
    texts,
  };
}

/** What stands in a table and was not taken, or in the data and not in a table that should say it. */
const UNREAD = ['unknown-sheet', 'unknown-column', 'empty-sheet'];

function isUnread({ code }: Issue): boolean {
  return UNREAD.includes(code);
}

function stateOf(isWrong: boolean, isDryRun: boolean) {
  return isWrong ? 'refused' : isDryRun ? 'dry-run' : 'written';
}

function changesAsData({ diffs }: ImportPlan): object {
  return diffs.map(({ id, name, added, changed, removed, moved }) => ({
    sheet: id,
    name,
    added: added.map((row) => row.name),
    changed: changed.map((row) => ({ row: row.name, cells: row.cells })),
    removed: removed.map((row) => row.name),
    moved,
  }));
}

/** @throws {UsageError} when no file is named, or one twice. */
function tablePaths({ positionals }: CommandInput): readonly string[] {
  const example = {
    vi: 'Ví dụ: vanthu workbook import so-lieu.xlsx --data data/2024',
    en: 'For example: vanthu workbook import so-lieu.xlsx --data data/2024',
  };
  if (positionals.length === 0) {
    throw new UsageError(
      { vi: 'Thiếu tên tệp bảng tính.', en: 'The file to import is missing.' },
      { expected: example },
    );
  }
  const twice = positionals.find((path, index) => positionals.indexOf(path) < index);
  if (twice === undefined) return positionals;
  throw new UsageError(
    { vi: `Tệp “${twice}” được ghi hai lần.`, en: `The file “${twice}” is named twice.` },
    { expected: { vi: 'Ghi mỗi tệp một lần.', en: 'Name each file once.' } },
  );
}

async function readTables(
  paths: readonly string[],
  world: World,
): Promise<{ readonly grids: readonly Grid[]; readonly issues: readonly Issue[] }> {
  const grids: Grid[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    if (DATA_FILE.test(path)) {
      issues.push(notATable(path));
      continue;
    }
    const bytes = await issuesOf(() => readBytes(path, world));
    const tables = bytes.ok ? readGrids({ path, bytes: bytes.value }) : bytes;
    issues.push(...tables.issues);
    if (tables.ok) grids.push(...tables.value);
  }
  return { grids, issues };
}

/** The files of the data themselves, which the workbook is imported into. */
const DATA_FILE = /\.(?:yaml|yml|json)$/iu;

function notATable(path: string): Issue {
  return {
    code: 'not-a-table',
    severity: 'error',
    message: { vi: `Không nạp được ${path}.`, en: `${path} cannot be imported.` },
    expected: { vi: 'Lệnh này chỉ nạp .xlsx và .csv.', en: 'This command imports only .xlsx and .csv.' },
  };
}
