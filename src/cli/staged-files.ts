import { rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { onInterrupt } from './interrupt.ts';
import { madeFolders } from './made-folders.ts';
import { besideName, naming, removeAll, replaceAll } from './replace-files.ts';
import type { OutputFile, StagedFiles } from './world.ts';

/**
 * Every file is written beside its place and flushed; only when all are there do they take their places. A process that is
 * interrupted takes its files with it, or first ends what it began when they are taking their places.
 */
export function stageFiles(): StagedFiles {
  const paths: string[] = [];
  const parts = new Set<string>();
  const folders = madeFolders();
  const watch = onInterrupt(() => {
    for (const part of parts) rmSync(part, { force: true });
    folders.removeEmpty();
  });
  const discard = async () => {
    await removeAll(parts);
    parts.clear();
    folders.removeEmpty();
    watch.release();
  };
  const add = async ({ path, bytes }: OutputFile) => {
    await naming(path, folders.make(dirname(path)));
    const part = besideName(path, 'part');
    await naming(path, writeNew(part, bytes, parts));
    paths.push(path);
  };
  const publish = async () => {
    watch.defer();
    await replaceAll(paths);
    watch.release();
  };
  return { add, publish, discard };
}

/** Write a file that was not there before, and flush it; `written` has its name from before it is there. */
async function writeNew(path: string, bytes: Uint8Array, written: Set<string>): Promise<void> {
  written.add(path);
  const file = await open(path, 'wx').catch((error: unknown) => {
    written.delete(path);
    throw error;
  });
  await writeFlushed(file, bytes);
}

async function writeFlushed(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
