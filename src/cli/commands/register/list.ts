import { referenceOf, type Entry, type State } from '../../../issuance/register/entry.ts';
import { entriesIn } from '../../../issuance/register/rows.ts';
import { isoDate } from '../../../language/dates.ts';
import type { CommandInput, CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { numberOption } from '../../number-option.ts';
import { registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { entryTable } from './entry-table.ts';

/** `vanthu register list`: the numbers that were given, and what is under way. */
export async function list(input: CommandInput, world: World): Promise<CommandResult> {
  const year = numberOption(input, 'year');
  const entries = await useRegister(await registerFolder(input, world), false, world, ({ database }) =>
    entriesIn(database).filter(({ numbered }) => year === undefined || numbered?.year === year),
  );
  const none = { vi: 'Sổ chưa có văn bản nào.', en: 'The register has no documents.' }[input.lang];
  const lines = entries.length === 0 ? [none] : entryTable(entries, input.lang);
  return {
    exitCode: EXIT.done,
    issues: [],
    text: `${lines.join('\n')}\n`,
    data: { entries: entries.map(entryData) },
  };
}

/** An entry for `--json`. */
export function entryData({ numbered, state, ...entry }: Entry): object {
  const given = numbered && {
    ...numbered,
    issuedOn: isoDate(numbered.issuedOn),
    reference: referenceOf(numbered),
  };
  return { ...entry, state: state satisfies State, ...given };
}
