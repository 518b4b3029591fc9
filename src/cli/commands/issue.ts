import { join } from 'node:path';
import { hasErrors, type Issue } from '../../document/issue.ts';
import { issueOne } from '../../issuance/issue/issue-one.ts';
import { folderOf, referenceOf, type Entry } from '../../issuance/register/entry.ts';
import { findReference } from '../../issuance/register/find-reference.ts';
import type { Register } from '../../issuance/register/open-register.ts';
import { isoDate, longDate, type CivilDate } from '../../language/dates.ts';
import { FORMATS } from '../../rendering/renderer.ts';
import { InputError, textOption, UsageError, type CommandInput, type CommandResult } from '../command.ts';
import { dayOption } from '../day-option.ts';
import { EXIT } from '../exit-codes.ts';
import { dataFolder, loadDataFolder } from '../load-data.ts';
import { loadFontTable } from '../load-fonts.ts';
import { loadTypes, templateFolder } from '../load-types.ts';
import { numberOption } from '../number-option.ts';
import { officeRenderer } from '../office-renderer.ts';
import { clerkOf, registerFolder, useRegister } from '../use-register.ts';
import type { World } from '../world.ts';

/** `vanthu issue SLUG [KEY]`: the final files of a document, with the next number of the register. */
export async function issue(input: CommandInput, world: World): Promise<CommandResult> {
  const [slug, key, ...rest] = input.positionals;
  if (slug === undefined || rest.length > 0) throw namesOneDocument();
  const issuedOn = dayOption(input, 'date');
  const number = numberOption(input, 'number');
  const table = await loadFontTable(world);
  const templates = await templateFolder(textOption(input, 'templates'), world);
  const loaded = await loadTypes(templates, [slug], table.metrics, world);
  const folder = await dataFolder(textOption(input, 'data'), world);
  const data = await loadDataFolder(folder, table.metrics, world);
  const texts = new Map([...loaded.texts, ...data.texts]);
  const found = [...loaded.issues, ...data.outcome.issues];
  const [type] = loaded.types;
  if (hasErrors(found) || !data.outcome.ok || type === undefined) return failed(found, texts);
  const office = await officeRenderer(input, FORMATS, table, world);
  const place = await registerFolder(input, world);
  const subject = { type, key, loaded: data.outcome.value, metrics: table.metrics };
  const issued = await useRegister(place, true, world, (register) => {
    const request = {
      ...subject,
      ...{ issuedOn, number, note: textOption(input, 'note') },
      replaces: entryOption(input, 'replaces', register, issuedOn),
      corrects: entryOption(input, 'corrects', register, issuedOn),
    };
    return issueOne(register, request, clerkOf(input, world), office.render);
  });
  const issues = [...found, ...office.issues, ...issued.issues];
  if (!issued.ok) return failed(issues, texts);
  return { exitCode: EXIT.done, issues, texts, ...summary(issued.value, place) };
}

function failed(issues: readonly Issue[], texts: ReadonlyMap<string, string>): CommandResult {
  return { exitCode: EXIT.inputErrors, issues, text: '', data: {}, texts };
}

function namesOneDocument(): UsageError {
  return new UsageError(
    {
      vi: 'Mỗi lần ban hành một văn bản: ghi tên mẫu, và mã khi mẫu có nhiều văn bản.',
      en: 'Name one document: its type, and its key where the type has several.',
    },
    {
      expected: {
        vi: 'Ví dụ: vanthu issue plan --date 2024-03-25, vanthu issue reporting-dispatch final-cum-1 --date 2024-11-01.',
        en: 'For example: vanthu issue plan --date 2024-03-25.',
      },
    },
  );
}

/** The entry that an option names by its number and symbol. @throws {InputError} when the register has none. */
function entryOption(
  input: CommandInput,
  name: string,
  register: Register,
  issuedOn: CivilDate | undefined,
): Entry | undefined {
  const text = textOption(input, name);
  if (text === undefined) return undefined;
  const entry = findReference(register, text, numberOption(input, 'year') ?? issuedOn?.year);
  if (!entry.ok) throw new InputError(entry.issues);
  return entry.value;
}

function summary(entry: Entry, place: string): Pick<CommandResult, 'text' | 'data'> {
  const { numbered, files, facts } = entry;
  if (numbered === undefined) throw new Error('an issued document without a number');
  const folder = join(place, folderOf(numbered));
  const paths = files.map(({ name, bytes, sha256 }) => ({ path: join(folder, name), bytes, sha256 }));
  const reference = referenceOf(numbered);
  return {
    text: [
      `Đã ban hành ${facts?.typeName ?? ''} số ${reference} ${longDate(numbered.issuedOn)}: ${facts?.subject ?? ''}`,
      ...paths.map(({ path }) => `  ${path}`),
      '',
    ].join('\n'),
    data: { reference, number: numbered.number, issuedOn: isoDate(numbered.issuedOn), files: paths },
  };
}
