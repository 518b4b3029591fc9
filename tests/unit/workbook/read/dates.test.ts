import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dateStylesOf, isPercentFormat, momentIn } from './support/moments.ts';

const CHILD = fileURLToPath(new URL('support/civil-dates.ts', import.meta.url));

/** Zones on both sides of UTC, with and without summer time, one whose days begin at 1:00 in spring, one a quarter of an hour off. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'UTC',
  'America/Los_Angeles',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
];

describe('dates of a workbook', () => {
  it.each(ZONES)('are the same thousand days in %s, in both date systems', (zone) => {
    const output = execFileSync(process.execPath, ['--import', 'tsx', CHILD], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });
    expect(JSON.parse(output)).toEqual({ zone, checked: 2000, shifted: [] });
  });

  it('are counted from 31/12/1899, with the 29/02/1900 that never was', () => {
    expect(momentIn(1)).toEqual({ date: { year: 1900, month: 1, day: 1 }, seconds: 0 });
    expect(momentIn(59)).toEqual({ date: { year: 1900, month: 2, day: 28 }, seconds: 0 });
    expect(momentIn(60)).toEqual({ date: undefined, seconds: 0 });
    expect(momentIn(61)).toEqual({ date: { year: 1900, month: 3, day: 1 }, seconds: 0 });
    expect(momentIn(45371)).toEqual({ date: { year: 2024, month: 3, day: 20 }, seconds: 0 });
  });

  it('are counted from 01/01/1904 where the workbook says so', () => {
    expect(momentIn(43909, '<workbookPr date1904="1"/>')).toEqual({
      date: { year: 2024, month: 3, day: 20 },
      seconds: 0,
    });
  });

  it('have times of day to the second', () => {
    expect(momentIn(0.3541666666666667)).toEqual({ date: undefined, seconds: 30_600 });
    expect(momentIn(45371.99999)).toEqual({ date: { year: 2024, month: 3, day: 20 }, seconds: 86_399 });
    expect(momentIn(45371.9999999)).toEqual({ date: { year: 2024, month: 3, day: 21 }, seconds: 0 });
  });

  it('are plain numbers without a format of dates, before day 0 and after 31/12/9999', () => {
    expect(momentIn(45371, '', 0)).toBeUndefined();
    expect(momentIn(-1)).toBeUndefined();
    expect(momentIn(2_958_466)).toBeUndefined();
  });

  it.each([
    ['dd/mm/yyyy', true],
    ['[$-42A]d "tháng" m "năm" yyyy;@', true],
    ['h:mm AM/PM', true],
    ['[h]:mm', true],
    ['mmm-yy', true],
    ['#,##0', false],
    ['#,##0 "đồng chẵn"', false],
    ['#,##0 [$VNĐ-42A]', false],
    ['[Red]0.00;[Green]-0.00', false],
    ['_-* #,##0\\ \\d_-', false],
    ['General', false],
    ['@', false],
    ['0.00E+00', false],
  ])('the format %s: %s', (pattern, isDate) => {
    expect(dateStylesOf(pattern)).toBe(isDate);
  });

  it.each([
    ['0%', true],
    ['0.00%', true],
    ['#,##0 "%"', false],
    ['General', false],
  ])('the format %s shows per cent: %s', (pattern, isPercent) => {
    expect(isPercentFormat(pattern)).toBe(isPercent);
  });

  it('written as text by programs that keep to the strict standard are read', () => {
    expect(momentIn('2024-03-20T08:30:00', '', 0, 'd')).toEqual({
      date: { year: 2024, month: 3, day: 20 },
      seconds: 30_600,
    });
  });
});
