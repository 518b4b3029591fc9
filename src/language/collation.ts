import { collationKey, type CollationUnit } from './collation-key.ts';
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
  const one = toNfc(a);
  const other = toNfc(b);
  return compareWithoutCase(one, other) || compareCase(one, other) || compareValues(one, other);
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

function compareWithoutCase(a: string, b: string): number {
  const one = collationKey(a);
  const other = collationKey(b);
  return (
    compareLists(one.units, other.units, compareUnits) || compareLists(one.tones, other.tones, compareValues)
  );
}

function compareCase(a: string, b: string): number {
  return compareLists(collationKey(a).capitals, collationKey(b).capitals, compareValues);
}

function compareUnits(a: CollationUnit, b: CollationUnit): number {
  return compareValues(a.rank, b.rank) || compareValues(a.value, b.value);
}

/** By the first difference; what ends earlier comes first. */
function compareLists<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): number {
  for (const [index, one] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compare(one, other);
    if (order !== 0) return order;
  }
  return compareValues(a.length, b.length);
}

function compareValues<T extends number | bigint | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
