import { hasErrors, type Issue } from '../../../document/issue.ts';
import type { FilledSheet } from '../../../workbook/write/book.ts';
import { tooLongTexts } from '../../../workbook/write/too-long.ts';
import { writeWorkbook } from '../../../workbook/write/write-workbook.ts';
import type { CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { pathOf } from '../../file-problems.ts';
import { asInputError } from '../../read-text.ts';
import type { Lang } from '../../report.ts';
import { textTable } from '../../text-table.ts';
import type { World } from '../../world.ts';

/** A workbook to be written. */
interface Order {
  readonly path: string;
  readonly sheets: readonly FilledSheet[];
  /** The year of the data; undefined when there is none. */
  readonly year: number | undefined;
  /** The folder that the data came from and will be imported into; undefined when there is none. */
  readonly folder: string | undefined;
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
  readonly lang: Lang;
}

/** Write a workbook whole or not at all, and say what is in it and what comes next. */
export async function writeSheets(order: Order, world: World): Promise<CommandResult> {
  const { path, sheets, year, folder, lang, texts } = order;
  const issues = [...order.issues, ...tooLongTexts(sheets)];
  if (hasErrors(issues)) return { exitCode: EXIT.inputErrors, issues, text: '', data: { sheets: [] }, texts };
  const importCommand = importCommandOf(path, folder);
  const title = ['Số liệu phong trào thi đua', ...(year === undefined ? [] : [`năm ${String(year)}`])].join(
    ' ',
  );
  const bytes = await writeWorkbook(sheets, { title, importCommand });
  await world.writeAll([{ path, bytes }]).catch((error: unknown) => {
    throw asInputError(error, { vi: 'Không ghi được', en: 'Cannot write' }, pathOf(error) ?? path);
  });
  return {
    exitCode: EXIT.done,
    issues,
    text: summary(order, importCommand)[lang],
    data: {
      file: path,
      ...(folder !== undefined && { data: folder }),
      sheets: sheets.map(({ spec, rows }) => ({ id: spec.id, name: spec.name, rows: rows.length })),
    },
    texts,
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

function summary({ path, sheets, folder }: Order, importCommand: string): Readonly<Record<Lang, string>> {
  const table = (headings: readonly string[]) =>
    textTable([headings, ...sheets.map(({ spec, rows }) => [spec.name, String(rows.length)])]);
  const preview = `  ${importCommand} --dry-run`;
  return {
    vi: [
      folder === undefined ? `Đã tạo ${path}, chưa có số liệu:` : `Đã ghi ${path} từ dữ liệu ${folder}:`,
      '',
      ...table(['Trang tính', 'Số dòng']),
      '',
      'Mở tệp bằng Excel hoặc LibreOffice, đọc trang “Hướng dẫn” rồi điền. Lưu lại xong, xem trước thay đổi:',
      preview,
      '',
    ].join('\n'),
    en: [
      folder === undefined ? `Made ${path}, without data yet:` : `Wrote ${path} from the data in ${folder}:`,
      '',
      ...table(['Sheet', 'Rows']),
      '',
      'Open it in Excel or LibreOffice, read the sheet “Hướng dẫn” and fill it in. Once saved, preview the changes:',
      preview,
      '',
    ].join('\n'),
  };
}
