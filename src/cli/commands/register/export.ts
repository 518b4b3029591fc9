import { sep } from 'node:path';
import { hasErrors, type Issue } from '../../../document/issue.ts';
import type { Agency } from '../../../domain/agency.ts';
import { booksOf, isNumbered, type Book } from '../../../issuance/export/book.ts';
import { tooLongMetadata } from '../../../issuance/export/metadata.ts';
import { printedRegister } from '../../../issuance/export/printed-register.ts';
import type { FormInput } from '../../../issuance/export/register-form.ts';
import { auditLog, type AuditRow } from '../../../issuance/register/audit-log.ts';
import { entriesIn } from '../../../issuance/register/rows.ts';
import { REGISTER_TITLE } from '../../../regulation/register-form.ts';
import { checkOffice } from '../../../rendering/office.ts';
import { InputError, textOption, type CommandInput, type CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { dataFolder, loadDataFolder } from '../../load-data.ts';
import { loadFontTable } from '../../load-fonts.ts';
import { numberOption } from '../../number-option.ts';
import { officeRenderer } from '../../office-renderer.ts';
import { registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { writeAll } from '../../write-files.ts';
import { exportPath, type ExportFormat } from './export-path.ts';

/** `vanthu register export --out FILE`: the register in the official form, or as a workbook. */
export async function exportRegister(input: CommandInput, world: World): Promise<CommandResult> {
  const { path, format } = exportPath(input);
  const choice = { year: numberOption(input, 'year'), series: textOption(input, 'series') };
  const volume = numberOption(input, 'volume');
  const folder = await registerFolder(input, world);
  await refuseTaken(path, folder, input, world);
  const read = await useRegister(folder, false, world, (register) => ({
    books: booksOf(register, choice),
    all: entriesIn(register.database).filter(isNumbered),
    log: auditLog(register.database).rows,
  }));
  if (!read.books.ok) return failed(read.books.issues);
  const books = read.books.value;
  const form = { books, all: read.all, agency: await agencyOf(input, world), volume };
  const made = await fileOf(form, format, read.log, input, world);
  const tooLong = books.flatMap(({ entries }) =>
    entries.flatMap((entry) => tooLongMetadata(entry, read.all)),
  );
  const issues = [...made.issues, ...tooLong];
  if (made.bytes === undefined || hasErrors(issues)) return failed(issues);
  await writeAll([{ path, bytes: made.bytes }], path, world);
  return { exitCode: EXIT.done, issues, ...summary(path, books, made.pages, input) };
}

function failed(issues: readonly Issue[]): CommandResult {
  return { exitCode: EXIT.inputErrors, issues, text: '', data: {} };
}

interface MadeFile {
  readonly bytes: Uint8Array | undefined;
  /** Undefined for a workbook. */
  readonly pages: number | undefined;
  readonly issues: readonly Issue[];
}

async function fileOf(
  form: FormInput,
  format: ExportFormat,
  log: readonly AuditRow[],
  input: CommandInput,
  world: World,
): Promise<MadeFile> {
  if (format === 'xlsx') {
    const { registerSheets } = await import('../../../issuance/export/register-workbook.ts');
    const { writePlainBook } = await import('../../../workbook/write/plain-book.ts');
    const bytes = await writePlainBook(registerSheets(form, log), REGISTER_TITLE);
    return { bytes, pages: undefined, issues: [] };
  }
  const table = await loadFontTable(world);
  const printed = printedRegister(form, table.metrics);
  if (!printed.ok) return { bytes: undefined, pages: undefined, issues: printed.issues };
  const office = await officeRenderer(textOption(input, 'fonts'), [format], table, world);
  const [file] = await office.render(printed.value);
  const issues = [...printed.issues, ...office.issues];
  return { bytes: file?.bytes, pages: printed.value.layout.pageCount, issues };
}

/** The agency whose register it is: its name stands on the cover. @throws {InputError} where agency.yaml cannot be used. */
async function agencyOf(input: CommandInput, world: World): Promise<Agency> {
  const { metrics } = await loadFontTable(world);
  const folder = await dataFolder(textOption(input, 'data'), world);
  const { outcome } = await loadDataFolder(folder, metrics, world, new Set(['agency', 'plan']));
  if (!outcome.ok) throw new InputError(outcome.issues);
  const issues = checkOffice(outcome.value);
  if (issues.length > 0) throw new InputError(issues);
  return outcome.value.data.agency;
}

/** @throws {InputError} for a file that is there already, and one among the issued files: the register would not verify. */
async function refuseTaken(path: string, folder: string, input: CommandInput, world: World): Promise<void> {
  if (world.fullPath(path).startsWith(world.fullPath(folder) + sep)) throw new InputError([inside(folder)]);
  if (input.options['force'] === true) return;
  if ((await world.exists(path)) && !(await world.isFolder(path))) throw new InputError([isThere(path)]);
}

function inside(folder: string): Issue {
  return {
    code: 'inside-register',
    severity: 'error',
    message: {
      vi: `Không ghi tệp vào thư mục của sổ (${folder}).`,
      en: `Nothing is written into the folder of the register (${folder}).`,
    },
    expected: {
      vi: 'Ghi ra chỗ khác, ví dụ --out so-dang-ky-2024.pdf.',
      en: 'Write somewhere else, for example --out register-2024.pdf.',
    },
  };
}

function isThere(path: string): Issue {
  return {
    code: 'file-exists',
    severity: 'error',
    message: { vi: `${path} đã có.`, en: `${path} is there already.` },
    expected: {
      vi: 'Ghi tên khác; muốn ghi đè: thêm --force.',
      en: 'Give another name; to write over it: add --force.',
    },
  };
}

function summary(
  path: string,
  books: readonly Book[],
  pages: number | undefined,
  { lang }: CommandInput,
): Pick<CommandResult, 'text' | 'data'> {
  const count = books.reduce((sum, { entries }) => sum + entries.length, 0);
  const words = {
    vi: `Đã in sổ ra ${path}: ${String(count)} số, ${String(books.length)} sổ${pages === undefined ? '' : `, ${String(pages)} trang`}.\n`,
    en: `Wrote ${path}: ${String(count)} numbers, ${String(books.length)} books${pages === undefined ? '' : `, ${String(pages)} pages`}.\n`,
  };
  const data = {
    file: path,
    pages,
    books: books.map(({ year, series, entries }) => ({ year, series, numbers: entries.length })),
  };
  return { text: words[lang], data };
}
