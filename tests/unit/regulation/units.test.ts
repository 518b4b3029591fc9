import { describe, expect, it } from 'vitest';
import {
  floorToTwip,
  mm,
  pt,
  ptToMm,
  ptToTwip,
  twip,
  twipToPt,
  wordLength,
} from '../../../src/regulation/units.ts';

describe('ptToTwip', () => {
  it('is 20 a point, to the nearest whole one', () => {
    expect([pt(1), pt(13.5), pt(0.02), pt(0.03), pt(-1)].map(ptToTwip)).toEqual([20, 270, 0, 1, -20]);
  });
});

describe('twipToPt', () => {
  it('is exact', () => {
    expect(twipToPt(twip(322))).toBe(16.1);
  });
});

describe('ptToMm', () => {
  it('is 25,4 mm for 72 pt', () => {
    expect(ptToMm(pt(72))).toBeCloseTo(25.4, 12);
  });
});

describe('wordLength', () => {
  it.each([
    [210, 11906],
    [297, 16838],
    [20, 1134],
    [25, 1417],
    [30, 1701],
    [35, 1984],
    [15, 850],
    [10, 567],
    [12.7, 720],
  ])('of %d mm is %i twips', (length, twips) => {
    expect(wordLength(mm(length)) * 20).toBeCloseTo(twips, 9);
  });
});

describe('floorToTwip', () => {
  it.each([
    [1.049, 1],
    [1.05, 1.05],
    [1.0999, 1.05],
    [0.0499, 0],
  ])('of %d pt is %d pt', (length, floored) => {
    expect(floorToTwip(pt(length))).toBe(floored);
  });

  it('leaves every whole number of twips as it is', () => {
    for (let count = 0; count < 12_000; count += 1) {
      const length = twipToPt(twip(count));
      expect(floorToTwip(length)).toBe(length);
    }
  });
});
