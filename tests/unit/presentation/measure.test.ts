import { describe, expect, it } from 'vitest';
import {
  advanceSteps,
  baselineOffset,
  ceilToTwip,
  lineHeight,
  roundToTwip,
  stepsToPt,
  textWidth,
} from '../../../src/presentation/measure.ts';
import type { Face } from '../../../src/presentation/font-metrics.ts';
import { pt, ptToMm } from '../../../src/regulation/units.ts';
import { METRICS } from '../support/fonts.ts';

describe('advanceSteps', () => {
  it.each([
    // 909 / 2048 × 14 × 120 = 745,66
    ['a', 'regular', 14, 746],
    // 2048 / 2048 × 13 × 120 = 1560
    ['W', 'bold', 13, 1560],
    // 569 / 2048 × 11 × 120 = 366,74
    ['i', 'italic', 11, 367],
    // 909 / 2048 × 12 × 120 = 639,14
    ['ệ', 'boldItalic', 12, 639],
    // 512 / 2048 × 14 × 120 = 420
    [' ', 'regular', 14, 420],
  ] as const)('of “%s” in %s at %i pt is %i steps of 1/120 pt', (letter, face, size, steps) => {
    expect(advanceSteps(letter, face, pt(size), METRICS)).toBe(steps);
  });

  it('fails for a letter that the font lacks, and names it', () => {
    expect(() => advanceSteps('你', 'regular', pt(14), METRICS)).toThrow('你');
  });
});

describe('textWidth', () => {
  it('adds up rounded advances, not the exact ones', () => {
    expect(textWidth('aaa', 'regular', pt(14), METRICS)).toBe((3 * 746) / 120);
  });

  it('does not kern', () => {
    const apart = textWidth('A', 'regular', pt(14), METRICS) + textWidth('V', 'regular', pt(14), METRICS);
    expect(textWidth('AV', 'regular', pt(14), METRICS)).toBeCloseTo(apart, 10);
  });

  it('is 0 for no text', () => {
    expect(textWidth('', 'bold', pt(14), METRICS)).toBe(0);
  });

  it.each<[string, Face, number, number]>([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 12, 88.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13, 95.7],
    ['Độc lập - Tự do - Hạnh phúc', 'bold', 13, 56.1],
    ['Độc lập - Tự do - Hạnh phúc', 'bold', 14, 60.5],
    ['UBND TỈNH HƯNG YÊN', 'regular', 12, 46.4],
    ['UBND TỈNH HƯNG YÊN', 'regular', 13, 50.3],
    ['ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN', 'regular', 12, 74.1],
    ['ỦY BAN NHÂN DÂN TỈNH HƯNG YÊN', 'regular', 13, 80.2],
    ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', 'bold', 12, 81.8],
    ['BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP', 'bold', 13, 88.7],
    ['BAN QUẢN LÝ', 'bold', 12, 29.4],
    ['BAN QUẢN LÝ', 'bold', 13, 31.8],
    ['CÁC KHU CÔNG NGHIỆP', 'bold', 12, 51.4],
    ['CÁC KHU CÔNG NGHIỆP', 'bold', 13, 55.7],
    ['BAN QUẢN LÝ KHU KINH TẾ', 'bold', 12, 59.2],
    ['BAN QUẢN LÝ KHU KINH TẾ', 'bold', 13, 64.1],
    ['VÀ CÁC KHU CÔNG NGHIỆP', 'bold', 12, 58.6],
    ['VÀ CÁC KHU CÔNG NGHIỆP', 'bold', 13, 63.4],
    ['BAN QUẢN LÝ CÁC KCN', 'bold', 12, 50.1],
    ['BAN QUẢN LÝ CÁC KCN', 'bold', 13, 54.3],
    ['Hưng Yên, ngày 29 tháng 12 năm 2026', 'italic', 13, 72.1],
    ['Hưng Yên, ngày 29 tháng 12 năm 2026', 'italic', 14, 77.6],
  ])('of “%s” in %s at %i pt is %d mm, to a tenth', (text, face, size, expected) => {
    const width = ptToMm(textWidth(text, face, pt(size), METRICS));
    expect(Math.abs(width - expected)).toBeLessThan(0.1);
  });
});

describe('stepsToPt', () => {
  it('is 120 steps a point', () => {
    expect(stepsToPt(60)).toBe(0.5);
  });
});

describe('roundToTwip and ceilToTwip', () => {
  it.each([
    [6, 1, 1],
    [8, 1, 2],
    [9, 2, 2],
    [12, 2, 2],
    [13, 2, 3],
    [0, 0, 0],
  ])('%i steps are %i twips to the nearest and %i at least', (steps, rounded, ceiled) => {
    expect([roundToTwip(steps), ceilToTwip(steps)]).toEqual([rounded, ceiled]);
  });
});

describe('lineHeight', () => {
  it.each([
    [14, 322],
    [13, 299],
    [12, 276],
    [11, 253],
  ])('of %i pt is %i twips', (size, twips) => {
    expect(lineHeight(pt(size), METRICS)).toBe(twips / 20);
  });
});

describe('baselineOffset', () => {
  it('has the line gap above the letters, as LibreOffice sets them', () => {
    expect(baselineOffset(pt(14), METRICS)).toBeCloseTo(((87 + 1825) * 14) / 2048, 10);
  });
});
