import { broken, tooMuch, UnreadableFile } from '../file-problem.ts';
import { LIMITS } from '../limits.ts';

/** A file inside a zip file, by the directory at its end. */
export interface ZipEntry {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 1;
/** Stands in a field whose number stands in an extra field of eight bytes a number: the Zip64 form. */
const ELSEWHERE = 0xffffffff;
const ZIP64_FIELD = 1;

/**
 * The files inside a zip file.
 *
 * @throws {UnreadableFile} when the directory is damaged or has too many entries.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) {
    throw new UnreadableFile(
      tooMuch({ vi: `bên trong có ${String(count)} tệp con`, en: `there are ${String(count)} files inside` }),
    );
  }
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw new UnreadableFile(broken());
    }
    const { entry, next } = readEntry(bytes, view, at);
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

/** The bytes of an entry as they are packed. @throws {UnreadableFile} when they lie outside the file. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw new UnreadableFile(broken());
  }
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + entry.packedBytes > bytes.length) throw new UnreadableFile(broken());
  return bytes.subarray(start, start + entry.packedBytes);
}

/** The directory's own place is said at the very end, before a comment. */
function endRecord(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new UnreadableFile(broken());
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const nameEnd = at + ENTRY_BYTES + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const numbers = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  const [unpacked = 0, packed = 0, offset = 0] = zip64(view, nameEnd, extraEnd, numbers);
  const entry = {
    name: new TextDecoder('utf-8').decode(bytes.subarray(at + ENTRY_BYTES, nameEnd)),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
    packedBytes: packed,
    unpackedBytes: unpacked,
    crc: view.getUint32(at + 16, true),
    offset,
  };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** The numbers that stand elsewhere from there, in the order in which the form has them; the others as they are. */
function zip64(view: DataView, from: number, to: number, numbers: readonly number[]): readonly number[] {
  if (!numbers.includes(ELSEWHERE)) return numbers;
  let at = from;
  while (at + 4 <= to && at + 4 <= view.byteLength && view.getUint16(at, true) !== ZIP64_FIELD) {
    at += 4 + view.getUint16(at + 2, true);
  }
  at += 4;
  return numbers.map((number) => {
    if (number !== ELSEWHERE) return number;
    if (at + 8 > view.byteLength) throw new UnreadableFile(broken());
    const value = Number(view.getBigUint64(at, true));
    at += 8;
    return value;
  });
}
