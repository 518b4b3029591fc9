import type { Outcome } from '../../../document/issue.ts';
import { refuseInRegister } from '../../outside-register.ts';
import { writeAll } from '../../write-files.ts';
import { outputOf } from '../sign/file-options.ts';
import type { StampResult, StampWork } from './stamp-work.ts';

/**
 * Write the stamped file beside the other.
 *
 * @param done What was done: "Đã ghi số 12/KH-BQL".
 * @throws {InputError} when something stands there, or it cannot be written.
 */
export async function writeStamped(
  { input, world, path }: StampWork,
  bytes: Outcome<Uint8Array>,
  done: { readonly vi: string; readonly en: string },
): Promise<Outcome<StampResult>> {
  if (!bytes.ok) return bytes;
  const out = await outputOf(input, path, world, 'stamped');
  await refuseInRegister(out, '--out', world);
  await writeAll([{ path: out, bytes: bytes.value }], out, world);
  return {
    ok: true,
    value: { text: `${done[input.lang]}: ${out}\n`, data: { file: out } },
    issues: bytes.issues,
  };
}
