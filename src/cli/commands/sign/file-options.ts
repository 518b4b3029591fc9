import { basename, dirname, join } from 'node:path';
import type { Bilingual } from '../../../document/issue.ts';
import { toSmallLetters } from '../../../language/capitalization.ts';
import { InputError, textOption, UsageError, type CommandInput } from '../../command.ts';
import type { World } from '../../world.ts';

const EXTENSION = '.pdf';

/** What is signed, and where the signed file goes. */
export interface SigningSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly out: string;
  /** Put the signed file into its place. @returns What else there is to say of it. */
  readonly keep: (signed: Uint8Array, reason: string) => Promise<readonly Bilingual[]>;
}

/** The file that a command line names. @throws {UsageError} when it names none or several. */
export function onePdf({ positionals }: CommandInput, command: string): string {
  const [path, ...others] = positionals;
  if (path !== undefined && others.length === 0) return path;
  throw new UsageError(
    { vi: 'Cần đúng một tệp PDF.', en: 'Exactly one PDF is needed.' },
    { expected: { vi: `Ví dụ: vanthu ${command} plan.pdf`, en: `For example: vanthu ${command} plan.pdf` } },
  );
}

/**
 * Where the new file goes: beside the other, unless it is to take its place.
 *
 * @param what What its name says of it.
 * @throws {InputError} when something stands there.
 */
export async function outputOf(
  input: CommandInput,
  path: string,
  world: World,
  what: 'signed' | 'stamped',
): Promise<string> {
  const given = textOption(input, 'out');
  if (input.options['in-place'] === true) {
    if (given === undefined) return path;
    throw new UsageError({
      vi: 'Chỉ dùng một trong hai: --out hoặc --in-place.',
      en: 'Use --out or --in-place, not both.',
    });
  }
  const out = given ?? `${withoutExtension(path)}-${what}${EXTENSION}`;
  if (!(await world.exists(out))) return out;
  throw new InputError([
    {
      code: 'file-exists',
      severity: 'error',
      message: { vi: `Đã có tệp “${out}”.`, en: `“${out}” is there already.` },
      expected: {
        vi: `Đặt tên khác bằng --out, hoặc cất tệp đó đi. ${NOTHING_DONE[what].vi}`,
        en: `Name another with --out, or move that file. ${NOTHING_DONE[what].en}`,
      },
    },
  ]);
}

const NOTHING_DONE = {
  signed: { vi: 'Chưa ký gì.', en: 'Nothing was signed.' },
  stamped: { vi: 'Chưa ghi gì.', en: 'Nothing was written.' },
} as const;

function withoutExtension(path: string): string {
  return toSmallLetters(path).endsWith(EXTENSION) ? path.slice(0, -EXTENSION.length) : path;
}

/** The path of another file in the same folder, written as the first was. */
export function besides(path: string, name: string): string {
  return path === basename(path) ? name : join(dirname(path), name);
}
