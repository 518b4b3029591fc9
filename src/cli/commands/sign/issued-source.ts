import { attachFile } from '../../../issuance/register/attach-file.ts';
import { referenceOf, type Entry } from '../../../issuance/register/entry.ts';
import { fileToSign } from '../../../issuance/signed/file-to-sign.ts';
import { InputError, type CommandInput } from '../../command.ts';
import type { RegisterPlace } from '../../register-place.ts';
import { clerkOf, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { besides, type SigningSource } from './file-options.ts';

/**
 * A file of an issued document, to be signed beside itself and entered; undefined where the register knows no such document.
 *
 * @throws {InputError} when it is not as the register has it.
 */
export async function issuedSource(
  { register, ...place }: RegisterPlace,
  path: string,
  isCopy: boolean,
  input: CommandInput,
  world: World,
): Promise<SigningSource | undefined> {
  const found = await useRegister(register, false, world, (open) => fileToSign(open, place, isCopy));
  if (found === undefined) return undefined;
  if (!found.ok) throw new InputError(found.issues);
  const { entry, name, bytes, signedName } = found.value;
  return {
    ...{ path: besides(path, name), bytes, out: besides(path, signedName) },
    keep: async (signed, reason) => {
      const file = { name: signedName, bytes: signed };
      const entered = await useRegister(register, false, world, (open) =>
        attachFile(open, entry, file, clerkOf(input, world), reason),
      );
      if (!entered.ok) throw new InputError(entered.issues);
      return [
        ...(name === place.file ? [] : [goesOnFrom(name)]),
        { vi: `Đã vào sổ, số ${numberOf(entry)}.`, en: `Entered under ${numberOf(entry)}.` },
      ];
    },
  };
}

function goesOnFrom(name: string) {
  return {
    vi: `Ký tiếp lên ${name}, bản đã ký gần nhất của văn bản này.`,
    en: `It goes on from ${name}, the latest signed file of this document.`,
  };
}

function numberOf({ numbered }: Entry): string {
  return numbered === undefined ? '' : referenceOf(numbered);
}
