import { nameOf } from '../../../issuance/register/entry.ts';
import { moveDocument } from '../../../issuance/register/move-document.ts';
import type { CommandInput, CommandResult } from '../../command.ts';
import { UsageError } from '../../command.ts';
import { campaignOf } from '../../campaign.ts';
import { clerkOf, registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { entryData } from './list.ts';
import { resultOf } from './results.ts';
import { STATE_NAMES } from './state-names.ts';

/** `vanthu register draft|approve|sign SLUG [KEY]`: who did what before a document is issued. */
export const draft = mover('draft');
export const approve = mover('approved');
export const sign = mover('signed');

function mover(state: 'draft' | 'approved' | 'signed') {
  return async (input: CommandInput, world: World): Promise<CommandResult> => {
    const [slug, key, ...rest] = input.positionals;
    if (slug === undefined || rest.length > 0) {
      throw new UsageError(
        {
          vi: 'Ghi tên mẫu, và mã khi mẫu có nhiều văn bản.',
          en: 'Name the type, and the key where it has several.',
        },
        {
          expected: {
            vi: 'Ví dụ: vanthu register approve plan',
            en: 'For example: vanthu register approve plan',
          },
        },
      );
    }
    const campaign = await campaignOf(input, world);
    const folder = await registerFolder(input, world);
    const moved = await useRegister(folder, true, world, (register) =>
      moveDocument(register, { campaign, slug, key }, state, clerkOf(input, world)),
    );
    return resultOf(moved, (entry) => ({
      text: `${nameOf(entry)}: ${STATE_NAMES[state][input.lang]} (${entry.events.at(-1)?.who ?? ''}).\n`,
      data: { entry: entryData(entry) },
    }));
  };
}
