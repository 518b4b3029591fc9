import { backUp, restore } from '../../../issuance/register/backup.ts';
import { IssuanceFault } from '../../../issuance/issuance-fault.ts';
import { InputError, type CommandInput, type CommandResult } from '../../command.ts';
import { WRITING } from '../../file-problems.ts';
import { refuseInRegister } from '../../outside-register.ts';
import { asInputError } from '../../read-text.ts';
import { registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { onlyWord, resultOf } from './results.ts';

const FOLDER = { vi: 'thư mục sao lưu', en: 'folder of a backup' };

/** `vanthu register backup FOLDER`: a verified copy of the register with all that was issued. */
export async function backup(input: CommandInput, world: World): Promise<CommandResult> {
  const target = onlyWord(input, FOLDER, 'vanthu register backup D:/sao-luu/2024-12-31');
  // A backup that is there already is a register itself, and says so.
  if (!(await world.exists(target))) await refuseInRegister(target, 'register backup', world);
  const folder = await registerFolder(input, world);
  const copied = await useRegister(folder, false, world, (register) =>
    backUp(register, world.fullPath(target)),
  );
  return resultOf(copied, () => {
    const text = {
      vi: `Đã sao lưu sổ ${folder} vào ${target} và kiểm tra bản sao.\n`,
      en: `Copied the register ${folder} to ${target} and verified the copy.\n`,
    };
    return { text: text[input.lang], data: { register: folder, backup: target } };
  });
}

/** `vanthu register restore FOLDER`: the copy back to where no register is. */
export async function restoreBackup(input: CommandInput, world: World): Promise<CommandResult> {
  const source = onlyWord(input, FOLDER, 'vanthu register restore D:/sao-luu/2024-12-31');
  const folder = await registerFolder(input, world);
  const path = world.fullPath(folder);
  const restored = await restore(world.fullPath(source), path).catch((error: unknown) => {
    if (error instanceof IssuanceFault) throw new InputError(error.issues);
    throw asInputError(error, WRITING, path);
  });
  return resultOf(restored, () => {
    const text = {
      vi: `Đã lấy lại sổ từ ${source} vào ${folder}.\n`,
      en: `Brought the register back from ${source} to ${folder}.\n`,
    };
    return { text: text[input.lang], data: { register: folder, backup: source } };
  });
}
