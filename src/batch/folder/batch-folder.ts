import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../../issuance/make-folder.ts';
import { isIntact, type Finished } from './finished.ts';
import { beginsAlready, notEmpty, nothingToResume, otherInputs } from './folder-issues.ts';
import { beginJournal, continueJournal, readJournal, type Journal } from './journal.ts';
import { takeLock, type Holder } from './lock.ts';
import { MANIFEST, manifestText, readManifest } from './manifest.ts';

/** Where a batch keeps its journal and what it is writing; gone when the batch is done. */
const WORK = '.batch';

/** A folder that takes a batch. */
export interface BatchFolder {
  /** What is done and still there, by its name. */
  readonly done: Map<string, Finished>;
  /** A document is written. */
  readonly append: (document: Finished) => void;
  /** Everything is written that can be: the journal becomes a manifest. */
  readonly finish: () => void;
  /** Let go of the folder; what is done stays, and the batch can be gone on with. */
  readonly release: () => void;
}

/** What stands beside the documents of a batch while it is made. */
export function workFolder(out: string): string {
  return join(out, WORK);
}

/** How a folder is opened. */
export interface BatchOpening {
  /** The digest of all that the documents are made of. */
  readonly inputs: string;
  readonly isResuming: boolean;
  readonly holder: Holder;
}

/**
 * Open a folder for a batch.
 *
 * @throws {BatchFault} when it holds other things, or a batch of other inputs. Throws Node's error when it cannot be written.
 */
export function openBatchFolder(out: string, { inputs, isResuming, holder }: BatchOpening): BatchFolder {
  const names = namesIn(out);
  const isBegun = names.includes(WORK) || names.includes(MANIFEST);
  if (isBegun && !isResuming) throw beginsAlready(out);
  if (!isBegun && isResuming) throw nothingToResume(out);
  if (!isBegun && names.length > 0) throw notEmpty(out);
  const work = workFolder(out);
  makeFolder(work);
  const unlock = takeLock(join(work, 'lock'), out, holder);
  try {
    const { journal, done } = openJournal(out, inputs);
    return folderWith(out, { inputs, journal, done, unlock });
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The journal of a folder, what a crash left beside it taken away. */
function openJournal(out: string, inputs: string): { journal: Journal; done: Map<string, Finished> } {
  const path = join(workFolder(out), 'journal.jsonl');
  const found = readJournal(path);
  const manifest = found === undefined ? readManifest(join(out, MANIFEST)) : undefined;
  const before = found?.head.inputs ?? manifest?.inputs;
  if (before !== undefined && before !== inputs) throw otherInputs(out);
  removeStaged(out);
  const documents = found?.documents ?? manifest?.documents ?? [];
  const intact = documents.filter((document) => isIntact(out, document));
  const done = new Map(intact.map((document) => [document.name, document]));
  const journal =
    found === undefined ? beginJournal(path, { inputs }, done.values()) : continueJournal(path, found.length);
  return { journal, done };
}

interface Opened {
  readonly inputs: string;
  readonly journal: Journal;
  readonly done: Map<string, Finished>;
  readonly unlock: () => void;
}

function folderWith(out: string, { inputs, journal, done, unlock }: Opened): BatchFolder {
  const work = workFolder(out);
  return {
    done,
    append: (document) => {
      journal.append(document);
      done.set(document.name, document);
    },
    finish: () => {
      journal.close();
      flushAll(out, done.values());
      const staged = join(work, MANIFEST);
      writeFileSync(staged, manifestText({ inputs, documents: [...done.values()] }), { flush: true });
      renameSync(staged, join(out, MANIFEST));
      flushFolder(out);
      rmSync(work, { recursive: true });
    },
    release: () => {
      journal.close();
      removeStaged(out);
      unlock();
    },
  };
}

/** Files that were under way. */
function removeStaged(out: string): void {
  const work = workFolder(out);
  for (const name of readdirSync(work)) if (name.endsWith('.part')) rmSync(join(work, name), { force: true });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Wait until the disk has the files: all at the end, which takes a hundredth of what one after another does. */
function flushAll(out: string, documents: Iterable<Finished>): void {
  const folders = new Set<string>();
  for (const { files } of documents) {
    for (const { path } of files) {
      const file = openSync(join(out, path), 'r+');
      fsyncSync(file);
      closeSync(file);
      folders.add(dirname(join(out, path)));
    }
  }
  for (const folder of folders) flushFolder(folder);
}

/** What was renamed in a folder is there after a power cut too, where the system can be asked for it. */
function flushFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Windows opens no folders; it keeps the order of renames by itself.
  }
}
