import { nameOf, referenceOf, type Entry, type Sending } from '../../../issuance/register/entry.ts';
import { findReference } from '../../../issuance/register/find-reference.ts';
import { longDate, shortDate } from '../../../language/dates.ts';
import type { CommandInput, CommandResult } from '../../command.ts';
import { numberOption } from '../../number-option.ts';
import { registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { entryData } from './list.ts';
import { NUMBER, onlyWord, resultOf } from './results.ts';
import { clock, fileLines, shownFiles, type ShownFile } from './shown-files.ts';
import { STATE_NAMES } from './state-names.ts';

/** `vanthu register show NUMBER`: a document with its steps, its files and who signed them. */
export async function show(input: CommandInput, world: World): Promise<CommandResult> {
  const reference = onlyWord(input, NUMBER, 'vanthu register show 118/QĐ-BQL');
  const folder = await registerFolder(input, world);
  const found = await useRegister(folder, false, world, (register) =>
    findReference(register, reference, numberOption(input, 'year')),
  );
  const files = found.ok ? await shownFiles(found.value, folder, world) : [];
  return resultOf(found, (entry) => ({
    text: describe(entry, files, input.lang),
    data: { entry: { ...entryData(entry), files } },
  }));
}

function describe(entry: Entry, files: readonly ShownFile[], lang: CommandInput['lang']): string {
  const { numbered, facts, events, sendings } = entry;
  const lines = [
    ...(numbered === undefined
      ? [nameOf(entry)]
      : [`${facts?.typeName ?? ''} ${referenceOf(numbered)}, ${longDate(numbered.issuedOn)}`]),
    `  ${facts?.subject ?? ''}`,
    ...(facts === undefined
      ? []
      : [
          `  ${lang === 'vi' ? 'Người ký' : 'Signed by'}: ${facts.signatory.name}, ${facts.signatory.position}`,
          `  ${lang === 'vi' ? 'Nơi nhận' : 'Recipients'}: ${facts.recipients.join('; ')}`,
        ]),
    ...events.map(({ state, who, at, reason }) => {
      const why = reason === undefined ? '' : ` (${reason})`;
      return `  ${clock(at)}  ${STATE_NAMES[state][lang]}: ${who}${why}`;
    }),
    ...sendings.map((sending) => `  ${sendingLine(sending, lang)}`),
    ...files.flatMap((file) => fileLines(file, lang)),
  ];
  return `${lines.join('\n')}\n`;
}

function sendingLine({ sentOn, copies, dueOn, note }: Sending, lang: CommandInput['lang']): string {
  const words = {
    vi: { sent: 'Chuyển', copies: 'bản', due: 'trả lời trước' },
    en: { sent: 'Sent', copies: 'copies', due: 'answer due' },
  }[lang];
  const parts = [
    `${words.sent} ${shortDate(sentOn)}`,
    ...(copies === undefined ? [] : [`${String(copies)} ${words.copies}`]),
    ...(dueOn === undefined ? [] : [`${words.due} ${shortDate(dueOn)}`]),
    ...(note === undefined ? [] : [note]),
  ];
  return parts.join(', ');
}
