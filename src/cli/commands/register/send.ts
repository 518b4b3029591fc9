import { referenceOf } from '../../../issuance/register/entry.ts';
import { findReference } from '../../../issuance/register/find-reference.ts';
import { sendDocument } from '../../../issuance/register/send-document.ts';
import { shortDate, type CivilDate } from '../../../language/dates.ts';
import { toNfc } from '../../../language/nfc.ts';
import { foldWhiteSpace } from '../../../language/white-space.ts';
import { textOption, UsageError, type CommandInput, type CommandResult } from '../../command.ts';
import { dayOption } from '../../day-option.ts';
import { numberOption } from '../../number-option.ts';
import { clerkOf, registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { entryData } from './list.ts';
import { NUMBER, onlyWord, resultOf } from './results.ts';

/** `vanthu register send NUMBER --date …`: when an issued document went out. */
export async function send(input: CommandInput, world: World): Promise<CommandResult> {
  const reference = onlyWord(input, NUMBER, 'vanthu register send 118/QĐ-BQL --date 2024-03-26');
  const facts = {
    sentOn: sendingDay(input),
    copies: numberOption(input, 'copies'),
    dueOn: dayOption(input, 'due'),
    note: noteOf(input),
  };
  const folder = await registerFolder(input, world);
  const sent = await useRegister(folder, false, world, (register) => {
    const found = findReference(register, reference, numberOption(input, 'year'));
    return found.ok ? sendDocument(register, found.value, facts, clerkOf(input, world)) : found;
  });
  return resultOf(sent, (entry) => {
    const number = entry.numbered === undefined ? reference : referenceOf(entry.numbered);
    const [day, times] = [shortDate(facts.sentOn), String(entry.sendings.length)];
    const text = {
      vi: `Đã ghi: chuyển ${number} ngày ${day} (lần ${times}).\n`,
      en: `Noted: ${number} was sent on ${day} (time ${times}).\n`,
    };
    return { text: text[input.lang], data: { entry: entryData(entry) } };
  });
}

function sendingDay(input: CommandInput): CivilDate {
  const day = dayOption(input, 'date');
  if (day !== undefined) return day;
  throw new UsageError(
    { vi: 'Thiếu ngày chuyển.', en: 'The day is missing.' },
    { expected: { vi: 'Ví dụ: --date 2024-03-26.', en: 'For example: --date 2024-03-26.' } },
  );
}

function noteOf(input: CommandInput): string | undefined {
  const note = foldWhiteSpace(toNfc(textOption(input, 'note') ?? ''));
  return note === '' ? undefined : note;
}
