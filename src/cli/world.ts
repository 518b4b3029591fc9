import type { CivilDate } from '../language/dates.ts';

/** A file to be written, whole or not at all. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Everything outside of the program that commands touch; tests give another one. */
export interface World {
  /** The bytes of a file. Rejects with Node's error. */
  readFile(path: string): Promise<Uint8Array>;
  /** The names in a folder, sorted. Rejects with Node's error. */
  listFolder(path: string): Promise<readonly string[]>;
  /** Whether there is a folder at a path. */
  isFolder(path: string): Promise<boolean>;
  /** Whether there is a file or folder at a path. */
  exists(path: string): Promise<boolean>;
  /** Where a file really is, links followed. Rejects with Node's error. */
  realPath(path: string): Promise<string>;
  /** Write all files or none: a failure leaves what was there before. Rejects with Node's error, its `path` set. */
  writeAll(files: readonly OutputFile[]): Promise<void>;
  /** The path of a file that comes with the program. */
  ownFile(path: string): string;
  today(): CivilDate;
  /** Print to the standard output. */
  print(text: string): void;
  /** Print to the standard error. */
  warn(text: string): void;
  /** Show for a moment what is being done; only a terminal shows it. */
  progress(text: string): void;
  readonly hasColor: boolean;
}
