/**
 * Which letters stand together in one font file, and by which byte a page calls each. A simple font of PDF has one-byte
 * codes: half the bytes of a page, and spaces that a single operator widens (docs/adr/0023).
 */

/** The parts of a face: what nearly every text needs, and the rest. */
export const SHARDS = ['core', 'rest'] as const;

export type Shard = (typeof SHARDS)[number];

/** Something of every part. */
export function byShard<T>(make: (shard: Shard) => T): Readonly<Record<Shard, T>> {
  return { core: make('core'), rest: make('rest') };
}

/** The bytes that are free for letters, in the order in which they are given out: not the ends of lines, nor 0. */
const FIRST_OWN = 0x20;
const LAST_OWN = 0x7e;
const FREE_CODES = [...range(0x80, 0xff), ...range(0x01, 0x08), 0x0b, 0x0c, ...range(0x0e, 0x1f), 0x09, 0x7f];

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/**
 * The code of each letter of a shard: ASCII keeps its own, so that the space is 32, as widening asks.
 *
 * @throws {Error} when there are more letters than one-byte codes.
 */
export function lettersByCode(codePoints: readonly number[]): readonly (readonly [number, number])[] {
  const isOwn = (codePoint: number) => codePoint >= FIRST_OWN && codePoint <= LAST_OWN;
  const own = codePoints.filter(isOwn).map((codePoint) => [codePoint, codePoint] as const);
  const others = codePoints.filter((codePoint) => !isOwn(codePoint));
  const free = own.length === 0 ? [...range(FIRST_OWN, LAST_OWN), ...FREE_CODES] : FREE_CODES;
  const placed = others.map((codePoint, index) => {
    const code = free[index];
    if (code === undefined) throw new Error('more letters than one-byte codes');
    return [code, codePoint] as const;
  });
  return [...own, ...placed].toSorted(([a], [b]) => a - b);
}
