import { describe, expect, it } from 'vitest';
import { checkOfficeChoices, officeProfile } from '../../../src/regulation/office-profile.ts';
import { regulationOn } from '../../../src/regulation/regulation.ts';

const regulation = regulationOn({ year: 2024, month: 3, day: 20 });

describe('officeProfile', () => {
  it('takes the regulation’s values where the office says nothing', () => {
    expect(officeProfile(regulation, {})).toEqual({
      sizeSet: 'large',
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      firstLineIndent: 12.7,
    });
  });

  it.each([
    [13, 'small'],
    [14, 'large'],
  ] as const)('takes for a body of %i pt the %s set', (bodySize, sizeSet) => {
    expect(officeProfile(regulation, { bodySize }).sizeSet).toBe(sizeSet);
  });

  it('takes the right margin of the office and leaves the others', () => {
    expect(officeProfile(regulation, { rightMargin: 20 }).margins).toEqual({
      top: 20,
      bottom: 20,
      left: 30,
      right: 20,
    });
  });

  it('takes the indent of the office', () => {
    expect(officeProfile(regulation, { firstLineIndent: 10 }).firstLineIndent).toBe(10);
  });
});

describe('checkOfficeChoices', () => {
  it('has nothing against an office that says nothing', () => {
    expect(checkOfficeChoices(regulation, {})).toEqual([]);
  });

  it.each([
    { bodySize: 13 },
    { bodySize: 14 },
    { rightMargin: 15 },
    { rightMargin: 17.5 },
    { rightMargin: 20 },
    { firstLineIndent: 10 },
    { firstLineIndent: 12.7 },
    { bodySize: 13, rightMargin: 20, firstLineIndent: 10 },
  ])('allows %o', (choices) => {
    expect(checkOfficeChoices(regulation, choices)).toEqual([]);
  });

  it.each([
    ['bodySize', 12, 'Được chọn: 13 hoặc 14 pt.', 'Allowed: 13 or 14 pt.'],
    ['bodySize', 13.5, 'Được chọn: 13 hoặc 14 pt.', 'Allowed: 13 or 14 pt.'],
    ['firstLineIndent', 12, 'Được chọn: 10 hoặc 12,7 mm.', 'Allowed: 10 or 12.7 mm.'],
    ['rightMargin', 14.9, 'Được chọn: từ 15 đến 20 mm.', 'Allowed: 15 to 20 mm.'],
    ['rightMargin', 20.1, 'Được chọn: từ 15 đến 20 mm.', 'Allowed: 15 to 20 mm.'],
  ])('refuses %s %d and says what is allowed', (key, value, vi, en) => {
    expect(checkOfficeChoices(regulation, { [key]: value })).toEqual([
      expect.objectContaining({
        code: 'format-not-allowed',
        severity: 'error',
        path: [key],
        expected: { vi, en },
      }),
    ]);
  });

  it('names the value that it refuses', () => {
    const [issue] = checkOfficeChoices(regulation, { bodySize: 12 });
    expect(issue?.message.vi).toContain('12');
    expect(issue?.message.en).toContain('12');
  });

  it('reports every wrong choice at once', () => {
    const wrong = { bodySize: 15, rightMargin: 10, firstLineIndent: 0 };
    const paths = checkOfficeChoices(regulation, wrong).map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining([['bodySize'], ['rightMargin'], ['firstLineIndent']]));
    expect(paths).toHaveLength(3);
  });
});
