import { describe, expect, it } from 'vitest';
import { colorProfile } from '../../../src/pdf/color-profile.ts';

const bytes = colorProfile();
const view = new DataView(bytes.buffer);
const ascii = (start: number, length: number) =>
  Buffer.from(bytes.subarray(start, start + length)).toString();
const number = (start: number) => view.getInt32(start) / 65_536;

/** Where the element of a tag begins. */
function elementOf(tag: string): number {
  for (let entry = 132; entry < 132 + view.getUint32(128) * 12; entry += 12) {
    if (ascii(entry, 4) === tag) return view.getUint32(entry + 4);
  }
  throw new Error(`no tag ${tag}`);
}

function numbersOf(tag: string, offset: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => number(elementOf(tag) + offset + index * 4));
}

describe('colorProfile', () => {
  it('is a profile of version 4.2 for screens, from red, green and blue to XYZ', () => {
    expect(view.getUint32(0)).toBe(bytes.length);
    expect(view.getUint32(8)).toBe(0x04200000);
    expect([12, 16, 20, 36].map((start) => ascii(start, 4))).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp']);
    expect(bytes.length).toBeLessThan(600);
  });

  it('has every element inside of it, at a multiple of four', () => {
    for (let entry = 132; entry < 132 + view.getUint32(128) * 12; entry += 12) {
      const start = view.getUint32(entry + 4);
      expect(start % 4).toBe(0);
      expect(start + view.getUint32(entry + 8)).toBeLessThanOrEqual(bytes.length);
    }
  });

  it('has primaries that add up to its white', () => {
    const white = numbersOf('wtpt', 8, 3);
    const sums = [0, 1, 2].map((index) =>
      ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, tag) => sum + (numbersOf(tag, 8, 3)[index] ?? 0), 0),
    );
    for (const index of [0, 1, 2]) expect(sums[index]).toBeCloseTo(white[index] ?? 0, 4);
    expect(white).toEqual([68, 72, 76].map(number));
  });

  it('has the curve of sRGB for all three', () => {
    expect(['rTRC', 'gTRC', 'bTRC'].map(elementOf)).toEqual([
      elementOf('rTRC'),
      elementOf('rTRC'),
      elementOf('rTRC'),
    ]);
    expect(ascii(elementOf('rTRC'), 4)).toBe('para');
    expect(view.getUint16(elementOf('rTRC') + 8)).toBe(3);
    const [power = 0, scale = 0, offset = 0, slope = 0, limit = 0] = numbersOf('rTRC', 12, 5);
    const light = (value: number) => (value >= limit ? (scale * value + offset) ** power : slope * value);
    // Source: IEC 61966-2-1: a grey of 188 of 255 is half the light, nearly.
    expect(light(188 / 255)).toBeCloseTo(0.5029, 3);
    expect(light(1)).toBeCloseTo(1, 4);
    expect(light(limit)).toBeCloseTo(slope * limit, 4);
  });
});
