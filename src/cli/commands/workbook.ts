import { closest } from '../../language/closest.ts';
import { UsageError, type CommandInput, type CommandResult } from '../command.ts';
import type { World } from '../world.ts';

type SubCommand = (input: CommandInput, world: World) => Promise<CommandResult>;

/** What `vanthu workbook` can do; each is loaded only when it is called. */
const SUB_COMMANDS: Readonly<Record<string, () => Promise<SubCommand>>> = {
  new: async () => (await import('./workbook/new.ts')).newWorkbook,
  export: async () => (await import('./workbook/export.ts')).exportWorkbook,
  import: async () => (await import('./workbook/import.ts')).importWorkbook,
};

/** `vanthu workbook new|export|import …`: the first word says what to do, the rest goes to that. */
export async function workbook(input: CommandInput, world: World): Promise<CommandResult> {
  const [name = '', ...positionals] = input.positionals;
  const load = Object.hasOwn(SUB_COMMANDS, name) ? SUB_COMMANDS[name] : undefined;
  if (load === undefined) throw unknownSubCommand(name);
  refuseOptionsOfOthers(name, input);
  const start = await load();
  return start({ ...input, positionals }, world);
}

/** What only some of them can be told. */
const OWN_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'dry-run': ['import'],
  remove: ['import'],
  force: ['new', 'export'],
};

function refuseOptionsOfOthers(name: string, { options }: CommandInput): void {
  const given = Object.keys(OWN_OPTIONS).find(
    (option) => options[option] === true && OWN_OPTIONS[option]?.includes(name) === false,
  );
  if (given === undefined) return;
  throw new UsageError(
    {
      vi: `Lệnh workbook ${name} không có tùy chọn “--${given}”.`,
      en: `The command workbook ${name} has no option “--${given}”.`,
    },
    { expected: { vi: 'Xem: vanthu workbook --help', en: 'See: vanthu workbook --help' } },
  );
}

function unknownSubCommand(name: string): UsageError {
  const names = Object.keys(SUB_COMMANDS);
  const suggestion = closest(name, names);
  return new UsageError(
    name === ''
      ? { vi: 'Thiếu việc cần làm với bảng tính.', en: 'What to do with the workbook is missing.' }
      : { vi: `Lệnh workbook không có việc “${name}”.`, en: `The command workbook has no “${name}”.` },
    {
      expected: {
        vi: `Chọn một trong: ${names.join(', ')}. Ví dụ: vanthu workbook export so-lieu.xlsx`,
        en: `Choose one of: ${names.join(', ')}. For example: vanthu workbook export so-lieu.xlsx`,
      },
      ...(suggestion !== undefined && { suggestion }),
    },
  );
}
