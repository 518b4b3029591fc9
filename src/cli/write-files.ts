import { pathOf, WRITING } from './file-problems.ts';
import { asInputError } from './read-text.ts';
import type { OutputFile, StagedFiles, World } from './world.ts';

/**
 * Do work that makes files, and let them appear all together; or none, where it fails or finds that it should not have
 * been done.
 *
 * @param out What an error names that names no file.
 * @param work Adds files as it makes them. Its result says whether they shall appear.
 * @throws {InputError} when a file cannot be written.
 */
export async function writeTogether(
  out: string,
  world: World,
  work: (add: StagedFiles['add']) => Promise<boolean>,
): Promise<void> {
  const staged = world.stageFiles();
  try {
    if (await work(staged.add)) await staged.publish();
    else await staged.discard();
  } catch (error) {
    await staged.discard();
    throw asInputError(error, WRITING, pathOf(error) ?? out);
  }
}

/** Write files, all or none. @throws {InputError} when one cannot be written. */
export async function writeAll(files: readonly OutputFile[], out: string, world: World): Promise<void> {
  await writeTogether(out, world, async (add) => {
    for (const file of files) await add(file);
    return true;
  });
}
