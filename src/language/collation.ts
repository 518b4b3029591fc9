import { collationKey, type CollationKey } from './collation-key.ts';
import { toNfc } from './nfc.ts';
import { foldWhiteSpace } from './white-space.ts';

/**
 * The Vietnamese order of two texts, for `toSorted`: letters a ă â b c d đ e ê … first, then the tones of the words (ngang, huyền,
 * hỏi, ngã, sắc, nặng), then small letters before capitals. Numbers stand by their value, before letters: "Cụm 2" before "Cụm 10".
 *
 * By hand, not `Intl` or `localeCompare`: what they know of Vietnamese depends on the machine, and the same data must give the same documents.
 *
 * @returns Negative, 0 or positive; 0 only for the same text. A total order.
 */
export function compareText(a: string, b: string): number {
  return compareComposed(composedKey(a), composedKey(b));
}

/** Things in the Vietnamese order of a text that each has; those with the same text as they stood. */
export function sortedByText<T>(things: readonly T[], textOf: (thing: T) => string): T[] {
  return things
    .map((thing) => ({ thing, key: composedKey(textOf(thing)) }))
    .sort((a, b) => compareComposed(a.key, b.key))
    .map(({ thing }) => thing);
}

/**
 * The order of two Vietnamese personal names, as lists of people have it: by the given name, which comes last ("Trần An" before
 * "Lê Bình"), then by the names before it. Names of offices and enterprises are compared as text.
 *
 * @returns As `compareText`.
 */
export function compareNames(a: string, b: string): number {
  const one = nameParts(a);
  const other = nameParts(b);
  return (
    compareWithoutCase(one.given, other.given) ||
    compareWithoutCase(one.before, other.before) ||
    compareText(a, b)
  );
}

/** "Nguyễn Văn An" as "An" and "Nguyễn Văn". */
function nameParts(name: string): { readonly given: string; readonly before: string } {
  const words = foldWhiteSpace(toNfc(name)).split(' ');
  return { given: words.at(-1) ?? '', before: words.slice(0, -1).join(' ') };
}

interface ComposedKey extends CollationKey {
  readonly text: string;
}

function composedKey(text: string): ComposedKey {
  const composed = toNfc(text);
  return { ...collationKey(composed), text: composed };
}

function compareComposed(a: ComposedKey, b: ComposedKey): number {
  return compareLetters(a, b) || compareValues(a.capitals, b.capitals) || compareValues(a.text, b.text);
}

function compareWithoutCase(a: string, b: string): number {
  return compareLetters(collationKey(a), collationKey(b));
}

function compareLetters(a: CollationKey, b: CollationKey): number {
  return compareValues(a.units, b.units) || compareValues(a.tones, b.tones);
}

function compareValues(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
