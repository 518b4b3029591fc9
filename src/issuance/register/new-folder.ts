import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';

/**
 * Make a folder of a name that nobody has yet. Who shares the machine may read it as any other: mkdtemp would keep it from them.
 *
 * @param prefix The path, and how the name begins.
 * @returns The path of the folder.
 */
export function newFolder(prefix: string): string {
  const path = `${prefix}${randomBytes(6).toString('hex')}`;
  mkdirSync(path);
  return path;
}
