import { dirname, join } from 'node:path';
import type { Clerk } from '../issuance/clerk.ts';
import { closeRegister, openRegister, type Register } from '../issuance/register/open-register.ts';
import { IssuanceFault } from '../issuance/issuance-fault.ts';
import { InputError, textOption, type CommandInput } from './command.ts';
import { WRITING } from './file-problems.ts';
import { dataFolder } from './load-data.ts';
import { asInputError } from './read-text.ts';
import type { World } from './world.ts';

/** The folder of the register: the given one, else "register" beside the data of the years. */
export async function registerFolder(input: CommandInput, world: World): Promise<string> {
  return (
    textOption(input, 'register') ??
    join(dirname(await dataFolder(textOption(input, 'data'), world)), 'register')
  );
}

/** Who works with the register: the name that was given, else the system's. */
export function clerkOf(input: CommandInput, world: World): Clerk {
  return { name: textOption(input, 'by') ?? world.userName, now: () => world.now() };
}

/** Do something with a register that is open. @throws {InputError} where it cannot be used or written. */
export async function useRegister<T>(
  folder: string,
  mayCreate: boolean,
  world: World,
  work: (register: Register) => T | Promise<T>,
): Promise<T> {
  const path = world.fullPath(folder);
  try {
    const register = openRegister(path, mayCreate);
    try {
      return await work(register);
    } finally {
      closeRegister(register);
    }
  } catch (error) {
    if (error instanceof IssuanceFault) throw new InputError(error.issues);
    throw asInputError(error, WRITING, path);
  }
}
