import { Inflate } from 'fflate';
import { broken, tooMuch, UnreadableFile } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';
import { crcOf, CRC_START } from './crc.ts';
import { packedBytes, zipEntries, type ZipEntry } from './zip-directory.ts';

/** The files inside a workbook, unpacked piece by piece so that none of them stands in memory whole. */
export interface Package {
  has(name: string): boolean;
  /** Give the text of a file to `take`, piece by piece. @throws {UnreadableFile} */
  read(name: string, take: (piece: string) => void): void;
  readonly names: readonly string[];
}

const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most about a thousand bytes of one, so that a piece stays below some megabytes. */
const PIECE = 4096;

/** @throws {UnreadableFile} when the bytes are no zip file. */
export function openPackage(bytes: Uint8Array): Package {
  const entries = zipEntries(bytes);
  const budget = { left: LIMITS.unpackedBytes };
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name, take) => {
      const entry = entries.get(name);
      if (entry === undefined) throw new UnreadableFile(broken());
      const decoder = new TextDecoder('utf-8', { fatal: true });
      unpack(bytes, entry, budget, (piece) => {
        take(orBroken(() => decoder.decode(piece, { stream: true })));
      });
      take(orBroken(() => decoder.decode()));
    },
  };
}

/** What a library makes of bytes; that it cannot means that they are damaged. */
function orBroken<T>(work: () => T): T {
  try {
    return work();
  } catch {
    throw new UnreadableFile(broken());
  }
}

function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: { left: number },
  take: (piece: Uint8Array) => void,
): void {
  if (entry.isEncrypted) throw new UnreadableFile(broken());
  if (entry.unpackedBytes > budget.left) throw new UnreadableFile(tooLarge());
  const packed = packedBytes(bytes, entry);
  let length = 0;
  let crc = CRC_START;
  const count = (piece: Uint8Array) => {
    length += piece.length;
    budget.left -= piece.length;
    // A directory that says less than there is, is how a small file hides a large one.
    if (length > entry.unpackedBytes || budget.left < 0) throw new UnreadableFile(tooLarge());
    crc = crcOf(piece, crc);
    take(piece);
  };
  if (entry.method === STORED) count(packed);
  else if (entry.method === DEFLATED) inflate(packed, count);
  else throw new UnreadableFile(broken());
  if (length !== entry.unpackedBytes || (crc ^ CRC_START) >>> 0 !== entry.crc) {
    throw new UnreadableFile(broken());
  }
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  let pieces: Uint8Array[] = [];
  const inflater = new Inflate((piece) => {
    pieces.push(piece);
  });
  for (let at = 0; at < packed.length || at === 0; at += PIECE) {
    orBroken(() => {
      inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    });
    pieces.forEach(take);
    pieces = [];
  }
}

function tooLarge() {
  const megabytes = String(LIMITS.unpackedBytes / 1024 / 1024);
  return tooMuch({
    vi: `nội dung sau khi giải nén quá lớn (trên ${megabytes} MB, hoặc lớn hơn mức tệp tự ghi)`,
    en: `its content is too large unpacked (over ${megabytes} MB, or more than it says itself)`,
  });
}
