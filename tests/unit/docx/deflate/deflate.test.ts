import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../../src/docx/deflate/deflate.ts';
import { numbers } from '../../../helpers/generated-plans.ts';
import { SEED } from '../../support/arbitraries.ts';

/** What another program reads of what we deflate; equal buffers are compared quickly, as arrays they are not. */
function isRead(bytes: Uint8Array): boolean {
  return inflateRawSync(deflate(bytes)).equals(bytes);
}

/** Bytes without repetitions, the same for the same seed. */
function noise(seed: number, length: number): Uint8Array {
  const next = numbers(seed);
  return Uint8Array.from({ length }, () => Math.floor(next() * 256));
}

describe('deflate', () => {
  it.each([0, 1, 2, 3, 4, 5, 257, 258, 259, 262, 100_000])('tells %i equal bytes', (length) => {
    expect(isRead(new Uint8Array(length).fill(65))).toBe(true);
  });

  it('tells bytes of one kind and of two', () => {
    for (const text of ['a', 'ab', 'aab', 'abababab']) expect(isRead(Buffer.from(text))).toBe(true);
  });

  it('tells any bytes', () => {
    const pieces = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 60 });
    const repeated = fc.tuple(pieces, fc.array(fc.nat(59), { maxLength: 200 }));
    fc.assert(
      fc.property(repeated, ([texts, order]) => {
        expect(isRead(Buffer.concat(order.map((index) => texts[index] ?? new Uint8Array())))).toBe(true);
      }),
      { seed: SEED },
    );
  });

  it('tells bytes without repetitions, over several blocks, in little more than they are', () => {
    const bytes = noise(1, 100_000);
    expect(isRead(bytes)).toBe(true);
    expect(deflate(bytes).length).toBeLessThan(bytes.length * 1.01);
  });

  it.each([32_764, 32_765, 32_766, 32_767, 32_768, 32_769, 65_536, 65_537])(
    'tells what repeats %i bytes further back, in reach or out of it',
    (distance) => {
      const text = noise(2, 300);
      const between = noise(3, distance - text.length);
      expect(isRead(Buffer.concat([text, between, text]))).toBe(true);
    },
  );

  it('tells bytes whose numbers grow like those of Fibonacci, which ask for the longest codes', () => {
    const bytes: number[] = [];
    let [few, many] = [1, 1];
    for (let byte = 0; byte < 24; byte += 1) {
      for (let count = 0; count < few; count += 1) bytes.push(byte);
      [few, many] = [many, few + many];
    }
    const next = numbers(4);
    const mixed = bytes.map((byte) => [next(), byte] as const).sort(([a], [b]) => a - b);
    expect(isRead(Uint8Array.from(mixed, ([, byte]) => byte))).toBe(true);
  });

  it('is short where much repeats', () => {
    const cell = '<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2976"/></w:tcPr><w:p/></w:tc>';
    expect(deflate(Buffer.from(cell.repeat(1000))).length).toBeLessThan(500);
  });

  it('is within a tenth of what zlib makes of text at its usual level', () => {
    const next = numbers(5);
    const words = Array.from({ length: 300 }, () => Math.floor(next() * 1e9).toString(36));
    const text = Array.from({ length: 6000 }, () => words[Math.floor(next() * next() * 300)]).join(' ');
    const bytes = Buffer.from(text);
    expect(isRead(bytes)).toBe(true);
    expect(deflate(bytes).length).toBeLessThan(1.1 * deflateRawSync(bytes).length);
  });
});
