import { describe, expect, it } from 'vitest';
import { completionText } from '../../../../src/catalog/phrases/completion.ts';
import { ratio } from '../../../../src/language/ratio.ts';

const totals = (actual: number, plan: number) => ({
  plan: ratio(plan, 1),
  actual: ratio(actual, 1),
  comparison: undefined,
});

describe('completionText', () => {
  it.each([
    [982, 1000, 'đạt 98,2% kế hoạch năm'],
    [1045, 1000, 'vượt 4,5% kế hoạch năm'],
    [1000, 1000, 'đạt 100% kế hoạch năm'],
    [100_001, 100_000, 'đạt 100% kế hoạch năm'],
    [99_999, 100_000, 'xấp xỉ 100% kế hoạch năm'],
  ])('says of %i of %i in a year: %s', (actual, plan, text) => {
    expect(completionText('revenue', totals(actual, plan), 'year')).toBe(text);
  });

  it('says "bằng" of what half a year brought', () => {
    expect(completionText('revenue', totals(521, 1000), 'firstHalf')).toBe('bằng 52,1% kế hoạch năm');
    expect(completionText('revenue', totals(1001, 1000), 'firstHalf')).toBe('vượt 0,1% kế hoạch năm');
  });

  it('says "đạt" of workers and income in half a year too', () => {
    expect(completionText('workers', totals(98, 100), 'firstHalf')).toBe('đạt 98% kế hoạch năm');
    expect(completionText('averageIncome', totals(98, 100), 'firstHalf')).toBe('đạt 98% kế hoạch năm');
  });

  it('says nothing without a plan', () => {
    expect(completionText('revenue', totals(5, 0), 'year')).toBeUndefined();
  });
});
