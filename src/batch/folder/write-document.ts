import { closeSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../issuance/make-folder.ts';
import type { RenderedFile } from '../../rendering/renderer.ts';
import { workFolder } from './batch-folder.ts';
import { sha256, type FinishedFile } from './finished.ts';

/**
 * Write the files of a document: each is written beside and then takes its place, so that it is there whole or not at all. The
 * disk need not have them yet: who goes on with a batch looks at their hashes, and the end of one waits for all. A thread has
 * nothing else to do meanwhile, and going through Node's loop takes longer than writing.
 *
 * @param name The document's name in the batch; "/" stands between its type and its key.
 * @throws Node's error, its `path` that of the file.
 */
export function writeDocument(
  out: string,
  name: string,
  files: readonly RenderedFile[],
): readonly FinishedFile[] {
  return files.map(({ format, bytes }) => {
    const path = `${name}.${format}`;
    try {
      writeWhole(out, path, bytes);
    } catch (error) {
      throw error instanceof Error ? Object.assign(error, { path: join(out, path) }) : error;
    }
    return { path, bytes: bytes.length, sha256: sha256(bytes) };
  });
}

function writeWhole(out: string, path: string, bytes: Uint8Array): void {
  const staged = join(workFolder(out), `${path.replaceAll('/', '!')}.part`);
  const file = openSync(staged, 'w');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
  }
  const place = join(out, path);
  try {
    renameSync(staged, place);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    // The first document of its type; another thread may be as far.
    makeFolder(dirname(place));
    renameSync(staged, place);
  }
}
