import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionOn, scaleOf } from '../../../../src/presentation/chart/scale.ts';
import { SEED } from '../../support/arbitraries.ts';

describe('scaleOf', () => {
  it.each([
    [[3, 7, 10], 0, 10],
    [[1234.5, 880], 0, 1500],
    [[0.3], 0, 0.3],
    [[0.1 + 0.2], 0, 0.4],
    [[101], 0, 120],
    [[9.9e15], 0, 1e16],
    [[12.5, -4.2], -5, 15],
    [[-8], -8, 0],
    [[-0.031], -0.04, 0],
    [[0, 0], 0, 1],
    [[], 0, 1],
  ])('of %j goes from %d to %d', (values, low, high) => {
    expect(scaleOf(values)).toEqual({ low, high });
  });

  it('holds zero and every value, and the longest bar fills at least two thirds of its side', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 1, maxLength: 36 }), (values) => {
        const { low, high } = scaleOf(values);
        const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
        expect(low).toBeLessThanOrEqual(least);
        expect(high).toBeGreaterThanOrEqual(most);
        if (most > 0) expect(most / high).toBeGreaterThan(2 / 3);
        if (least < 0) expect(least / low).toBeGreaterThan(2 / 3);
      }),
      { seed: SEED },
    );
  });
});

describe('positionOn', () => {
  it.each([
    [0, 0.25],
    [-5, 0],
    [15, 1],
    [5, 0.5],
  ])('of %d on a scale from -5 to 15 is %d', (value, position) => {
    expect(positionOn({ low: -5, high: 15 }, value)).toBe(position);
  });
});
