const SEED = 0x9e3779b9;
const FACTOR = 0x85ebca6b;
const LAST_FACTOR = 0xc2b2ae35;
const TURN = 15;
/** Rounds without bytes at the end, so that the last bytes reach every digit. */
const LAST_ROUNDS = 12;

/**
 * Sixteen bytes, in hexadecimal, that tell files apart: another file has another fingerprint, as far as chance goes. It
 * guards against nothing; Node's own digests are not for this folder, and a file's identifier need not be one.
 *
 * @param start Goes into it before the bytes.
 */
export function fingerprint(start: string, chunks: readonly Uint8Array[]): string {
  const state = Int32Array.of(SEED, ~SEED, FACTOR, LAST_FACTOR);
  mix(state, new TextEncoder().encode(start));
  for (const chunk of chunks) mix(state, chunk);
  mix(state, new Uint8Array(4 * LAST_ROUNDS));
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Take bytes in, four at a time, and their number. */
function mix(state: Int32Array, bytes: Uint8Array): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  const { length } = bytes;
  d ^= length;
  for (let index = 0; index < length; index += 4) {
    // Beyond the end there are zeros; the length tells them from bytes.
    const word =
      (bytes[index] ?? 0) |
      ((bytes[index + 1] ?? 0) << 8) |
      ((bytes[index + 2] ?? 0) << 16) |
      ((bytes[index + 3] ?? 0) << 24);
    const mixed = a ^ word;
    const turned = (mixed << TURN) | (mixed >>> (32 - TURN));
    const next = Math.imul((turned + b) | 0, FACTOR);
    a = b;
    b = c;
    c = d;
    d = next ^ (next >>> 16);
  }
  state.set([a, b, c, d]);
}
