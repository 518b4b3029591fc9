import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountText, figureText, percentCell, pointsText } from '../../../../src/catalog/phrases/amounts.ts';
import { ratio } from '../../../../src/language/ratio.ts';
import { SEED } from '../../support/arbitraries.ts';

describe('amountText', () => {
  it.each([
    ['revenue', 1_234_500_000_000, 1, '1.234,5 tỷ đồng'],
    ['workers', 9876, 1, '9.876 người'],
    ['averageIncome', 29_535_000, 3, '9,85 triệu đồng/người/tháng'],
    ['socialContribution', 1_234_500_000, 1, '1.235 triệu đồng'],
  ] as const)('writes %s: %i/%i as %s', (indicator, above, below, text) => {
    expect(amountText(indicator, ratio(above, below))).toBe(text);
  });
});

describe('figureText', () => {
  it('writes no unit in a cell, and a dash for nothing', () => {
    expect(figureText('revenue', ratio(1_234_500_000_000, 1))).toBe('1.234,5');
    expect(figureText('revenue', undefined)).toBe('-');
  });

  it.each([
    ['budgetContribution', 34_000_000, '0,03'],
    ['budgetContribution', 50_000_000, '0,1'],
    ['socialContribution', 300_000, '0,3'],
    ['revenue', 0, '0'],
  ] as const)('shows %s of %i đồng as %s', (indicator, amount, text) => {
    expect(figureText(indicator, ratio(amount, 1))).toBe(text);
  });

  it('rounds once, half up, for any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50_000_000, max: 2 ** 50 }), (amount) => {
        const tenths = (BigInt(amount) * 10n + 500_000_000n) / 1_000_000_000n;
        const shown = BigInt(
          figureText('revenue', ratio(amount, 1))
            .replaceAll('.', '')
            .replace(/^(\d+)$/u, '$1,0')
            .replace(',', ''),
        );
        expect(shown).toBe(tenths);
      }),
      { seed: SEED },
    );
  });
});

describe('percentCell', () => {
  it('writes a percentage or a dash', () => {
    expect(percentCell(ratio(10, 11))).toBe('90,91%');
    expect(percentCell(undefined)).toBe('-');
  });
});

describe('pointsText', () => {
  it.each([
    [9725, '97,25'],
    [9750, '97,5'],
    [10_000, '100'],
    [5, '0,05'],
    [-150, '-1,5'],
    [undefined, '-'],
  ])('writes %s hundredths as %s', (points, text) => {
    expect(pointsText(points)).toBe(text);
  });
});
