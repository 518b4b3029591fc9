import { identityOf, matchItems, risingRun } from './match.ts';
import { inlineScalar } from './scalar-text.ts';
import { fieldsOf, isGroup, isSame } from './values.ts';

/** A long list made short: what does not change in it is told in a word. */
export interface Condensed {
  readonly text: string;
  readonly value: readonly unknown[];
  /** So many records have no word of their own: the first of a run speaks for all. */
  readonly hidden: number;
  /** The text with what was told in a word in full again. */
  restore(text: string): string;
  /**
   * What of the whole text nobody has read yet, as a file of its own with what it must hold: the records that do not stand
   * in the old file letter by letter. Undefined when the text has not as many records as the value.
   */
  unread(written: string): { readonly text: string; readonly value: unknown } | undefined;
}

/** A file with fewer records is quick enough as it is. */
const FEW_RECORDS = 300;
/** So many unchanged records of different shape stay, for new ones to be written like them. */
const MOST_MODELS = 24;
/** A text that takes in the empty lines behind it cannot be taken out of its file. */
const OPEN_TEXT = /[|>]\d?\+/u;
const MARK = ' # vanthu-unchanged-';

/**
 * The list of a file with one short record for each that neither changes nor moves, so that a change of a few in thousands
 * costs what the few cost.
 *
 * @param old What the file holds.
 * @returns Undefined where the file has another form or is short.
 */
export function condense(text: string, old: unknown, value: unknown): Condensed | undefined {
  if (!Array.isArray(old) || !Array.isArray(value) || old.length < FEW_RECORDS) return undefined;
  const [olds, news]: readonly (readonly unknown[])[] = [old, value];
  const identity = olds && news && identityOf(olds, news);
  if (identity === undefined || olds === undefined || news === undefined) return undefined;
  const bodies = recordBodies(text);
  if (bodies.length !== olds.length || OPEN_TEXT.test(text) || text.includes(MARK)) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const closed = bodies.map((body) => isClosed(text.slice(...body)));
  const kept = [...unchanged(olds, news)].filter(([, was]) => closed[was] === true);
  const runs = runsOf(new Map(kept), bodies);
  const inside = new Set(
    runs.flatMap(({ length, now }) => Array.from({ length }, (_, index) => now + index)),
  );
  const firsts = new Set(runs.map(({ now }) => now));
  const nameOf = (record: unknown) => (isGroup(record) ? record[identity] : undefined);
  const pieces: string[] = [];
  let at = 0;
  for (const { was, lines } of runs) {
    const name = inlineScalar(nameOf(olds[was]), { isInFlow: false, quote: "'" });
    pieces.push(text.slice(at, lines[0]), `- ${identity}: ${name}${MARK}${lines.join('-')}${eol}`);
    at = lines[1];
  }
  return {
    text: [...pieces, text.slice(at)].join(''),
    value: news.flatMap((record, index) => {
      if (!inside.has(index)) return [record];
      return firsts.has(index) ? [{ [identity]: nameOf(record) }] : [];
    }),
    hidden: inside.size - runs.length,
    restore: (written) =>
      written.replace(
        /(?<![^\n])[^\n]* # vanthu-unchanged-(\d+)-(\d+)\r?\n/gu,
        (_, start: string, end: string) => text.slice(Number(start), Number(end)),
      ),
    unread: (written) => {
      const known = new Map(
        bodies.flatMap((body, index) =>
          closed[index] === true ? [[text.slice(...body), olds[index]] as const] : [],
        ),
      );
      const records = recordBodies(written);
      if (records.length !== news.length) return undefined;
      const isRead = ([start, end]: readonly [number, number], record: unknown) =>
        isSame(known.get(written.slice(start, end)), record);
      const left = records.flatMap((body, index) =>
        isRead(body, news[index]) ? [] : [{ body, record: news[index] }],
      );
      const head = written.slice(0, records[0]?.[0]);
      const tail = written.slice(records.at(-1)?.[1]);
      return {
        text: [head, ...left.map(({ body }) => written.slice(...body)), tail].join(''),
        // A file without records holds nothing.
        value: left.length === 0 ? null : left.map(({ record }) => record),
      };
    },
  };
}

/** The records that neither change nor move, but for some models: new index to old index. */
function unchanged(olds: readonly unknown[], news: readonly unknown[]): ReadonlyMap<number, number> {
  const matches = matchItems(olds, news);
  const fixed = risingRun(matches.filter((match) => match !== undefined));
  const shapes = new Set<string>();
  const pairs = matches.flatMap((match, index): readonly (readonly [number, number])[] => {
    if (match === undefined || !fixed.has(match) || !isSame(olds[match], news[index])) return [];
    const shape = shapeOf(news[index], 2);
    if (shapes.has(shape) || shapes.size >= MOST_MODELS) return [[index, match]];
    shapes.add(shape);
    return [];
  });
  return new Map(pairs);
}

/** Records that follow each other, unchanged, before and now. */
interface Run {
  readonly was: number;
  readonly now: number;
  readonly length: number;
  /** Offsets of their lines. */
  readonly lines: readonly [number, number];
}

function runsOf(
  kept: ReadonlyMap<number, number>,
  bodies: readonly (readonly [number, number])[],
): readonly Run[] {
  const runs: Run[] = [];
  for (const [now, was] of kept) {
    const [start, end] = bodies[was] ?? [0, 0];
    const last = runs.at(-1);
    const follows =
      last !== undefined &&
      now === last.now + last.length &&
      was === last.was + last.length &&
      start === last.lines[1];
    if (follows) runs[runs.length - 1] = { ...last, length: last.length + 1, lines: [last.lines[0], end] };
    else runs.push({ was, now, length: 1, lines: [start, end] });
  }
  return runs;
}

function shapeOf(value: unknown, depth: number): string {
  if (Array.isArray(value))
    return `[${value.length === 0 || depth === 0 ? '' : shapeOf(value[0], depth - 1)}]`;
  if (!isGroup(value) || depth === 0) return '';
  return `{${fieldsOf(value)
    .map(([key, field]) => `${key}${shapeOf(field, depth - 1)}`)
    .join()}}`;
}

/** Whether another record can follow the lines of one: not so without a line break, or behind the end of a document. */
export function isClosed(body: string): boolean {
  return body.endsWith('\n') && !DIVIDER.test(body);
}

/** A line that ends a document or begins another. */
const DIVIDER = /(?<![^\n])(?:---|\.\.\.)(?!\S)/u;

/** The records of a list that is written with a "-" at the beginning of lines: the lines of each, without the comments below it. */
export function recordBodies(text: string): readonly (readonly [number, number])[] {
  const starts = Array.from(text.matchAll(/(?<![^\n])-(?=[ \r\n])/gu), ({ index }) => index);
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? text.length;
    const below = /(?<=\n)(?:(?:#[^\n]*|[ \t]*\r?)\n)+(?![^])/u.exec(text.slice(start, next));
    return [start, below === null ? next : start + below.index];
  });
}
