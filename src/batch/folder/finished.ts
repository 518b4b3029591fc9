import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A document that is written. */
export interface Finished {
  /** Its type and key: "score-sheet/dn-01". */
  readonly name: string;
  /** Its number and symbol, where the batch has issued it: "12/GM-BQL". */
  readonly reference?: string;
  readonly pages: number;
  readonly files: readonly FinishedFile[];
}

export interface FinishedFile {
  /** Under the folder of the batch, with "/" on every system. */
  readonly path: string;
  /** How many. */
  readonly bytes: number;
  readonly sha256: string;
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Whether the files of a document are there as they were written. */
export function isIntact(out: string, { files }: Finished): boolean {
  return files.every(({ path, sha256: expected }) => hashAt(join(out, path)) === expected);
}

function hashAt(path: string): string | undefined {
  try {
    return sha256(readFileSync(path));
  } catch {
    return undefined;
  }
}
