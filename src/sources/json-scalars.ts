import { fault, here, limit, take, type JsonScanner } from './json-scanner.ts';
import { LIMITS } from './nesting.ts';

const DOUBLE = /"(?:[^"\\\n]|\\[^\n])*"/uy;
const SINGLE = /'[^'\n]*'/uy;
const OPEN_QUOTE = /[^\n]*?(?=,?[\r\n]|$)/uy;
const BAD_ESCAPE = /\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/u;

/** A text in quotes; those of JSON are double. */
export function quoted(scanner: JsonScanner): void {
  const start = scanner.at;
  const isDouble = here(scanner) === '"';
  const found = take(scanner, isDouble ? DOUBLE : SINGLE);
  if (found === undefined) {
    take(scanner, OPEN_QUOTE);
    fault(scanner, 'quote', start, scanner.at);
    return;
  }
  if (found.length > LIMITS.letters) limit(scanner, 'letters', start);
  else if (isDouble) checkEscapes(scanner, found, start);
  else fault(scanner, 'single-quotes', start, scanner.at);
}

function checkEscapes(scanner: JsonScanner, text: string, start: number): void {
  const escape = BAD_ESCAPE.exec(text.replaceAll('\\\\', '//'))?.index;
  if (escape !== undefined) fault(scanner, 'escape', start + escape, start + escape + 2);
}

const BARE_KEY = /[^\s:,{}[\]"']+/uy;

/** A key without quotes; nothing when no key stands here. */
export function bareKey(scanner: JsonScanner): string {
  const start = scanner.at;
  const key = take(scanner, BARE_KEY) ?? '';
  if (key !== '') fault(scanner, /^[“”]/u.test(key) ? 'curly-quotes' : 'bare-key', start, scanner.at);
  return key;
}

const BARE = /[^\n,{}[\]"]+/uy;
const COMMENT_BEHIND = /\s*(?:\/\/|\/\*|#).*$/u;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;
const WORDS = ['true', 'false', 'null'];

/** A value without quotes: a number or one of three words. */
export function bare(scanner: JsonScanner): void {
  const start = scanner.at;
  const all = take(scanner, BARE) ?? '';
  if (all.length > LIMITS.letters) {
    limit(scanner, 'letters', start);
    return;
  }
  const found = all.replace(COMMENT_BEHIND, '').trimEnd();
  scanner.at = start + Math.max(1, found.length);
  if (NUMBER.test(found) || WORDS.includes(found)) return;
  const kind = /^[“”]/u.test(found) ? 'curly-quotes' : /^[-+.]?\d/u.test(found) ? 'number' : 'bare-word';
  fault(scanner, kind, start, scanner.at);
}
