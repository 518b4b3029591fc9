import type { BitWriter } from './bit-writer.ts';
import { LENGTH_SHIFT } from './pieces.ts';
import { prefixCode, type PrefixCode } from './prefix-code.ts';

/** The symbols of RFC 1951, 3.2.5: bytes, the end of the block, lengths; and distances. */
const END_OF_BLOCK = 256;
const SYMBOLS = 286;
const DISTANCES = 30;
const LONGEST_CODE = 15;

/** From the first length or distance of each symbol to the next is so many bits. */
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_EXTRA = Array.from({ length: DISTANCES }, (_, symbol) => Math.max(0, (symbol >> 1) - 1));
const LENGTH_BASE = bases(LENGTH_EXTRA, 3);
const DISTANCE_BASE = bases(DISTANCE_EXTRA, 1);
/** The length of 258 has a symbol of its own. */
LENGTH_BASE[28] = 258;
const SYMBOL_OF_LENGTH = symbolsOf(LENGTH_BASE, 258);
const SYMBOL_OF_DISTANCE = symbolsOf(DISTANCE_BASE, 32_768);

function bases(extra: readonly number[], first: number): number[] {
  const all: number[] = [];
  let base = first;
  for (const bits of extra) {
    all.push(base);
    base += 1 << bits;
  }
  return all;
}

function symbolsOf(base: readonly number[], greatest: number): Uint8Array {
  const symbols = new Uint8Array(greatest + 1);
  let symbol = 0;
  for (let value = base[0] ?? 0; value <= greatest; value += 1) {
    while (value >= (base[symbol + 1] ?? Infinity)) symbol += 1;
    symbols[value] = symbol;
  }
  return symbols;
}

/** Write pieces as a block with codes of its own. Source: RFC 1951, 3.2.7. */
export function writeBlock(out: BitWriter, pieces: Uint32Array, isLast: boolean): void {
  const { symbols, distances } = countsOf(pieces);
  const code = prefixCode(symbols, LONGEST_CODE);
  const distanceCode = prefixCode(distances, LONGEST_CODE);
  out.write(isLast ? 1 : 0, 1);
  out.write(2, 2);
  writeCodes(out, code.lengths, distanceCode.lengths);
  writePieces(out, pieces, code, distanceCode);
}

function countsOf(pieces: Uint32Array) {
  const symbols = new Uint32Array(SYMBOLS);
  const distances = new Uint32Array(DISTANCES);
  symbols[END_OF_BLOCK] = 1;
  for (const piece of pieces) {
    const length = piece >>> LENGTH_SHIFT;
    const symbol = length === 0 ? piece : END_OF_BLOCK + 1 + (SYMBOL_OF_LENGTH[length] ?? 0);
    symbols[symbol] = (symbols[symbol] ?? 0) + 1;
    if (length === 0) continue;
    const distance = SYMBOL_OF_DISTANCE[(piece & 0xffff) + 1] ?? 0;
    distances[distance] = (distances[distance] ?? 0) + 1;
  }
  return { symbols, distances };
}

function writePieces(out: BitWriter, pieces: Uint32Array, code: PrefixCode, distanceCode: PrefixCode): void {
  const { bits, lengths } = code;
  const { bits: farBits, lengths: farLengths } = distanceCode;
  for (const piece of pieces) {
    const length = piece >>> LENGTH_SHIFT;
    if (length === 0) {
      out.write(bits[piece] ?? 0, lengths[piece] ?? 0);
      continue;
    }
    const near = SYMBOL_OF_LENGTH[length] ?? 0;
    const symbol = END_OF_BLOCK + 1 + near;
    out.write(bits[symbol] ?? 0, lengths[symbol] ?? 0);
    out.write(length - (LENGTH_BASE[near] ?? 0), LENGTH_EXTRA[near] ?? 0);
    const distance = (piece & 0xffff) + 1;
    const far = SYMBOL_OF_DISTANCE[distance] ?? 0;
    out.write(farBits[far] ?? 0, farLengths[far] ?? 0);
    out.write(distance - (DISTANCE_BASE[far] ?? 0), DISTANCE_EXTRA[far] ?? 0);
  }
  out.write(bits[END_OF_BLOCK] ?? 0, lengths[END_OF_BLOCK] ?? 0);
}

/** The order in which the lengths of the code for lengths are told, and what in it stands for many zeros. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_LENGTH_CODE = 7;
const [FEW_ZEROS, MANY_ZEROS] = [17, 18];

/** The lengths of both codes, told in a third code. */
function writeCodes(out: BitWriter, symbols: Uint8Array, distances: Uint8Array): void {
  const told = runsOfZeros([...symbols, ...distances]);
  const counts = new Uint32Array(ORDER.length);
  for (const { symbol } of told) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const code = prefixCode(counts, LONGEST_LENGTH_CODE);
  out.write(SYMBOLS - 257, 5);
  out.write(DISTANCES - 1, 5);
  out.write(ORDER.length - 4, 4);
  for (const symbol of ORDER) out.write(code.lengths[symbol] ?? 0, 3);
  for (const { symbol, zeros } of told) {
    out.write(code.bits[symbol] ?? 0, code.lengths[symbol] ?? 0);
    if (symbol === FEW_ZEROS) out.write(zeros - 3, 3);
    if (symbol === MANY_ZEROS) out.write(zeros - 11, 7);
  }
}

function runsOfZeros(lengths: readonly number[]) {
  const told: { readonly symbol: number; readonly zeros: number }[] = [];
  for (let at = 0; at < lengths.length;) {
    let zeros = 0;
    while (lengths[at + zeros] === 0 && zeros < 138) zeros += 1;
    if (zeros < 3) {
      told.push({ symbol: lengths[at] ?? 0, zeros: 0 });
      at += 1;
    } else {
      told.push({ symbol: zeros < 11 ? FEW_ZEROS : MANY_ZEROS, zeros });
      at += zeros;
    }
  }
  return told;
}
