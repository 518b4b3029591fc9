import type { CommandSpec, OptionSpec } from './command.ts';
import { COMMANDS, GLOBAL_OPTIONS } from './commands.ts';
import type { Lang } from './report.ts';

const WORDS = {
  usage: { vi: 'Cách dùng', en: 'Usage' },
  command: { vi: 'LỆNH', en: 'COMMAND' },
  options: { vi: 'TÙY CHỌN', en: 'OPTIONS' },
  commands: { vi: 'Các lệnh', en: 'Commands' },
  optionList: { vi: 'Tùy chọn', en: 'Options' },
  tagline: {
    vi: 'Soạn văn bản hành chính đúng thể thức Nghị định 30/2020/NĐ-CP từ dữ liệu.',
    en: 'Makes administrative documents in the format of Decree 30/2020/NĐ-CP from data.',
  },
  more: { vi: 'Xem thêm: vanthu LỆNH --help', en: 'More: vanthu COMMAND --help' },
  exitCodes: {
    vi: 'Mã kết thúc: 0 xong; 1 dữ liệu, mẫu hoặc thư mục có lỗi; 2 gõ lệnh sai; 3 cài đặt thiếu; 70 lỗi chương trình.',
    en: 'Exit codes: 0 done; 1 errors in data, templates or folders; 2 usage; 3 environment; 70 bug.',
  },
} as const;

/** The help of the whole program. */
export function programHelp(lang: Lang): string {
  return [
    `vanthu: ${WORDS.tagline[lang]}`,
    '',
    `${WORDS.usage[lang]}: vanthu ${WORDS.command[lang]} [${WORDS.options[lang]}]`,
    '',
    `${WORDS.commands[lang]}:`,
    ...table(COMMANDS.map(({ name, positionals, summary }) => [`${name} ${positionals}`, summary[lang]])),
    '',
    `${WORDS.optionList[lang]}:`,
    ...optionTable(GLOBAL_OPTIONS, lang),
    '',
    WORDS.more[lang],
    WORDS.exitCodes[lang],
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(
  { name, positionals, summary, details, options }: CommandSpec,
  lang: Lang,
): string {
  return [
    `vanthu ${name}: ${summary[lang]}`,
    '',
    `${WORDS.usage[lang]}: vanthu ${[name, positionals].filter(Boolean).join(' ')} [${WORDS.options[lang]}]`,
    details[lang],
    '',
    `${WORDS.optionList[lang]}:`,
    ...optionTable({ ...options, ...GLOBAL_OPTIONS }, lang),
    '',
  ].join('\n');
}

function optionTable(options: Readonly<Record<string, OptionSpec>>, lang: Lang): readonly string[] {
  return table(
    Object.entries(options).map(([name, { placeholder, help }]) => [
      placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`,
      help[lang],
    ]),
  );
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}`);
}
