import { hasErrors, type Bilingual, type Issue } from '../../../document/issue.ts';
import { workbookTitle } from '../../../workbook/workbook-title.ts';
import type { FilledSheet } from '../../../workbook/write/book.ts';
import { tooLongTexts } from '../../../workbook/write/too-long.ts';
import { writeWorkbook } from '../../../workbook/write/write-workbook.ts';
import { InputError, type CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import type { Lang } from '../../report.ts';
import { textTable } from '../../text-table.ts';
import type { World } from '../../world.ts';
import { writeAll } from '../../write-files.ts';

/** A workbook to be written. */
interface Order {
  readonly path: string;
  readonly sheets: readonly FilledSheet[];
  /** The year of the data; undefined when there is none. */
  readonly year: number | undefined;
  /** The folder that the data came from and will be imported into; undefined when there is none. */
  readonly folder: string | undefined;
  /** Whether a file that is there already may go. */
  readonly overwrites: boolean;
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
  readonly lang: Lang;
}

/**
 * Write a workbook whole or not at all, and say what is in it and what comes next.
 *
 * @throws {InputError} when the file is there already, or cannot be written.
 */
export async function writeSheets(order: Order, world: World): Promise<CommandResult> {
  const { path, sheets, year, folder, texts } = order;
  const issues = [...order.issues, ...tooLongTexts(sheets)];
  if (hasErrors(issues)) return { exitCode: EXIT.inputErrors, issues, text: '', data: { sheets: [] }, texts };
  const importCommand = importCommandOf(path, folder);
  if (!order.overwrites && (await world.exists(path)) && !(await world.isFolder(path)))
    throw new InputError([alreadyThere(path, importCommand)]);
  const bytes = await writeWorkbook(sheets, { title: workbookTitle(year), importCommand });
  await writeAll([{ path, bytes }], path, world);
  return {
    exitCode: EXIT.done,
    issues,
    text: summary(order, importCommand),
    data: {
      file: path,
      ...(folder !== undefined && { data: folder }),
      sheets: sheets.map(({ spec, rows }) => ({ id: spec.id, name: spec.name, rows: rows.length })),
    },
    texts,
  };
}

/** A filled workbook may be a day's work, and `export` is soon typed for `import`. */
function alreadyThere(path: string, importCommand: string): Issue {
  return {
    code: 'file-exists',
    severity: 'error',
    message: { vi: `${path} đã có.`, en: `${path} is there already.` },
    expected: {
      vi: `Muốn nạp vào dữ liệu: ${importCommand}; muốn ghi đè: thêm --force.`,
      en: `To bring it into the data: ${importCommand}; to write over it: add --force.`,
    },
  };
}

/** The command that reads the workbook back. */
function importCommandOf(path: string, folder: string | undefined): string {
  const data = folder === undefined ? [] : ['--data', folder];
  return ['vanthu', 'workbook', 'import', path, ...data].map(quoted).join(' ');
}

/** An argument as a command line has it. */
function quoted(argument: string): string {
  return /^[\p{L}\p{M}\p{N}._/\\:+-]+$/u.test(argument) ? argument : `"${argument}"`;
}

const WORDS = {
  made: { vi: 'Đã ghi', en: 'Wrote' },
  from: { vi: 'từ dữ liệu', en: 'from the data in' },
  withoutData: { vi: 'chưa có số liệu', en: 'without data yet' },
  sheet: { vi: 'Trang tính', en: 'Sheet' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  empty: { vi: 'Chưa có dòng nào', en: 'Without rows' },
  next: {
    vi: 'Mở tệp bằng Excel hoặc LibreOffice, đọc trang “Hướng dẫn” rồi điền. Lưu lại xong, xem trước thay đổi:',
    en: 'Open it in Excel or LibreOffice, read the sheet “Hướng dẫn” and fill it in. Once saved, preview the changes:',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

function summary({ path, sheets, folder, lang }: Order, importCommand: string): string {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const empty = sheets.filter(({ rows }) => rows.length === 0).map(({ spec }) => `“${spec.name}”`);
  const source = folder === undefined ? `, ${WORDS.withoutData[lang]}` : ` ${WORDS.from[lang]} ${folder}`;
  const table = textTable([
    [WORDS.sheet[lang], WORDS.rows[lang]],
    ...filled.map(({ spec, rows }) => [spec.name, String(rows.length)]),
  ]);
  return [
    `${WORDS.made[lang]} ${path}${source}.`,
    ...(filled.length > 0 ? ['', ...table] : []),
    ...(empty.length > 0 ? ['', `${WORDS.empty[lang]}: ${empty.join(', ')}.`] : []),
    '',
    WORDS.next[lang],
    `  ${importCommand} --dry-run`,
    '',
  ].join('\n');
}
