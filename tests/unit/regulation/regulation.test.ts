import { describe, expect, it } from 'vitest';
import { regulationOn } from '../../../src/regulation/regulation.ts';

describe('regulationOn', () => {
  it.each([
    [{ year: 2020, month: 3, day: 5 }],
    [{ year: 2020, month: 10, day: 1 }],
    [{ year: 2024, month: 1, day: 1 }],
    [{ year: 2026, month: 12, day: 31 }],
  ])('is the decree of 2020 on %o', (day) => {
    expect(regulationOn(day).id).toBe('ND30_2020');
  });

  it('is the decree of 2020 for a day before it too: no older one is kept', () => {
    expect(regulationOn({ year: 2020, month: 3, day: 4 }).id).toBe('ND30_2020');
  });

  it('knows that the decree is in force from the day of its signing (Điều 38)', () => {
    expect(regulationOn({ year: 2024, month: 1, day: 1 }).validFrom).toEqual({
      year: 2020,
      month: 3,
      day: 5,
    });
  });

  it('keeps at least two lines of a paragraph together', () => {
    expect(regulationOn({ year: 2024, month: 1, day: 1 }).minLinesTogether).toBe(2);
  });
});
