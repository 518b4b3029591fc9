import { parseArgs } from 'node:util';
import { closest } from '../language/closest.ts';
import { UsageError, type CommandInput, type CommandSpec } from './command.ts';
import { COMMANDS, GLOBAL_OPTIONS } from './commands.ts';
import type { Lang } from './report.ts';

/** A command line as understood: a command with its input, or what to show instead. */
export type Invocation =
  | {
      readonly kind: 'command';
      readonly command: CommandSpec;
      readonly input: CommandInput;
      readonly isJson: boolean;
    }
  | { readonly kind: 'help'; readonly command: CommandSpec | undefined; readonly lang: Lang }
  | { readonly kind: 'version' };

/** The language that was asked for, readable even where the rest of the line is not. */
export function languageOf(args: readonly string[]): Lang {
  const index = args.indexOf('--lang');
  return args[index + 1] === 'en' && index >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'vi';
}

/** Understand a command line. @throws {UsageError} with a suggestion where one is near. */
export function parseArguments(args: readonly string[]): Invocation {
  const lang = languageOf(args);
  const known = {
    ...GLOBAL_OPTIONS,
    ...Object.assign({}, ...COMMANDS.map(({ options }) => options)),
  } as Readonly<CommandSpec['options']>;
  const types = Object.fromEntries(
    Object.entries(known).map(([name, { type }]) => [
      name,
      name === 'help' ? { type, short: 'h' } : { type },
    ]),
  );
  const { positionals, values, tokens } = parseArgs({
    args: [...args],
    options: types,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const [name, ...rest] = positionals;
  if (name === 'help') return { kind: 'help', command: undefined, lang };
  if (values['version'] === true) return { kind: 'version' };
  if (name === undefined) {
    if (args.length === 0 || values['help'] === true) return { kind: 'help', command: undefined, lang };
  }
  const command = commandNamed(name ?? '');
  const options = { ...GLOBAL_OPTIONS, ...command.options };
  for (const token of tokens) if (token.kind === 'option') checkOption(token, options, command.name);
  if (values['lang'] !== undefined && values['lang'] !== 'vi' && values['lang'] !== 'en') {
    throw new UsageError(
      {
        vi: `Không có ngôn ngữ “${String(values['lang'])}”.`,
        en: `There is no language “${String(values['lang'])}”.`,
      },
      { expected: { vi: 'Chọn vi hoặc en.', en: 'Choose vi or en.' } },
    );
  }
  if (values['help'] === true) return { kind: 'help', command, lang };
  if (rest.length > 0 && command.positionals === '') {
    throw new UsageError({ vi: `Thừa “${rest.join(' ')}”.`, en: `“${rest.join(' ')}” is too much.` });
  }
  return {
    kind: 'command',
    command,
    input: { positionals: rest, options: values, lang },
    isJson: values['json'] === true,
  };
}

function commandNamed(name: string): CommandSpec {
  const found = COMMANDS.find((command) => command.name === name);
  if (found !== undefined) return found;
  const names = COMMANDS.map((command) => command.name);
  const suggestion = closest(name, names);
  throw new UsageError(
    name === ''
      ? { vi: 'Thiếu tên lệnh.', en: 'The command is missing.' }
      : { vi: `Không có lệnh “${name}”.`, en: `There is no command “${name}”.` },
    {
      expected: { vi: `Các lệnh: ${names.join(', ')}.`, en: `Commands: ${names.join(', ')}.` },
      ...(suggestion !== undefined && { suggestion }),
    },
  );
}

function checkOption(
  {
    name,
    rawName,
    value,
  }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
  options: CommandSpec['options'],
  command: string,
): void {
  const spec = options[name];
  if (spec === undefined) {
    const suggestion = closest(name, Object.keys(options));
    throw new UsageError(
      {
        vi: `Lệnh ${command} không có tùy chọn “${rawName}”.`,
        en: `The command ${command} has no option “${rawName}”.`,
      },
      {
        expected: { vi: `Xem: vanthu ${command} --help`, en: `See: vanthu ${command} --help` },
        ...(suggestion !== undefined && { suggestion: `--${suggestion}` }),
      },
    );
  }
  if (spec.type === 'string' && (value === undefined || value === '' || value.startsWith('--'))) {
    throw new UsageError({
      vi: `Tùy chọn ${rawName} thiếu giá trị: ${rawName} ${spec.placeholder ?? ''}.`,
      en: `The option ${rawName} lacks its value: ${rawName} ${spec.placeholder ?? ''}.`,
    });
  }
  if (spec.type === 'boolean' && value !== undefined) {
    throw new UsageError({
      vi: `Tùy chọn ${rawName} không nhận giá trị.`,
      en: `The option ${rawName} takes no value.`,
    });
  }
}
