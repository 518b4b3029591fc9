import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../document/issue.ts';
import { numberIsCancelled } from '../register/attach-issues.ts';
import { done, failed } from '../register/change.ts';
import { folderOf, referenceOf, type Entry, type FileRecord } from '../register/entry.ts';
import { sha256 } from '../register/issued-record.ts';
import type { Register } from '../register/open-register.ts';
import { entriesIn } from '../register/rows.ts';
import { fileChanged, fileGone, strangeFile } from '../register/verify-issues.ts';
import { beginsAs, isPdfName, withoutPdf } from './begins-as.ts';

/** A file of the register that somebody signs. */
export interface FileToSign {
  readonly entry: Entry;
  /** The one that is signed: the newest that goes on from the one that was named. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the signed one will be called. */
  readonly signedName: string;
}

/** A name as it stands in the register: the folder of a document below it, and a file in that. */
export interface PlaceInRegister {
  readonly folder: string;
  readonly file: string;
}

/**
 * What is signed when somebody signs a file of an issued document. Whoever signs second signs what the first has signed, whichever
 * of the two files is named; so every signature stands in the newest file.
 *
 * @param isCopy Whether it becomes a copy (sao y), on which nobody else signs.
 * @returns Undefined where the folder is none of a document; an issue where the file is not as the register has it.
 */
export function fileToSign(
  register: Register,
  { folder, file }: PlaceInRegister,
  isCopy: boolean,
): Outcome<FileToSign> | undefined {
  const entry = entriesIn(register.database).find(
    ({ numbered }) => numbered !== undefined && folderOf(numbered) === folder,
  );
  if (entry?.numbered === undefined) return undefined;
  const place = join(register.folder, folder);
  const named = entry.files.find(({ name }) => name === file);
  if (named === undefined) return failed(strangeFile(join(place, file)));
  if (entry.state === 'cancelled') return failed(numberIsCancelled(entry));
  const read = readAll(place, entry);
  if (!read.ok) return read;
  const [root] = beginsAs(read.value.get(named) ?? new Uint8Array(), entry.files);
  // What is no PDF goes on from nothing; who signs it will say so.
  if (root === undefined)
    return done({ entry, name: file, bytes: readFileSync(join(place, file)), signedName: file });
  const [newest, bytes] = newestOf(root, read.value);
  return done({ entry, name: newest.name, bytes, signedName: freeName(root.name, isCopy, entry) });
}

/** The PDFs of a document. */
function readAll(place: string, { numbered, files }: Entry): Outcome<ReadonlyMap<FileRecord, Uint8Array>> {
  const found = new Map<FileRecord, Uint8Array>();
  const reference = numbered === undefined ? '' : referenceOf(numbered);
  for (const file of files.filter(({ name }) => isPdfName(name))) {
    const path = join(place, file.name);
    if (!existsSync(path)) return failed(fileGone(reference, path));
    const bytes = readFileSync(path);
    if (sha256(bytes) !== file.sha256) return failed(fileChanged(reference, path));
    found.set(file, bytes);
  }
  return done(found);
}

/** The longest file that goes on from another: what is appended only grows. */
function newestOf(
  root: FileRecord,
  files: ReadonlyMap<FileRecord, Uint8Array>,
): readonly [FileRecord, Uint8Array] {
  const grown = [...files]
    .filter(([{ name }, bytes]) => !COPY.test(name) && beginsAs(bytes, [root]).length > 0)
    .toSorted(([a], [b]) => b.bytes - a.bytes);
  const [newest] = grown;
  if (newest === undefined) throw new Error(`${root.name} does not go on from itself`);
  return newest;
}

const COPY = /-copy(?:-\d+)?\.pdf$/iu;

/** "plan-signed.pdf", and "plan-signed-2.pdf" where that is taken; "plan-copy.pdf" for a copy. */
function freeName(root: string, isCopy: boolean, { files }: Entry): string {
  const names = new Set(files.map(({ name }) => name));
  const stem = `${withoutPdf(root)}-${isCopy ? 'copy' : 'signed'}`;
  let name = `${stem}.pdf`;
  for (let number = 2; names.has(name); number += 1) name = `${stem}-${String(number)}.pdf`;
  return name;
}
