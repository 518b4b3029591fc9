import { openPdf } from '../../issuance/signing/open-pdf.ts';
import { signPdf } from '../../issuance/signing/sign-pdf.ts';
import { IssuanceFault } from '../../issuance/issuance-fault.ts';
import { factsOf, parseCertificate } from '../../issuance/signing/certificate.ts';
import { signingReason } from '../../issuance/signing/signing-reason.ts';
import { InputError, type CommandInput, type CommandResult } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import type { World } from '../world.ts';
import { chosenKey, useKey } from './sign/key-options.ts';
import { levelOf, levelOption, withLevel } from './sign/level-options.ts';
import { onePdf } from './sign/file-options.ts';
import { chosenPlacement, placementChoice } from './sign/placement-options.ts';
import { signingSource } from './sign/source.ts';

/** `vanthu sign`: sign a PDF; what is in it stays as it is. */
export async function sign(input: CommandInput, world: World): Promise<CommandResult> {
  const path = onePdf(input, 'sign');
  const choice = chosenKey(input);
  const level = levelOf(levelOption(input));
  const wanted = placementChoice(input);
  const source = await signingSource(input, path, wanted.role === 'copy', world);
  const { bytes, out } = source;
  try {
    const signedAt = world.now();
    const pdf = await openPdf(bytes, source.path);
    const placement = await chosenPlacement(wanted, source.path, pdf, signedAt, world);
    // Asked for last: nobody types a password for a file that cannot be signed.
    const { signed, signer } = await useKey(choice, input, world, async (key) => ({
      signed: await withLevel(
        level,
        await signPdf(bytes, { file: source.path, key, signedAt, timeStamp: level.timeStamp, ...placement }),
      ),
      signer: factsOf(parseCertificate(key.certificate)),
    }));
    const notes = await source.keep(signed, signingReason(signer));
    const said = { vi: `“${signer.name}” đã ký: ${out}`, en: `Signed by “${signer.name}”: ${out}` };
    return {
      exitCode: EXIT.done,
      issues: [],
      text: `${[said, ...notes].map((line) => line[input.lang]).join('\n')}\n`,
      data: { file: out, signer: signer.name, signedAt },
    };
  } catch (error) {
    if (error instanceof IssuanceFault) throw new InputError(error.issues);
    throw error;
  }
}
