import { toSmallLetters } from '../../language/capitalization.ts';

/** The longest name of a sheet. */
const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]/gu;

/** Names that sheets can have: short, without signs that Excel refuses, and each once, whatever its capitals. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const plain = name
      .replaceAll(FORBIDDEN, ' ')
      .replaceAll(/^'+|'+$/gu, '')
      .trim();
    let free = plain.slice(0, LONGEST).trim();
    for (let count = 2; taken.has(toSmallLetters(free)); count += 1) {
      const suffix = ` (${String(count)})`;
      free = `${plain.slice(0, LONGEST - suffix.length)}${suffix}`;
    }
    taken.add(toSmallLetters(free));
    return free;
  });
}
