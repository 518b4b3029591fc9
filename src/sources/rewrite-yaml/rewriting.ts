import { isCollection, isSeq, visit, type Document } from 'yaml';
import { lineStart } from './text-edits.ts';
import type { Quote } from './scalar-text.ts';

/** What the parts of a rewriting share: the old file and its habits. */
export interface Rewriting {
  readonly text: string;
  readonly document: Document;
  readonly eol: string;
  /** The longest line; Infinity where the file says that nobody breaks its lines. */
  readonly width: number;
  /** How far a list or group is indented under its key. */
  readonly step: { readonly list: number; readonly group: number };
  readonly quote: Quote;
  /** So many records of the file's list are left out of the text. */
  readonly hidden: number;
}

const WIDTH = 110;
/** Before a file whose lines stand below each other to be compared. */
const UNBROKEN = /^# prettier-ignore\s*$/mu;

/** The habits of a file. */
export function habitsOf(text: string, document: Document, hidden = 0): Rewriting {
  const count = { QUOTE_SINGLE: 0, QUOTE_DOUBLE: 0 };
  const steps: { list?: number; group?: number } = {};
  const columnOf = (offset: number) => offset - lineStart(text, offset);
  visit(document, {
    Scalar: (_, { type }) => {
      if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') count[type] += 1;
    },
    Pair: (_, { key, value }) => {
      const [at, under] = [key, value].map(
        (node) => (node as { range?: readonly number[] } | null)?.range?.[0],
      );
      if (at === undefined || under === undefined || !isCollection(value) || value.flow === true) return;
      steps[isSeq(value) ? 'list' : 'group'] ??= columnOf(under) - columnOf(at);
    },
  });
  return {
    text,
    document,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    width: UNBROKEN.test(text) ? Infinity : WIDTH,
    step: { list: steps.list ?? 2, group: steps.group ?? 2 },
    quote: count.QUOTE_DOUBLE > count.QUOTE_SINGLE ? '"' : "'",
    hidden,
  };
}
