import { closeSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import type { Finished } from './finished.ts';

/** What a batch is made of, in one digest: who goes on with it must have the same. */
export interface JournalHead {
  readonly inputs: string;
}

/** What is done of a batch, a line a document; a line counts once it is whole. */
export interface Journal {
  readonly append: (document: Finished) => void;
  readonly close: () => void;
}

/** Begin a journal with what is done already. Throws Node's error. */
export function beginJournal(path: string, head: JournalHead, done: Iterable<Finished>): Journal {
  const file = openSync(path, 'w');
  const lines = [head, ...done].map((line) => `${JSON.stringify(line)}\n`);
  writeWhole(file, lines.join(''));
  return journalIn(file);
}

/** Go on with a journal; what a crash left of its last line goes. Throws Node's error. */
export function continueJournal(path: string, length: number): Journal {
  truncateSync(path, length);
  return journalIn(openSync(path, 'a'));
}

function journalIn(file: number): Journal {
  return {
    append: (document) => {
      writeWhole(file, `${JSON.stringify(document)}\n`);
    },
    close: () => {
      closeSync(file);
    },
  };
}

function writeWhole(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

/** A journal as it was found. */
export interface FoundJournal {
  readonly head: JournalHead;
  readonly documents: readonly Finished[];
  /** The bytes of its whole lines. */
  readonly length: number;
}

/** What a journal says; undefined where there is none, or not even its head is whole. */
export function readJournal(path: string): FoundJournal | undefined {
  const lines = wholeLines(textAt(path));
  const [head, ...documents] = lines.map(({ value }) => value);
  if (head === undefined) return undefined;
  return {
    head: head as JournalHead,
    documents: documents as readonly Finished[],
    length: lines.reduce((sum, { length }) => sum + length, 0),
  };
}

/** The lines before the first that is torn; a power cut leaves zeros where the disk has not got them yet. */
function wholeLines(text: string): readonly { readonly value: unknown; readonly length: number }[] {
  const found = [];
  for (const line of text.slice(0, text.lastIndexOf('\n') + 1).split(/(?<=\n)/u)) {
    try {
      found.push({ value: JSON.parse(line) as unknown, length: Buffer.byteLength(line) });
    } catch {
      break;
    }
  }
  return found;
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
