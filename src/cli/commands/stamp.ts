import { readPage, readPdf } from '../../issuance/stamping/read-pdf.ts';
import type { CommandInput, CommandResult } from '../command.ts';
import { loadFonts, loadFontTable } from '../load-fonts.ts';
import { readBytes } from '../read-text.ts';
import type { World } from '../world.ts';
import { onePdf } from './sign/file-options.ts';
import { kindOption, type StampKind } from './stamp/kind-option.ts';
import { stampAttachment } from './stamp/stamp-attachment.ts';
import { stampCopy } from './stamp/stamp-copy.ts';
import { stampNumber } from './stamp/stamp-number.ts';
import { failedResult, isRegistered, resultOf, type StampWork } from './stamp/stamp-work.ts';

const STAMPS = {
  number: stampNumber,
  copy: stampCopy,
  attachment: stampAttachment,
} as const satisfies Readonly<Record<StampKind, unknown>>;

/** `vanthu stamp`: number and day, or the mark of a copy or an attachment, on a PDF that others made. */
export async function stamp(input: CommandInput, world: World): Promise<CommandResult> {
  const path = onePdf(input, 'stamp');
  const kind = kindOption(input);
  const prepare = STAMPS[kind](input);
  const pdf = await readPdf(await readBytes(path, world), path);
  if (!pdf.ok) return failedResult(pdf.issues);
  const table = await loadFontTable(world);
  const work: StampWork = {
    ...{ input, world, path, pdf: pdf.value, first: await readPage(pdf.value, 0) },
    fonts: { library: await loadFonts(table, world), metrics: table.metrics },
    isRegistered: isRegistered(input),
  };
  return resultOf(await prepare(work));
}
