import { jsonProblem, type JsonFaultKind } from './json-problems.ts';
import { excessProblem, nesting, type Excess, type Nesting } from './nesting.ts';
import type { TextFault } from './text-fault.ts';

/** More than these tell nobody more. */
const MAX_FAULTS = 50;

/** Where the scan of a JSON text stands. */
export interface JsonScanner {
  readonly text: string;
  readonly faults: TextFault[];
  readonly levels: Nesting;
  at: number;
  /** Whether what follows can no longer be told from what is wrong. */
  isLost: boolean;
  isTooMuch: boolean;
}

export function jsonScanner(text: string): JsonScanner {
  return { text, faults: [], levels: nesting(), at: 0, isLost: false, isTooMuch: false };
}

/** Note a fault and go on. */
export function fault(scanner: JsonScanner, kind: JsonFaultKind, start: number, end = start + 1): void {
  const source = scanner.text.slice(start, end);
  scanner.faults.push({ ...jsonProblem(kind, source), start, end });
  if (scanner.faults.length >= MAX_FAULTS) scanner.isLost = true;
}

/** Note a fault behind which nothing can be told. */
export function lose(scanner: JsonScanner, kind: JsonFaultKind, start: number, end = start + 1): void {
  fault(scanner, kind, start, end);
  scanner.isLost = true;
}

/** Note what there is too much of, if anything. */
export function limit(scanner: JsonScanner, excess: Excess | undefined, start: number): void {
  if (excess === undefined) return;
  scanner.faults.push({ ...excessProblem(excess), start, end: start + 1 });
  scanner.isLost = true;
  scanner.isTooMuch = true;
}

/** The text from here on that has a form; undefined when what stands here has another one. */
export function take(scanner: JsonScanner, form: RegExp): string | undefined {
  form.lastIndex = scanner.at;
  const [found] = form.exec(scanner.text) ?? [];
  if (found !== undefined) scanner.at += found.length;
  return found;
}

const WHITE_SPACE = /[\s\uFEFF]+/uy;
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|#[^\n]*/uy;

/** White space, and comments, which JSON has none of. */
export function skip(scanner: JsonScanner): void {
  while (!scanner.isLost) {
    take(scanner, WHITE_SPACE);
    const start = scanner.at;
    const comment = take(scanner, COMMENT);
    if (comment === undefined) return;
    const [line = ''] = comment.split('\n', 1);
    fault(scanner, 'comment', start, start + line.trimEnd().length);
  }
}

/** The sign that stands here. */
export function here({ text, at }: JsonScanner): string | undefined {
  return text[at];
}
