import { bare, bareKey, quoted } from './json-scalars.ts';
import { fault, here, jsonScanner, limit, lose, skip, type JsonScanner } from './json-scanner.ts';
import type { Scan } from './text-fault.ts';

/**
 * Look through a text for everything that JSON forbids and YAML may allow: comments, commas too much, quotes of the wrong
 * kind, bare words, numbers that are none. Goes on after a fault where it can, so that all of them show at once.
 */
export function scanJson(text: string): Scan {
  const scanner = jsonScanner(text);
  skip(scanner);
  const first = here(scanner);
  if (first !== undefined && !'{["'.includes(first)) lose(scanner, 'not-json', scanner.at);
  else if (first !== undefined) {
    value(scanner);
    skip(scanner);
    if (!scanner.isLost && here(scanner) !== undefined) fault(scanner, 'more', scanner.at);
  }
  return { faults: scanner.faults, isTooMuch: scanner.isTooMuch };
}

type End = '}' | ']';

function value(scanner: JsonScanner): void {
  if (scanner.isLost) return;
  switch (here(scanner)) {
    case '{':
      brackets(scanner, '}');
      return;
    case '[':
      brackets(scanner, ']');
      return;
    case '"':
    case "'":
      quoted(scanner);
      return;
    default:
      bare(scanner);
  }
}

/** A list, or a group with its keys. */
function brackets(scanner: JsonScanner, end: End): void {
  const opened = scanner.at;
  limit(scanner, scanner.levels.open(end === '}' ? 'flow-map' : 'flow-list'), opened);
  scanner.at += 1;
  let comma: number | undefined;
  for (;;) {
    skip(scanner);
    if (scanner.isLost) return;
    if (here(scanner) === end) break;
    comma = entry(scanner, end, opened);
  }
  if (comma !== undefined) fault(scanner, 'comma', comma);
  scanner.levels.close();
  scanner.at += 1;
}

/** What stands between two commas; returns the place of the comma behind it. */
function entry(scanner: JsonScanner, end: End, opened: number): number | undefined {
  switch (here(scanner)) {
    case undefined:
      lose(scanner, end === '}' ? 'brace' : 'bracket', opened);
      return undefined;
    case '}':
    case ']':
      lose(scanner, 'other-bracket', scanner.at);
      return undefined;
    case ',':
      fault(scanner, 'comma', scanner.at);
      scanner.at += 1;
      return undefined;
    default:
      if (end === '}') member(scanner);
      else value(scanner);
      return separator(scanner);
  }
}

/** The comma behind a value; undefined where none is needed. */
function separator(scanner: JsonScanner): number | undefined {
  const behind = scanner.at;
  skip(scanner);
  if (scanner.isLost) return undefined;
  switch (here(scanner)) {
    case ',':
      scanner.at += 1;
      limit(scanner, scanner.levels.next(), scanner.at);
      return scanner.at - 1;
    case undefined:
    case '}':
    case ']':
      return undefined;
    case ':':
      lose(scanner, 'colon-too-much', scanner.at);
      return undefined;
    default:
      fault(scanner, 'no-comma', behind - 1);
      return undefined;
  }
}

function member(scanner: JsonScanner): void {
  const start = scanner.at;
  if (!key(scanner)) {
    lose(scanner, 'no-key', start);
    return;
  }
  const behind = scanner.at;
  skip(scanner);
  if (scanner.isLost) return;
  if (here(scanner) !== ':') {
    lose(scanner, 'no-colon', start, behind);
    return;
  }
  scanner.at += 1;
  skip(scanner);
  const next = here(scanner) ?? ',';
  if (',}]'.includes(next)) fault(scanner, 'no-value', start, behind);
  else value(scanner);
}

/** Whether a key stands here. */
function key(scanner: JsonScanner): boolean {
  const sign = here(scanner);
  if (sign !== '"' && sign !== "'") return bareKey(scanner) !== '';
  quoted(scanner);
  return true;
}
