import { basename } from 'node:path';
import { attachFile } from '../../../issuance/register/attach-file.ts';
import { referenceOf } from '../../../issuance/register/entry.ts';
import { findReference } from '../../../issuance/register/find-reference.ts';
import { checkAttachment } from '../../../issuance/signed/check-attachment.ts';
import { textOption, UsageError, type CommandInput, type CommandResult } from '../../command.ts';
import { numberOption } from '../../number-option.ts';
import { readBytes } from '../../read-text.ts';
import { clerkOf, registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';
import { entryData } from './list.ts';
import { resultOf } from './results.ts';

const UNSIGNED = 'tệp không có chữ ký số';

/** `vanthu register attach NUMBER FILE`: a file that was signed elsewhere, or a scan of the paper, beside what was issued. */
export async function attach(input: CommandInput, world: World): Promise<CommandResult> {
  const [reference, path, ...rest] = input.positionals;
  if (reference === undefined || path === undefined || rest.length > 0) throw needsNumberAndFile();
  const folder = await registerFolder(input, world);
  // A name from another system may have its letters in parts.
  const file = { name: basename(path).normalize('NFC'), bytes: await readBytes(path, world) };
  const attached = await useRegister(folder, false, world, async (register) => {
    const found = findReference(register, reference, numberOption(input, 'year'));
    if (!found.ok) return found;
    const checked = await checkAttachment(register, found.value, file);
    if (!checked.ok) return checked;
    const { signers } = checked.value;
    const reason = reasonIn(input) ?? (signers.length === 0 ? UNSIGNED : `chữ ký số: ${signers.join(', ')}`);
    const entered = attachFile(register, found.value, file, clerkOf(input, world), reason);
    return entered.ok
      ? { ...entered, value: { entry: entered.value, signers }, issues: checked.issues }
      : entered;
  });
  return resultOf(attached, ({ entry, signers }) => {
    const number = entry.numbered === undefined ? reference : referenceOf(entry.numbered);
    const text = {
      vi: `Đã vào sổ, số ${number}: ${file.name} (${signedBy(signers, 'vi')}).\n`,
      en: `Entered under ${number}: ${file.name} (${signedBy(signers, 'en')}).\n`,
    };
    return { text: text[input.lang], data: { entry: entryData(entry), signers } };
  });
}

function signedBy(signers: readonly string[], lang: CommandInput['lang']): string {
  if (signers.length === 0) return { vi: 'không có chữ ký số', en: 'no digital signature' }[lang];
  return `${{ vi: 'chữ ký số', en: 'signed by' }[lang]}: ${signers.join(', ')}`;
}

function reasonIn(input: CommandInput): string | undefined {
  const reason = textOption(input, 'reason')?.normalize('NFC').trim();
  return reason === '' ? undefined : reason;
}

function needsNumberAndFile(): UsageError {
  return new UsageError(
    { vi: 'Cần số văn bản và một tệp PDF.', en: 'A number and a PDF are needed.' },
    {
      expected: {
        vi: 'Ví dụ: vanthu register attach 118/QĐ-BQL quyet-dinh-da-ky.pdf',
        en: 'For example: vanthu register attach 118/QĐ-BQL signed-decision.pdf',
      },
    },
  );
}
