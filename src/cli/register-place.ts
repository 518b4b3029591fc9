import { basename, dirname, join } from 'node:path';
import { DATABASE_FILE } from '../issuance/register/database-file.ts';
import type { World } from './world.ts';

/** Where a file stands that lies in the folder of an issued document. */
export interface RegisterPlace {
  /** The folder of the register. */
  readonly register: string;
  /** The folder of the document below it: "2024/01-KH-BQL". */
  readonly folder: string;
  readonly file: string;
}

/** The place of a file in a register, whether it is there or not; undefined for a file anywhere else. */
export async function registerPlaceOf(path: string, world: World): Promise<RegisterPlace | undefined> {
  const folder = dirname(world.fullPath(path));
  const year = dirname(folder);
  const register = dirname(year);
  if (!/^\d{4}$/u.test(basename(year)) || !(await hasRegister(register, world))) return undefined;
  return { register, folder: `${basename(year)}/${basename(folder)}`, file: basename(path) };
}

/** Whether there is a register in a folder. */
export async function hasRegister(folder: string, world: World): Promise<boolean> {
  return world.exists(join(folder, DATABASE_FILE));
}
