/** DEFLATE tells no longer repetitions, nor of bytes further back. */
const LONGEST_MATCH = 258;
const WINDOW = 32_768;
/** Shorter ones are rarely worth their bits, and four bytes are compared at once. */
const SHORTEST_MATCH = 4;
const HASH_BITS = 15;
const HASH_FACTOR = 0x9e3779b1;
/** So many earlier places of the same four bytes are looked at. */
const TRIES = 16;
/** Of a match so many places at its beginning and its end are remembered: XML is full of long ones, and that makes it quick. */
const EDGE = 8;

/** A piece of the bytes is a byte as it is, or a length from this bit on and the distance back, less 1, below it. */
export const LENGTH_SHIFT = 16;

/** Places that begin with the same four bytes, counted from 1; 0 is none. */
export interface Memory {
  /** Where those of a hash stood last. */
  readonly last: Int32Array;
  /** Where those of a place stood before it. */
  readonly before: Int32Array;
}

/** Made once: as large as it is, making it would take longer than deflating a small part. */
const MEMORY: Memory = { last: new Int32Array(1 << HASH_BITS), before: new Int32Array(WINDOW) };

/** A memory of no place, for one text at a time. What stood before a place is read only where the place is known. */
export function emptyMemory(): Memory {
  MEMORY.last.fill(0);
  return MEMORY;
}

/**
 * Cut bytes into pieces, until there are as many as fit: at each place the longest repetition that is found.
 *
 * @returns How many pieces there are, and where the first byte is that they do not hold.
 */
export function cutIntoPieces(
  bytes: Uint8Array,
  start: number,
  pieces: Uint32Array,
  memory: Memory,
): { readonly count: number; readonly end: number } {
  let at = start;
  let count = 0;
  for (; at < bytes.length && count < pieces.length; count += 1) {
    const match = longestMatch(bytes, at, memory);
    const end = at + (match === 0 ? 1 : match >>> LENGTH_SHIFT);
    pieces[count] = match === 0 ? (bytes[at] ?? 0) : match;
    const edge = at + EDGE;
    const otherEdge = end - EDGE;
    for (; at < end; at += 1) {
      if (at === edge && edge < otherEdge) at = otherEdge;
      remember(bytes, at, memory);
    }
  }
  return { count, end: at };
}

/** The longest repetition at a place, the nearest of those, as a piece; 0 where there is none. */
function longestMatch(bytes: Uint8Array, at: number, { last, before }: Memory): number {
  if (at > bytes.length - SHORTEST_MATCH) return 0;
  const four = fourBytes(bytes, at);
  let length = 0;
  let distance = 0;
  let place = (last[hashOf(four)] ?? 0) - 1;
  for (let tries = TRIES; tries > 0 && place >= 0 && at - place < WINDOW; tries -= 1) {
    if (bytes[place + length] === bytes[at + length] && fourBytes(bytes, place) === four) {
      const other = matchLength(bytes, place, at);
      if (other > length) {
        length = other;
        distance = at - place;
        if (length === LONGEST_MATCH) break;
      }
    }
    place = (before[place % WINDOW] ?? 0) - 1;
  }
  return length === 0 ? 0 : (length << LENGTH_SHIFT) | (distance - 1);
}

function remember(bytes: Uint8Array, place: number, { last, before }: Memory): void {
  if (place > bytes.length - SHORTEST_MATCH) return;
  const hash = hashOf(fourBytes(bytes, place));
  before[place % WINDOW] = last[hash] ?? 0;
  last[hash] = place + 1;
}

function hashOf(four: number): number {
  return Math.imul(four, HASH_FACTOR) >>> (32 - HASH_BITS);
}

function fourBytes(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}

/** How many bytes are the same from two places on, of which four are known to be. */
function matchLength(bytes: Uint8Array, earlier: number, at: number): number {
  const limit = Math.min(LONGEST_MATCH, bytes.length - at);
  let length = SHORTEST_MATCH;
  while (length < limit && bytes[earlier + length] === bytes[at + length]) length += 1;
  return length;
}
