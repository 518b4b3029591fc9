import type { CivilDate } from '../language/dates.ts';

/** A file to be written, whole or not at all. */
export interface OutputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Files that stand beside their places until all are there. All reject with Node's error, its `path` set. */
export interface StagedFiles {
  /** Write one more; what stands in its place is not touched. */
  readonly add: (file: OutputFile) => Promise<void>;
  /** Let all take their places, or none: a failure leaves what was there before. */
  readonly publish: () => Promise<void>;
  /** Take all away. To be called after a failure too. */
  readonly discard: () => Promise<void>;
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
  /** Begin to write files that shall appear together. */
  stageFiles(): StagedFiles;
  /** Give back the memory that is no longer used. */
  collectGarbage(): void;
  /** Where a path is, for what opens files itself. */
  fullPath(path: string): string;
  /** The path of a file that comes with the program. */
  ownFile(path: string): string;
  /** Where the system keeps fonts; folders that may not be there. */
  readonly fontFolders: readonly string[];
  today(): CivilDate;
  /** The present moment in Vietnam time: "2024-03-25T14:05:09+07:00". */
  now(): string;
  /** Milliseconds since some moment, for how long something takes. */
  milliseconds(): number;
  /** Who uses the program, as the system calls them. */
  readonly userName: string;
  /** A password or PIN: from a file descriptor, which may throw Node's error, else typed unseen. Undefined where nobody can be asked. */
  secret(question: string, descriptor: number | undefined): Promise<string | undefined>;
  /** Print to the standard output. */
  print(text: string): void;
  /** Print to the standard error. */
  warn(text: string): void;
  /** Show for a moment what is being done; only a terminal shows it. */
  progress(text: string): void;
  readonly hasColor: boolean;
}
