import { gzipSync, strToU8 } from 'fflate';

/** A part of a file as its zip keeps it. */
export interface ZipEntry {
  /** Its path in the file, in ASCII. */
  readonly name: string;
  readonly deflated: Uint8Array;
  /** The CRC-32 of its bytes, and how many they are, before they are deflated. */
  readonly checksum: number;
  readonly size: number;
}

/** A letter of a text, a code unit of UTF-16, is at most so many bytes of UTF-8. */
const LETTER_BYTES = 3;
const ENCODER = new TextEncoder();
/** As large as the largest part so far: room made anew for each would take longer than what is written into it. */
let room = new Uint8Array(0);
/** A higher one takes longer and saves less than two bytes in a hundred. */
const LEVEL = 6;
/** How long the head and the end of a gzip file are. Source: RFC 1952, 2.3. */
const GZIP = { head: 10, end: 8 };

/**
 * Pieces of a text as bytes, until the next text is asked for. In one, a long text would be copied whole, twice as large,
 * before it is encoded.
 */
function encoded(pieces: readonly string[]): Uint8Array {
  const most = LETTER_BYTES * pieces.reduce((sum, { length }) => sum + length, 0);
  if (room.length < most) room = new Uint8Array(most);
  let end = 0;
  for (const piece of pieces) end += ENCODER.encodeInto(piece, room.subarray(end)).written;
  return room.subarray(0, end);
}

/**
 * Deflate a part. A gzip file has the same stream and the same checksum as a zip entry, in other places.
 *
 * @param xml In pieces of any length.
 */
export function zipEntry(name: string, xml: readonly string[]): ZipEntry {
  const bytes = encoded(xml);
  const gzip = gzipSync(bytes, { level: LEVEL, mtime: 0 });
  const end = gzip.length - GZIP.end;
  const checksum = new DataView(gzip.buffer, gzip.byteOffset).getUint32(end, true);
  return { name, deflated: gzip.subarray(GZIP.head, end), checksum, size: bytes.length };
}

/** What zip calls its records, and how long they are without the name. */
const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const VERSION = 20;
const DEFLATED = 8;
/** The earliest day that a zip entry can have, 1 January 1980: years since then, months and days in 7, 4 and 5 bits. */
const FIRST_DAY = (1 << 5) | 1;

/**
 * A zip of entries that are deflated already, in the order given, all with the earliest time there is.
 *
 * @param entries Fewer than 65 536, of less than 4 GB together: the parts of a document.
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => strToU8(name));
  const nameBytes = names.reduce((sum, name) => sum + name.length, 0);
  const bodyBytes = entries.reduce((sum, { deflated }) => sum + deflated.length, 0);
  const start = bodyBytes + nameBytes + entries.length * LOCAL.length;
  const directory = nameBytes + entries.length * CENTRAL.length;
  const zip = new Uint8Array(start + directory + END.length);
  const view = new DataView(zip.buffer);
  let [local, central] = [0, start];
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(central, CENTRAL.signature, true);
    view.setUint16(central + 4, VERSION, true);
    writeFields(view, central + 6, entry, name.length);
    view.setUint32(central + 42, local, true);
    zip.set(name, central + CENTRAL.length);
    central += CENTRAL.length + name.length;
    view.setUint32(local, LOCAL.signature, true);
    writeFields(view, local + 4, entry, name.length);
    zip.set(name, local + LOCAL.length);
    zip.set(entry.deflated, local + LOCAL.length + name.length);
    local += LOCAL.length + name.length + entry.deflated.length;
  }
  view.setUint32(central, END.signature, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, start, true);
  return zip;
}

/** The fields that stand in both records of an entry, from the version that is needed to read it to the name's length. */
function writeFields(
  view: DataView,
  at: number,
  { deflated, checksum, size }: ZipEntry,
  nameLength: number,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 4, DEFLATED, true);
  view.setUint16(at + 8, FIRST_DAY, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, deflated.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}
