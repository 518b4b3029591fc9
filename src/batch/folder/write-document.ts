import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RenderedFile } from '../../rendering/renderer.ts';
import { workFolder } from './batch-folder.ts';
import { sha256, type FinishedFile } from './finished.ts';

/**
 * Write the files of a document: each is flushed beside and then takes its place, so that it is there whole or not at all.
 * Rejects with Node's error, its `path` that of the file.
 *
 * @param name The document's name in the batch; "/" stands between its type and its key.
 */
export async function writeDocument(
  out: string,
  name: string,
  files: readonly RenderedFile[],
): Promise<readonly FinishedFile[]> {
  const written: FinishedFile[] = [];
  for (const { format, bytes } of files) {
    const path = `${name}.${format}`;
    await writeWhole(out, path, bytes).catch((error: unknown) => {
      throw error instanceof Error ? Object.assign(error, { path: join(out, path) }) : error;
    });
    written.push({ path, bytes: bytes.length, sha256: sha256(bytes) });
  }
  return written;
}

async function writeWhole(out: string, path: string, bytes: Uint8Array): Promise<void> {
  const staged = join(workFolder(out), `${path.replaceAll('/', '!')}.part`);
  const file = await open(staged, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await mkdir(dirname(join(out, path))).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
  await rename(staged, join(out, path));
}
