import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { newFolder } from './new-folder.ts';

/** A file to be written. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The name of the file beside the issued ones that says what the register says of them. */
export const RECORD_FILE = 'record.json';

/** How the folders under way begin; nobody else names one so. */
const STAGED = '.staged-';

/**
 * Write files into a folder under way, and wait until the disk has them.
 *
 * @returns The name of the folder, below the register.
 */
export function stageFolder(register: string, files: readonly NamedBytes[]): string {
  const folder = newFolder(join(register, STAGED));
  try {
    for (const { name, bytes } of files) writeSynced(join(folder, name), bytes);
    syncFolder(folder);
    syncFolder(register);
    return basename(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function writeSynced(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Let a folder under way take its place: the whole of it where it is a document with its record, else its files beside those
 * that are there. What has taken its place already stays.
 */
export function placeStagedFolder(register: string, staged: string, place: string): void {
  const from = join(register, staged);
  const to = join(register, place);
  if (existsSync(join(from, RECORD_FILE))) {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    syncFolder(dirname(to));
  } else if (existsSync(from)) {
    for (const name of readdirSync(from)) renameSync(join(from, name), join(to, name));
    syncFolder(to);
    rmSync(from, { recursive: true });
  }
  syncFolder(register);
}

/** Take a folder under way back. */
export function dropFolder(register: string, staged: string): void {
  rmSync(join(register, staged), { recursive: true, force: true });
}

/** The folders under way. */
export function stagedFolders(register: string): readonly string[] {
  return readdirSync(register)
    .filter((name) => name.startsWith(STAGED))
    .toSorted();
}

/** Windows opens no folders, and needs no such thing. */
function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch {
    return;
  }
  try {
    fsyncSync(folder);
  } catch {
    // Some file systems cannot; the files are on the disk all the same.
  } finally {
    closeSync(folder);
  }
}
