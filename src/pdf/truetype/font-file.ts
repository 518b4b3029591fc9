/** Rebuilding the file of a TrueType font. Source: ISO/IEC 14496-22 (OpenType), chapters 4 and 5. */

const HEADER_LENGTH = 12;
const ENTRY_LENGTH = 16;
const TRUETYPE = 0x00010000;
/** The sum of a whole file must be this; `head` has the field that makes it so. */
const WHOLE_SUM = 0xb1b0afba;
const ADJUSTMENT_OFFSET = 8;

/** The tables of a font file by their tags. @throws {RangeError} for what is none, or is torn. */
export function tablesOf(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(file);
  if (view.getUint32(0) !== TRUETYPE) throw new RangeError('no TrueType file');
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = HEADER_LENGTH + index * ENTRY_LENGTH;
    const tag = String.fromCharCode(...file.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    const end = start + view.getUint32(entry + 12);
    if (end > file.length) throw new RangeError(`the table ${tag} is torn`);
    tables.set(tag, file.slice(start, end));
  }
  return tables;
}

/** A font file of tables. */
export function fontOf(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...tables].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const start = HEADER_LENGTH + entries.length * ENTRY_LENGTH;
  const file = new Uint8Array(entries.reduce((length, [, { length: own }]) => length + padded(own), start));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, entries.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * entries.length - (16 << power));
  let offset = start;
  let head = 0;
  for (const [index, [tag, table]] of entries.entries()) {
    const entry = HEADER_LENGTH + index * ENTRY_LENGTH;
    file.set(table, offset);
    if (tag === 'head') {
      head = offset;
      view.setUint32(head + ADJUSTMENT_OFFSET, 0);
    }
    file.set(
      [...tag].map((letter) => letter.charCodeAt(0)),
      entry,
    );
    view.setUint32(entry + 4, sumOf(view, offset, padded(table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    offset += padded(table.length);
  }
  view.setUint32(head + ADJUSTMENT_OFFSET, (WHOLE_SUM - sumOf(view, 0, file.length)) >>> 0);
  return file;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let offset = start; offset < start + length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0;
  return sum;
}

const SYMBOL_BASE = 0xf000;

/**
 * The character map of a symbolic font: one encoding, Microsoft's for symbols, whose codes are bytes above 0xF000.
 * Source: ISO 32000-1, 9.6.6.4; ISO 19005-2, 6.2.11.6.
 */
export function symbolMap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const first = Math.min(...glyphs.keys());
  const last = Math.max(...glyphs.keys());
  const ids = Array.from({ length: last - first + 1 }, (_, index) => glyphs.get(first + index) ?? 0);
  // Two segments: ours with a list of glyphs, and the one that ends every map.
  const segments = [[SYMBOL_BASE + last, 0xffff], [0], [SYMBOL_BASE + first, 0xffff], [0, 1], [4, 0]].flat();
  const subtable = [4, 2 * (7 + segments.length + ids.length), 0, 4, 4, 1, 0, ...segments, ...ids];
  return words([0, 1, 3, 0, 0, HEADER_LENGTH, ...subtable]);
}

/** Numbers as two bytes each. */
function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint16(index * 2, value);
  return bytes;
}

/** The numbers of a table. */
export function viewOf(table: Uint8Array): DataView {
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}
