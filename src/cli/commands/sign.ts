import { openPdf } from '../../issuance/signing/open-pdf.ts';
import { signPdf } from '../../issuance/signing/sign-pdf.ts';
import { SigningFault } from '../../issuance/signing/signing-fault.ts';
import { factsOf, parseCertificate } from '../../issuance/signing/certificate.ts';
import { InputError, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { readBytes } from '../read-text.ts';
import type { World } from '../world.ts';
import { writeAll } from '../write-files.ts';
import { chosenKey, useKey } from './sign/key-options.ts';
import { levelOption, withLevel } from './sign/level-options.ts';
import { onePdf, outputOf } from './sign/file-options.ts';
import { chosenPlacement, placementChoice } from './sign/placement-options.ts';

/** `vanthu sign`: sign a PDF; what is in it stays as it is. */
export async function sign(input: CommandInput, world: World): Promise<CommandResult> {
  const path = onePdf(input, 'sign');
  const choice = chosenKey(input);
  const level = levelOption(input);
  const wanted = placementChoice(input);
  const out = await outputOf(input, path, world, 'signed');
  const bytes = await readBytes(path, world);
  try {
    const signedAt = world.now();
    const placement = await chosenPlacement(wanted, path, await openPdf(bytes, path), signedAt, world);
    // Asked for last: nobody types a password for a file that cannot be signed.
    const { signed, name } = await useKey(choice, input, world, async (key) => ({
      signed: await withLevel(
        level,
        await signPdf(bytes, { file: path, key, signedAt, timeStamp: level.timeStamp, ...placement }),
      ),
      name: factsOf(parseCertificate(key.certificate)).name,
    }));
    await writeAll([{ path: out, bytes: signed }], out, world);
    return {
      exitCode: EXIT.done,
      issues: [],
      text: { vi: `“${name}” đã ký: ${out}\n`, en: `Signed by “${name}”: ${out}\n` }[input.lang],
      data: { file: out, signer: name, signedAt },
    };
  } catch (error) {
    if (error instanceof SigningFault) throw new InputError(error.issues);
    throw error;
  }
}
