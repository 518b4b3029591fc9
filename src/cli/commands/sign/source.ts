import { referenceOf, type RegisterNumber } from '../../../issuance/register/entry.ts';
import type { Bilingual } from '../../../document/issue.ts';
import { InputError, textOption, type CommandInput } from '../../command.ts';
import { readBytes } from '../../read-text.ts';
import { registerPlaceOf, type RegisterPlace } from '../../register-place.ts';
import type { World } from '../../world.ts';
import { writeAll } from '../../write-files.ts';
import { outputOf, type SigningSource } from './file-options.ts';
import { recordBeside } from './placement-options.ts';

/**
 * The file of a command line: one of the register is signed beside itself and entered, any other is written where it is wanted.
 *
 * @throws {InputError} when it cannot be read, or is not to be written there.
 */
export async function signingSource(
  input: CommandInput,
  path: string,
  isCopy: boolean,
  world: World,
): Promise<SigningSource> {
  const place = await registerPlaceOf(path, world);
  if (place === undefined) return fileElsewhere(input, path, world);
  if (input.options['in-place'] === true) throw new InputError([issuedStays(path)]);
  const { issuedSource } = await import('./issued-source.ts');
  const issued = await issuedSource(place, path, isCopy, input, world);
  if (issued === undefined) return fileElsewhere(input, path, world);
  if (textOption(input, 'out') === undefined) return issued;
  return { ...(await fileElsewhere(input, issued.path, world)), bytes: issued.bytes };
}

async function fileElsewhere(input: CommandInput, path: string, world: World): Promise<SigningSource> {
  const out = await outputOf(input, path, world, 'signed');
  const place = textOption(input, 'out') === undefined ? undefined : await registerPlaceOf(out, world);
  if (place !== undefined) throw new InputError([notIntoRegister(out, place)]);
  const numbered = (await recordBeside(path, world))?.entry?.numbered;
  return {
    ...{ path, out, bytes: await readBytes(path, world) },
    keep: async (signed) => {
      await writeAll([{ path: out, bytes: signed }], out, world);
      return numbered === undefined ? [] : [enterIt(numbered, out)];
    },
  };
}

function enterIt(numbered: RegisterNumber, out: string): Bilingual {
  const reference = referenceOf(numbered);
  return {
    vi: `Tệp này chưa vào sổ. Đưa vào: vanthu register attach ${reference} ${out}`,
    en: `The file is not in the register yet. Enter it: vanthu register attach ${reference} ${out}`,
  };
}

function issuedStays(path: string) {
  return {
    code: 'issued-file-stays',
    severity: 'error',
    message: {
      vi: `Không ghi chữ ký vào chính tệp “${path}”: tệp đã ban hành không bao giờ thay đổi.`,
      en: `“${path}” is not written over: what was issued never changes.`,
    },
    expected: {
      vi: 'Bỏ --in-place: bản đã ký nằm cạnh tệp đó và được ghi vào sổ. Chưa ký gì.',
      en: 'Leave --in-place out: the signed file comes beside it and is entered. Nothing was signed.',
    },
  } as const;
}

function notIntoRegister(out: string, { folder }: RegisterPlace) {
  return {
    code: 'out-in-register',
    severity: 'error',
    message: {
      vi: `“${out}” nằm trong thư mục sổ (${folder}), nơi chỉ có tệp đã ghi sổ.`,
      en: `“${out}” is in the register (${folder}), where only entered files are.`,
    },
    expected: {
      vi: 'Ký tệp trong sổ thì bỏ --out; tệp ký ở nơi khác thì đưa vào bằng vanthu register attach. Chưa ký gì.',
      en: 'Leave --out out to sign a file of the register; enter others by vanthu register attach. Nothing was signed.',
    },
  } as const;
}
