import { hasErrors } from '../../../document/issue.ts';
import { verifyRegister } from '../../../issuance/register/verify-register.ts';
import type { CommandInput, CommandResult } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { registerFolder, useRegister } from '../../use-register.ts';
import type { World } from '../../world.ts';

/** `vanthu register verify`: the register against its log, its files and the law. */
export async function verify(input: CommandInput, world: World): Promise<CommandResult> {
  const { issues, ...counts } = await useRegister(
    await registerFolder(input, world),
    false,
    world,
    verifyRegister,
  );
  if (hasErrors(issues)) return { exitCode: EXIT.inputErrors, issues, text: '', data: counts };
  const { numbers, files, lines } = counts;
  const text = {
    vi: `Sổ khớp: ${String(numbers)} số, ${String(files)} tệp, ${String(lines)} dòng nhật ký.\n`,
    en: `The register is in order: ${String(numbers)} numbers, ${String(files)} files, ${String(lines)} lines of the log.\n`,
  };
  return { exitCode: EXIT.done, issues, text: text[input.lang], data: counts };
}
