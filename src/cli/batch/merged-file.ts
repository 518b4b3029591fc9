import { join } from 'node:path';
import type { Finished } from '../../batch/folder/finished.ts';
import type { Format } from '../../rendering/renderer.ts';
import { InputError, textOption, UsageError, type CommandInput } from '../command.ts';
import { refuseInRegister } from '../outside-register.ts';
import { readBytes } from '../read-text.ts';
import type { World } from '../world.ts';
import { writeAll } from '../write-files.ts';

/**
 * The file for printing that is asked for. One that is there already is written over only by who goes on with a batch.
 *
 * @throws {UsageError} when no PDFs are made. @throws {InputError} when it is there already.
 */
export async function mergeOption(
  input: CommandInput,
  formats: readonly Format[],
  world: World,
): Promise<string | undefined> {
  const path = textOption(input, 'merge');
  if (path === undefined) return undefined;
  if (!formats.includes('pdf')) throw needsPdf();
  await refuseInRegister(path, '--merge', world);
  if (input.options['resume'] !== true && (await world.exists(path))) throw isThereAlready(path);
  return path;
}

/** Write the PDFs of documents as one. @throws {InputError} when a file cannot be read or written. */
export async function writeMerged(
  path: string,
  out: string,
  documents: readonly Finished[],
  world: World,
): Promise<void> {
  const { mergePdfs } = await import('../../batch/merge/merge-pdfs.ts');
  const paths = documents.flatMap(({ files }) => files.map((file) => file.path));
  if (paths.some((one) => world.fullPath(join(out, one)) === world.fullPath(path)))
    throw isThereAlready(path);
  const pdfs = async function* () {
    for (const pdf of paths) if (pdf.endsWith('.pdf')) yield readBytes(join(out, pdf), world);
  };
  await writeAll([{ path, bytes: await mergePdfs(pdfs()) }], path, world);
}

function needsPdf(): UsageError {
  return new UsageError(
    { vi: 'Chỉ gộp được tệp PDF.', en: 'Only PDFs can be merged.' },
    { expected: { vi: 'Bỏ --format, hoặc ghi --format pdf.', en: 'Leave --format out, or give pdf.' } },
  );
}

function isThereAlready(path: string): InputError {
  return new InputError([
    {
      code: 'merged-file-there',
      severity: 'error',
      message: { vi: `Đã có tệp ${path}.`, en: `The file ${path} is there already.` },
      expected: { vi: 'Ghi tên khác ở --merge.', en: 'Give --merge another name.' },
    },
  ]);
}
