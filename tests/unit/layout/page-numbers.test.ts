import { describe, expect, it } from 'vitest';
import { placePageNumber } from '../../../src/layout/page-numbers.ts';
import { METRICS } from '../support/fonts.ts';
import { PAGE, STYLES } from '../support/regulation.ts';

function numberOn(page: number) {
  return placePageNumber(page, PAGE, STYLES.pageNumber, METRICS);
}

describe('placePageNumber', () => {
  it('shows none on page 1', () => {
    expect(numberOn(1)).toEqual([]);
  });

  it.each([
    [2, '2'],
    [10, '10'],
    [123, '123'],
  ])('shows on page %i the Arabic numeral %s, upright', (page, text) => {
    const [line] = numberOn(page);
    expect(line?.fragments).toMatchObject([{ text, face: 'regular' }]);
    expect(line?.size).toBe(14);
  });

  it.each([2, 10, 123])('centres the number of page %i over the text', (page) => {
    const [line] = numberOn(page);
    const middle = PAGE.margins.left + PAGE.textWidth / 2;
    expect((line?.x ?? 0) + (line?.width ?? 0) / 2).toBeCloseTo(middle, 9);
    expect(line?.fragments[0]?.x).toBe(line?.x);
  });

  it('stands in the top margin', () => {
    const baseline = numberOn(2)[0]?.baseline ?? 0;
    expect(baseline).toBeGreaterThan(PAGE.headerDistance);
    expect(baseline).toBeLessThan(PAGE.margins.top);
  });
});
