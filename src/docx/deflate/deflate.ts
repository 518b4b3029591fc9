import { BitWriter } from './bit-writer.ts';
import { writeBlock } from './block.ts';
import { cutIntoPieces, emptyMemory } from './pieces.ts';

/** A block has so many pieces, and codes of its own. */
const PIECES = 16_384;
/** A piece takes at most a code and extra bits for its length, and as much for its distance: 48 bits. */
const PIECE_BYTES = 6;
/** More than what tells the codes of a block. */
const CODES_BYTES = 1024;

/** Deflate bytes (RFC 1951): the same result on any machine. */
export function deflate(bytes: Uint8Array): Uint8Array {
  const memory = emptyMemory();
  const pieces = new Uint32Array(Math.min(PIECES, bytes.length));
  const out = new BitWriter(CODES_BYTES + (bytes.length >> 2));
  let at = 0;
  do {
    const { count, end } = cutIntoPieces(bytes, at, pieces, memory);
    out.reserve(count * PIECE_BYTES + CODES_BYTES);
    writeBlock(out, pieces.subarray(0, count), end === bytes.length);
    at = end;
  } while (at < bytes.length);
  return out.finish();
}
