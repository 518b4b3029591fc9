import { constants } from 'node:fs';
import { access, copyFile, rename, rm } from 'node:fs/promises';

/**
 * The name under which something stands beside a file for a moment. It has the number of this process, so that neither a
 * file of the user's nor another run is touched.
 */
export function besideName(path: string, kind: 'part' | 'bak'): string {
  return `${path}.${String(process.pid)}.${kind}`;
}

/**
 * Let the files that stand beside their places take them. When one cannot (it is open in Word, say), those before it are
 * put back. Rejects with Node's error, its `path` set.
 */
export async function replaceAll(paths: readonly string[]): Promise<void> {
  const replaced: Replaced[] = [];
  try {
    for (const path of paths) {
      const backup = (await isThere(path)) ? besideName(path, 'bak') : undefined;
      replaced.push({ path, backup, isReplaced: false });
      if (backup !== undefined) await naming(path, copyFile(path, backup, constants.COPYFILE_EXCL));
      await naming(path, rename(besideName(path, 'part'), path));
      replaced[replaced.length - 1] = { path, backup, isReplaced: true };
    }
  } catch (error) {
    for (const file of replaced) await putBack(file).catch(() => undefined);
    throw error;
  }
  await removeAll(replaced.flatMap(({ backup }) => backup ?? []));
}

interface Replaced {
  readonly path: string;
  /** What stood there before; undefined when nothing did. */
  readonly backup: string | undefined;
  readonly isReplaced: boolean;
}

async function putBack({ path, backup, isReplaced }: Replaced): Promise<void> {
  if (!isReplaced) await removeAll(backup === undefined ? [] : [backup]);
  else if (backup === undefined) await rm(path, { force: true });
  else await rename(backup, path);
}

/** Take away what is no longer needed; what cannot be taken away does no harm. */
export async function removeAll(paths: Iterable<string>): Promise<void> {
  for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
}

/** The work, its error naming the file that it was for rather than the one beside it. */
export async function naming<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  });
}

export async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
