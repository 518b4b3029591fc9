import { referenceOf, type Entry, type State } from '../../../issuance/register/entry.ts';
import { entriesIn } from '../../../issuance/register/rows.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import type { CommandInput, CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { numberOption } from '../../number-option.ts';
import { textTable } from '../../text-table.ts';
import { registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { STATE_NAMES } from './state-names.ts';

/** How much of a subject the list shows. */
const SUBJECT_WIDTH = 48;

/** `vanthu register list`: the numbers that were given, and what is under way. */
export async function list(input: CommandInput, world: World): Promise<CommandResult> {
  const year = numberOption(input, 'year');
  const entries = await useRegister(await registerFolder(input, world), false, world, ({ database }) =>
    entriesIn(database).filter(({ numbered }) => year === undefined || numbered?.year === year),
  );
  const rows = entries.map((entry) => [
    entry.numbered === undefined ? '' : referenceOf(entry.numbered),
    entry.numbered === undefined ? '' : shortDate(entry.numbered.issuedOn),
    subjectOf(entry),
    entry.facts?.signatory.name ?? '',
    STATE_NAMES[entry.state][input.lang],
  ]);
  const heading = HEADING[input.lang];
  const none = { vi: 'Sổ chưa có văn bản nào.', en: 'The register has no documents.' }[input.lang];
  const lines = rows.length === 0 ? [none] : textTable([heading, ...rows]);
  return {
    exitCode: EXIT.done,
    issues: [],
    text: `${lines.join('\n')}\n`,
    data: { entries: entries.map(entryData) },
  };
}

const HEADING = {
  vi: ['SỐ, KÝ HIỆU', 'NGÀY', 'TÊN LOẠI, TRÍCH YẾU', 'NGƯỜI KÝ', 'TÌNH TRẠNG'],
  en: ['NUMBER', 'DATE', 'TYPE AND SUBJECT', 'SIGNED BY', 'STATE'],
};

function subjectOf({ facts, slug, key }: Entry): string {
  if (facts === undefined) return key === undefined ? slug : `${slug} ${key}`;
  const text = `${facts.typeName} ${facts.subject}`;
  return text.length > SUBJECT_WIDTH ? `${text.slice(0, SUBJECT_WIDTH - 1)}…` : text;
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
