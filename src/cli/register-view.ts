import { dirname, join } from 'node:path';
import { hasErrors, type Issue } from '../document/issue.ts';
import type { Entry } from '../issuance/register/entry.ts';
import type { Replacement } from '../issuance/issue/replacement.ts';
import type { NotIssued } from '../issuance/issue/without-issued.ts';
import type { ReadyTypes } from '../rendering/ready-types.ts';
import { InputError } from './command.ts';
import type { LoadedData } from './load-data.ts';
import { hasRegister } from './register-place.ts';
import type { World } from './world.ts';

/** What commands that give no numbers take from the register. */
export interface RegisterView {
  /** In the order in which they came. */
  readonly entries: readonly Entry[];
  /** The data with the numbers and days that were given; contradictions are issues. */
  readonly cite: (data: LoadedData) => LoadedData;
  readonly withoutIssued: (types: ReadyTypes, isNamed: boolean) => NotIssued;
  /** Where the files of an entry are. */
  readonly pathOf: (entry: Entry) => string;
  /** That an entry's document has been issued, and is not made again. */
  readonly refusalOf: (entry: Entry) => Issue;
}

export const NO_REGISTER: RegisterView = {
  entries: [],
  cite: (data) => data,
  withoutIssued: (types) => ({ ...types, issued: [] }),
  pathOf: () => '',
  refusalOf: ({ slug }) => {
    throw new Error(`no register knows ${slug}`);
  },
};

/**
 * Look into the register of a year's data. Where there is none, nothing of it is loaded: rendering starts as fast as before.
 *
 * @param named What `--register` says.
 * @param folder Of the data; undefined for examples, which no register knows.
 * @param replacement The document whose place a draft shall take; it alone is made then.
 * @throws {InputError} when it cannot be read, or a named one is not there.
 */
export async function registerView(
  named: string | undefined,
  folder: string | undefined,
  world: World,
  replacement?: Replacement,
): Promise<RegisterView> {
  if (folder === undefined) return NO_REGISTER;
  const register = named ?? join(dirname(folder), 'register');
  const isNeeded = named !== undefined || replacement !== undefined;
  if (!isNeeded && !(await hasRegister(register, world))) return NO_REGISTER;
  const [
    { readRegister },
    { IssuanceFault },
    { withCitedNumbers },
    { isIssued, withoutIssued },
    { replacementData, replacementOnly },
    { folderOf },
  ] = await Promise.all([
    import('../issuance/register/read-register.ts'),
    import('../issuance/issuance-fault.ts'),
    import('../issuance/issue/cited-numbers.ts'),
    import('../issuance/issue/without-issued.ts'),
    import('../issuance/issue/replacement.ts'),
    import('../issuance/register/entry.ts'),
  ]);
  const pathOf = ({ numbered }: Entry) => (numbered === undefined ? '' : join(register, folderOf(numbered)));
  try {
    const entries = readRegister(world.fullPath(register));
    return {
      entries,
      pathOf,
      refusalOf: (entry) => isIssued(entry, pathOf(entry)),
      cite: ({ outcome, texts }) => {
        if (!outcome.ok) return { outcome, texts };
        const cited =
          replacement === undefined
            ? withCitedNumbers(outcome.value, entries)
            : replacementData(outcome.value, entries, replacement);
        const issues = [...outcome.issues, ...cited.issues];
        return { outcome: hasErrors(issues) ? { ok: false, issues } : { ...cited, issues }, texts };
      },
      withoutIssued: (types, isNamed) =>
        replacement === undefined
          ? withoutIssued(types, entries, isNamed, pathOf)
          : replacementOnly(types, entries, replacement),
    };
  } catch (error) {
    throw error instanceof IssuanceFault ? new InputError(error.issues) : error;
  }
}
