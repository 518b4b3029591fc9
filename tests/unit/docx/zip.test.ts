import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipEntry, zipOf } from '../../../src/docx/zip.ts';

const TEXTS = { 'b.xml': '<b>Nội dung</b>'.repeat(50), 'a/a.xml': '', 'c.xml': 'x' } as const;
const ZIP = zipOf(
  Object.entries(TEXTS).map(([name, text]) => zipEntry(name, [...(text.match(/.{1,7}/gsu) ?? [])])),
);
const VIEW = new DataView(ZIP.buffer);

/** Where the records of a kind begin. */
function records(signature: number): readonly number[] {
  const places = Array.from({ length: ZIP.length - 3 }, (_, index) => index);
  return places.filter((at) => VIEW.getUint32(at, true) === signature);
}

const LOCAL = records(0x04034b50);
const CENTRAL = records(0x02014b50);

describe('zipOf', () => {
  it('holds the parts, in the order given', () => {
    const parts = Object.entries(unzipSync(ZIP)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    expect(parts).toEqual(Object.entries(TEXTS));
  });

  it('says the checksum and the size of every part in both of its records', () => {
    const bytes = Object.values(TEXTS).map((text) => Buffer.from(text));
    const expected = bytes.map((part) => [crc32(part), part.length]);
    const said = (at: number) => [VIEW.getUint32(at, true), VIEW.getUint32(at + 8, true)];
    expect(LOCAL.map((at) => said(at + 14))).toEqual(expected);
    expect(CENTRAL.map((at) => said(at + 16))).toEqual(expected);
  });

  it('gives every entry the earliest time that it can have', () => {
    const time = (at: number) => [VIEW.getUint16(at, true), VIEW.getUint16(at + 2, true)];
    const firstDay = [0, (1 << 5) | 1];
    expect(LOCAL.map((at) => time(at + 10))).toEqual([firstDay, firstDay, firstDay]);
    expect(CENTRAL.map((at) => time(at + 12))).toEqual([firstDay, firstDay, firstDay]);
  });

  it('points from the directory to the parts, and from the end to the directory', () => {
    expect(CENTRAL.map((at) => VIEW.getUint32(at + 42, true))).toEqual(LOCAL);
    const [end = 0] = records(0x06054b50);
    expect(end + 22).toBe(ZIP.length);
    const [count, length, start] = [
      VIEW.getUint16(end + 10, true),
      VIEW.getUint32(end + 12, true),
      VIEW.getUint32(end + 16, true),
    ];
    expect([count, start, start + length]).toEqual([3, CENTRAL[0], end]);
  });
});
