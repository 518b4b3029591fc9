import { textOption, UsageError, type CommandInput } from '../../command.ts';
import { isRegistered } from './stamp-work.ts';

/** What is put on a file. */
export type StampKind = 'number' | 'copy' | 'attachment';

/** The options that only some kinds have; the rest is for all. */
const ONLY_FOR: Readonly<Record<string, readonly StampKind[]>> = {
  number: ['number', 'copy'],
  symbol: ['number'],
  date: ['number', 'copy'],
  'day-at': ['number'],
  'month-at': ['number'],
  'type-name': ['number'],
  'on-paper': ['copy'],
  agency: ['copy'],
  year: ['attachment'],
  series: ['number', 'copy'],
};

/** What the register is told; a copy on paper shows some of it. */
const OF_REGISTER = ['subject', 'type-name', 'note', 'series', 'by'];
const OF_REGISTER_AND_PAPER = ['signatory', 'position', 'recipients', 'archive'];

/** What a command line asks for. @throws {UsageError} when it asks for nothing, for two things, or for what does not fit. */
export function kindOption(input: CommandInput): StampKind {
  const [isCopy, isAttachment] = ['copy', 'attachment-of'].map(
    (name) => textOption(input, name) !== undefined,
  );
  const isNumber = ['number', 'register'].some((name) => textOption(input, name) !== undefined);
  if (isCopy === true && isAttachment === true) throw chooseOne();
  const kind =
    isCopy === true ? 'copy' : isAttachment === true ? 'attachment' : isNumber ? 'number' : undefined;
  if (kind === undefined) throw chooseOne();
  refuseOthers(input, kind);
  return kind;
}

function refuseOthers(input: CommandInput, kind: StampKind): void {
  const given = (name: string) => input.options[name] !== undefined;
  const other = Object.keys(ONLY_FOR).find((name) => given(name) && ONLY_FOR[name]?.includes(kind) === false);
  if (other !== undefined) {
    const [vi, en] = {
      number: ['ghi số', 'a number'],
      copy: ['--copy', '--copy'],
      attachment: ['--attachment-of', '--attachment-of'],
    }[kind];
    throw new UsageError(
      { vi: `--${other} không dùng với ${vi ?? ''}.`, en: `--${other} does not go with ${en ?? ''}.` },
      SEE_HELP,
    );
  }
  const isPaper = given('on-paper');
  const unused = [...OF_REGISTER, ...(isPaper ? [] : OF_REGISTER_AND_PAPER)].find(given);
  if (!isRegistered(input) && unused !== undefined) {
    throw new UsageError(
      { vi: `--${unused} chỉ dùng khi vào sổ.`, en: `--${unused} goes with the register only.` },
      {
        expected: {
          vi: 'Thêm --register THƯ_MỤC hoặc --number next để vào sổ, hoặc bỏ tùy chọn đó.',
          en: 'Add --register FOLDER or --number next, or leave it out.',
        },
      },
    );
  }
  if (isRegistered(input) && given('out')) {
    throw new UsageError(
      {
        vi: 'Đã vào sổ thì tệp nằm trong sổ, không có --out.',
        en: 'What is entered stands in the register: no --out.',
      },
      {
        expected: {
          vi: 'Bỏ --out; xong, chương trình cho biết tệp ở đâu.',
          en: 'Leave --out out; the program says where the file is.',
        },
      },
    );
  }
}

const SEE_HELP = {
  expected: { vi: 'Xem: vanthu stamp --help', en: 'See: vanthu stamp --help' },
} as const;

function chooseOne(): UsageError {
  return new UsageError(
    {
      vi: 'Chọn đúng một việc: ghi số, bản sao hay phụ lục.',
      en: 'Choose one: a number, a copy or an attachment.',
    },
    {
      expected: {
        vi: 'Ghi số: --number 12 --date 2024-03-25. Bản sao: --copy sao-y. Phụ lục rời: --attachment-of 12/KH-BQL.',
        en: 'A number: --number 12 --date 2024-03-25. A copy: --copy sao-y. An attachment: --attachment-of 12/KH-BQL.',
      },
    },
  );
}
