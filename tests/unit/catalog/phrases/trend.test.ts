import { describe, expect, it } from 'vitest';
import { trendText } from '../../../../src/catalog/phrases/trend.ts';
import { ratio } from '../../../../src/language/ratio.ts';

const comparison = (actual: number, samePeriod: number) => ({
  actual: ratio(actual, 1),
  samePeriod: ratio(samePeriod, 1),
});
const HALF = { period: 'firstHalf', year: 2024 } as const;
const YEAR = { period: 'year', year: 2024 } as const;

describe('trendText', () => {
  it.each([
    [1125, 1000, 'tăng 12,5% so với cùng kỳ năm 2023'],
    [968, 1000, 'giảm 3,2% so với cùng kỳ năm 2023'],
    [0, 1000, 'giảm 100% so với cùng kỳ năm 2023'],
    [2500, 1000, 'tăng 150% so với cùng kỳ năm 2023'],
    [1000, 1000, 'bằng cùng kỳ năm 2023'],
    [0, 0, 'bằng cùng kỳ năm 2023'],
    [1000, 0, '(cùng kỳ năm 2023 chưa phát sinh)'],
  ])('says of %i after %i: %s', (actual, samePeriod, text) => {
    expect(trendText(comparison(actual, samePeriod), HALF)).toBe(text);
  });

  it('sets a whole year against a whole year', () => {
    expect(trendText(comparison(11, 10), YEAR)).toBe('tăng 10% so với năm 2023');
    expect(trendText(comparison(10, 10), YEAR)).toBe('bằng năm 2023');
  });

  it('does not speak of 0%', () => {
    expect(trendText(comparison(100_004, 100_000), YEAR)).toBe('tương đương năm 2023');
    expect(trendText(comparison(99_996, 100_000), YEAR)).toBe('tương đương năm 2023');
    expect(trendText(comparison(100_005, 100_000), YEAR)).toBe('tăng 0,01% so với năm 2023');
  });

  it('says that there is nothing to compare with', () => {
    expect(trendText(undefined, HALF)).toBe('(không có số liệu cùng kỳ năm 2023)');
    expect(trendText(undefined, YEAR)).toBe('(không có số liệu năm 2023)');
  });
});
