import { describe, expect, it } from 'vitest';
import { moneyInBillions, moneyInMillions, moneyWords, writtenMoney } from '../../../src/language/money.ts';

describe('writtenMoney', () => {
  it.each([
    [759_000, '759.000 đồng'],
    [2_340_000, '2.340.000 đồng'],
    [0, '0 đồng'],
    [500, '500 đồng'],
    [-1_500_000, '-1.500.000 đồng'],
  ])('writes %i đồng as %s', (dong, text) => {
    expect(writtenMoney(dong)).toBe(text);
  });

  it('writes an amount beyond the safe integers', () => {
    expect(writtenMoney(123_456_789_012_345_678_901n)).toBe('123.456.789.012.345.678.901 đồng');
  });
});

describe('moneyInMillions', () => {
  it.each([
    [759_500_000, 1, '759,5 triệu đồng'],
    [9_640_000, 1, '9,6 triệu đồng'],
    [9_650_000, 1, '9,7 triệu đồng'],
    [9_650_000, 2, '9,65 triệu đồng'],
    [12_000_000, 2, '12 triệu đồng'],
    [999_999_999, 1, '1.000 triệu đồng'],
  ])('writes %i đồng to %i places as %s', (dong, places, text) => {
    expect(moneyInMillions(dong, places)).toBe(text);
  });
});

describe('moneyInBillions', () => {
  it.each([
    [1_234_500_000_000, 1, '1.234,5 tỷ đồng'],
    [1_234_549_999_999, 1, '1.234,5 tỷ đồng'],
    [1_234_550_000_000, 1, '1.234,6 tỷ đồng'],
    [1_234_567_890_123, 3, '1.234,568 tỷ đồng'],
    [45_000_000_000, 2, '45 tỷ đồng'],
    [499_999_999, 0, '0 tỷ đồng'],
    [500_000_000, 0, '1 tỷ đồng'],
    [-2_500_000_000, 1, '-2,5 tỷ đồng'],
  ])('writes %i đồng to %i places as %s', (dong, places, text) => {
    expect(moneyInBillions(dong, places)).toBe(text);
  });

  it('is exact to the đồng', () => {
    expect(moneyInBillions(9_007_199_254_740_993n, 9)).toBe('9.007.199,254740993 tỷ đồng');
  });
});

describe('moneyWords', () => {
  it.each([
    [0, 'không đồng'],
    [759_000, 'bảy trăm năm mươi chín nghìn đồng'],
    [2_340_000, 'hai triệu ba trăm bốn mươi nghìn đồng'],
    [1_005_000_000, 'một tỷ không trăm linh năm triệu đồng'],
    [-500, 'âm năm trăm đồng'],
  ])('reads %i đồng as “%s”', (dong, words) => {
    expect(moneyWords(dong)).toBe(words);
  });

  it('begins with a capital letter where it is asked to', () => {
    expect(moneyWords(759_000, { isCapitalized: true })).toBe('Bảy trăm năm mươi chín nghìn đồng');
    expect(moneyWords(-500, { isCapitalized: true })).toBe('Âm năm trăm đồng');
  });

  it('says lẻ where the office does', () => {
    expect(moneyWords(105_000, { emptyTens: 'lẻ', isCapitalized: true })).toBe('Một trăm lẻ năm nghìn đồng');
  });
});
