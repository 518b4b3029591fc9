import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SignatureAnchor } from '../signing/anchors.ts';
import { folderOf, type Entry } from './entry.ts';
import { RECORD_FILE, type NamedBytes } from './issued-folder.ts';
import type { IssuedRecord } from './issued-record.ts';
import type { Register } from './open-register.ts';

/** What stands in the folder of an issued document. */
export interface IssuedFiles {
  readonly files: readonly NamedBytes[];
  /** Where it is signed. */
  readonly anchors: readonly SignatureAnchor[];
}

/** Read what was issued. Throws Node's error where a file is not there. */
export function readIssued({ folder }: Register, { numbered, files }: Entry): IssuedFiles {
  if (numbered === undefined) throw new Error('a document without a number has no files');
  const at = (name: string) => readFileSync(join(folder, folderOf(numbered), name));
  const { anchors } = JSON.parse(at(RECORD_FILE).toString()) as IssuedRecord;
  return { files: files.map(({ name }) => ({ name, bytes: at(name) })), anchors };
}
