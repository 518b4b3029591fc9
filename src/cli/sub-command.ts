import { closest } from '../language/closest.ts';
import { UsageError, type CommandInput, type CommandResult } from './command.ts';
import type { World } from './world.ts';

export type SubCommand = (input: CommandInput, world: World) => Promise<CommandResult>;

/** What a command can do by its first word; each is loaded only when it is called. */
export type SubCommands = Readonly<Record<string, () => Promise<SubCommand>>>;

/** What only some of them can be told. */
export type OwnOptions = Readonly<Record<string, readonly string[]>>;

/**
 * Do what the first word of a command says; the rest of the line goes to that.
 *
 * @param command The command, as in `vanthu workbook`.
 * @param example What to show to who does not know.
 * @throws {UsageError} for another word, or an option of another sub-command.
 */
export async function runSubCommand(
  command: string,
  commands: SubCommands,
  own: OwnOptions,
  example: string,
  input: CommandInput,
  world: World,
): Promise<CommandResult> {
  const [name = '', ...positionals] = input.positionals;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw unknown(command, name, Object.keys(commands), example);
  refuseOptionsOfOthers(command, name, own, input);
  const start = await load();
  return start({ ...input, positionals }, world);
}

function refuseOptionsOfOthers(
  command: string,
  name: string,
  own: OwnOptions,
  { options }: CommandInput,
): void {
  const given = Object.keys(own).find(
    (option) => options[option] !== undefined && own[option]?.includes(name) === false,
  );
  if (given === undefined) return;
  throw new UsageError(
    {
      vi: `Lệnh ${command} ${name} không có tùy chọn “--${given}”.`,
      en: `The command ${command} ${name} has no option “--${given}”.`,
    },
    { expected: { vi: `Xem: vanthu ${command} --help`, en: `See: vanthu ${command} --help` } },
  );
}

function unknown(command: string, name: string, names: readonly string[], example: string): UsageError {
  const suggestion = closest(name, names);
  return new UsageError(
    name === ''
      ? { vi: `Thiếu việc cần làm sau vanthu ${command}.`, en: `What vanthu ${command} is to do is missing.` }
      : { vi: `Lệnh ${command} không có việc “${name}”.`, en: `The command ${command} has no “${name}”.` },
    {
      expected: {
        vi: `Chọn một trong: ${names.join(', ')}. Ví dụ: ${example}`,
        en: `Choose one of: ${names.join(', ')}. For example: ${example}`,
      },
      ...(suggestion !== undefined && { suggestion }),
    },
  );
}
