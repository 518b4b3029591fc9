import { dirname, resolve } from 'node:path';
import { InputError } from './command.ts';
import { hasRegister } from './register-place.ts';
import type { World } from './world.ts';

/**
 * Refuse to write a file or folder into a register: what nobody entered there is a finding of its verification, and it goes
 * along into every backup.
 *
 * @throws {InputError} where the path lies in the folder of a register, or is that folder.
 */
export async function refuseInRegister(path: string, option: string, world: World): Promise<void> {
  for (const folder of withParents(resolve(world.fullPath(path)))) {
    if (await hasRegister(folder, world)) throw inRegister(path, folder, option);
  }
}

/** A path and all that it lies in, up to the root. */
function withParents(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [path, ...withParents(parent)];
}

function inRegister(path: string, register: string, option: string): InputError {
  return new InputError([
    {
      code: 'inside-register',
      severity: 'error',
      message: {
        vi: `“${path}” nằm trong thư mục của sổ đăng ký (${register}), nơi chỉ có tệp đã ghi sổ.`,
        en: `“${path}” lies in the folder of the register (${register}), where only entered files are.`,
      },
      expected: {
        vi: `Chọn chỗ khác, ngoài thư mục của sổ (${option}). Chưa ghi gì.`,
        en: `Choose a place outside of it (${option}). Nothing was written.`,
      },
    },
  ]);
}
