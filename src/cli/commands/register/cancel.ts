import { cancelNumber } from '../../../issuance/register/cancel-number.ts';
import { referenceOf } from '../../../issuance/register/entry.ts';
import { findReference } from '../../../issuance/register/find-reference.ts';
import type { CommandInput, CommandResult } from '../../command.ts';
import { numberOption } from '../../number-option.ts';
import { clerkOf, registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { entryData } from './list.ts';
import { reasonOf } from './reason.ts';
import { NUMBER, onlyWord, resultOf } from './results.ts';

/** `vanthu register cancel NUMBER --reason …`: the number stays in the book. */
export async function cancel(input: CommandInput, world: World): Promise<CommandResult> {
  const reference = onlyWord(
    input,
    NUMBER,
    'vanthu register cancel 118/QĐ-BQL --reason "in sai tên cơ quan"',
  );
  const reason = reasonOf(input);
  const folder = await registerFolder(input, world);
  const cancelled = await useRegister(folder, false, world, (register) => {
    const found = findReference(register, reference, numberOption(input, 'year'));
    return found.ok ? cancelNumber(register, found.value, reason, clerkOf(input, world)) : found;
  });
  return resultOf(cancelled, (entry) => {
    const number = entry.numbered === undefined ? reference : referenceOf(entry.numbered);
    const text = {
      vi: `Đã hủy số ${number}: ${reason}. Số này không cấp lại.\n`,
      en: `Cancelled ${number}: ${reason}. The number is not given again.\n`,
    };
    return { text: text[input.lang], data: { entry: entryData(entry) } };
  });
}
