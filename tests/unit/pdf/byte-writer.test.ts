import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../src/pdf/byte-writer.ts';

function written(write: (out: ByteWriter) => void): string {
  const out = new ByteWriter();
  write(out);
  return Buffer.from(out.take()).toString('latin1');
}

/** Letters by themselves, and capitals in another part. */
const CODES = Uint16Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? 256 + code : code));

describe('ByteWriter', () => {
  it.each([
    [0, '0 '],
    [14_000, '14 '],
    [-16_100, '-16.1 '],
    [1, '0.001 '],
    [-50, '-0.05 '],
    [841_890, '841.89 '],
    [1_234_567_005, '1234567.005 '],
  ])('writes %i thousandths as %s', (value, text) => {
    expect(
      written((out) => {
        out.thousandths(value);
      }),
    ).toBe(text);
  });

  it('shows letters of one part and says where the next begins', () => {
    let next = 0;
    expect(
      written((out) => {
        next = out.shown('abCd', CODES, 0);
      }),
    ).toBe('(ab)Tj');
    expect(next).toBe(2);
    expect(
      written((out) => {
        next = out.shown('abCd', CODES, 2);
      }),
    ).toBe('(C)Tj');
  });

  it('marks brackets and backslashes', () => {
    expect(
      written((out) => {
        out.shown('(\\)', CODES, 0);
      }),
    ).toBe('(\\(\\\\\\))Tj');
  });

  it('grows as it must', () => {
    const text = 'x'.repeat(100_000);
    expect(
      written((out) => {
        out.ascii(text);
        out.shown(text, CODES, 0);
      }),
    ).toBe(`${text}(${text})Tj`);
  });

  it('is empty after its bytes were taken', () => {
    const out = new ByteWriter();
    out.ascii('a');
    const first = out.take();
    out.ascii('b');
    expect([first, out.take(), out.take()].map((bytes) => Buffer.from(bytes).toString())).toEqual([
      'a',
      'b',
      '',
    ]);
  });
});
