import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayBefore,
  daysBetween,
  endOfMonth,
  isoDate,
  isoFromOfficeForm,
  longDate,
  parseCivilDate,
  parseCivilMonth,
  shortDate,
  shortMonth,
  weekdayText,
  writtenDay,
  writtenMonth,
} from '../../../src/language/dates.ts';

/** FIND-SHORTDATE-PAD of the specification: short dates with wrong leading zeros. */
const WRONGLY_PADDED = /(?<![\d/])(?:\d{1,2}\/0[3-9]\/\d{4}|[1-9]\/\d{1,2}\/\d{4}|\d{2}\/[12]\/\d{4})(?!\d)/u;

const days = fc
  .date({ min: new Date('1945-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((at) => ({ year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }));

describe('parseCivilDate', () => {
  it('reads a day of the calendar', () => {
    expect(parseCivilDate('2024-03-20')).toEqual({ year: 2024, month: 3, day: 20 });
  });

  it.each(['2024-02-29', '2000-02-29'])('knows the leap day %s', (text) => {
    expect(parseCivilDate(text)).toMatchObject({ month: 2, day: 29 });
  });

  it.each(['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00'])(
    'refuses the impossible day %s',
    (text) => {
      expect(parseCivilDate(text)).toBeUndefined();
    },
  );

  it.each([
    '20/3/2024',
    '2024-3-20',
    '2024-03',
    '2024-03-20T00:00',
    ' 2024-03-20',
    '24-03-20',
    '2024-03-20\n',
    '',
  ])('refuses the form %j', (text) => {
    expect(parseCivilDate(text)).toBeUndefined();
  });

  it('reads what isoDate writes', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseCivilDate(isoDate(day))).toEqual(day);
      }),
      { seed: 30 },
    );
  });
});

describe('parseCivilMonth', () => {
  it('reads a month', () => {
    expect(parseCivilMonth('2024-04')).toEqual({ year: 2024, month: 4 });
  });

  it.each(['2024-13', '2024-00', '2024-4', '4/2024', '2024-04-01', ''])('refuses %j', (text) => {
    expect(parseCivilMonth(text)).toBeUndefined();
  });
});

describe('isoDate', () => {
  it('pads month, day and an early year', () => {
    expect(isoDate({ year: 2024, month: 3, day: 5 })).toBe('2024-03-05');
    expect(isoDate({ year: 945, month: 9, day: 2 })).toBe('0945-09-02');
  });
});

describe('isoFromOfficeForm', () => {
  it.each([
    ['20/3/2024', '2024-03-20'],
    ['05/01/2024', '2024-01-05'],
    ['5.1.2024', '2024-01-05'],
    ['5-1-2024', '2024-01-05'],
    ['29/2/2024', '2024-02-29'],
    ['4/2024', '2024-04'],
    ['04/2024', '2024-04'],
    ['12-2024', '2024-12'],
  ])('takes %s for %s', (written, iso) => {
    expect(isoFromOfficeForm(written)).toBe(iso);
  });

  it.each(['30/2/2024', '29/2/2023', '31/4/2024', '20/13/2024', '0/3/2024', '13/2024', '0/2024'])(
    'gives nothing for the impossible %s',
    (written) => {
      expect(isoFromOfficeForm(written)).toBeUndefined();
    },
  );

  it.each(['2024-03-20', '20/3/24', '20 tháng 3 năm 2024', 'ngày 20/3/2024', '', '2024'])(
    'gives nothing for the form %j',
    (written) => {
      expect(isoFromOfficeForm(written)).toBeUndefined();
    },
  );

  it('understands every date as shortDate writes it', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(isoFromOfficeForm(shortDate(day))).toBe(isoDate(day));
      }),
      { seed: 30 },
    );
  });
});

describe('endOfMonth', () => {
  it.each([
    [1, 31],
    [2, 29],
    [3, 31],
    [4, 30],
    [5, 31],
    [6, 30],
    [7, 31],
    [8, 31],
    [9, 30],
    [10, 31],
    [11, 30],
    [12, 31],
  ])('of month %i of the leap year 2024 is day %i', (month, day) => {
    expect(endOfMonth({ year: 2024, month })).toEqual({ year: 2024, month, day });
  });

  it.each([
    [2023, 28],
    [1900, 28],
    [2000, 29],
  ])('of February %i is day %i', (year, day) => {
    expect(endOfMonth({ year, month: 2 })).toEqual({ year, month: 2, day });
  });
});

describe('dayBefore', () => {
  it.each([
    [
      { year: 2024, month: 3, day: 20 },
      { year: 2024, month: 3, day: 19 },
    ],
    [
      { year: 2024, month: 3, day: 1 },
      { year: 2024, month: 2, day: 29 },
    ],
    [
      { year: 2023, month: 3, day: 1 },
      { year: 2023, month: 2, day: 28 },
    ],
    [
      { year: 2024, month: 1, day: 1 },
      { year: 2023, month: 12, day: 31 },
    ],
  ])('of %o is %o', (day, before) => {
    expect(dayBefore(day)).toEqual(before);
  });
});

describe('daysBetween', () => {
  it('counts forwards over the leap day', () => {
    expect(daysBetween({ year: 2024, month: 2, day: 28 }, { year: 2024, month: 3, day: 1 })).toBe(2);
  });

  it('is negative backwards', () => {
    expect(daysBetween({ year: 2024, month: 4, day: 10 }, { year: 2024, month: 3, day: 31 })).toBe(-10);
  });

  it('is 0 for the same day', () => {
    expect(daysBetween({ year: 2024, month: 4, day: 10 }, { year: 2024, month: 4, day: 10 })).toBe(0);
  });

  it('is 1 from the day before any day', () => {
    fc.assert(
      fc.property(days, (day) => daysBetween(dayBefore(day), day) === 1),
      { seed: 30 },
    );
  });
});

describe('writtenDay', () => {
  it.each([
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [31, '31'],
  ])('writes %i as %s', (day, written) => {
    expect(writtenDay(day)).toBe(written);
  });
});

describe('writtenMonth', () => {
  it('pads months 1 and 2 only', () => {
    const months = Array.from({ length: 12 }, (_, index) => writtenMonth(index + 1));
    expect(months).toEqual(['01', '02', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']);
  });
});

describe('shortDate', () => {
  it.each([
    [{ year: 2024, month: 3, day: 20 }, '20/3/2024'],
    [{ year: 2024, month: 1, day: 5 }, '05/01/2024'],
    [{ year: 2022, month: 8, day: 9 }, '09/8/2022'],
    [{ year: 2024, month: 12, day: 25 }, '25/12/2024'],
  ])('writes %o as %s', (day, written) => {
    expect(shortDate(day)).toBe(written);
  });

  it('never has a wrong leading zero', () => {
    fc.assert(
      fc.property(days, (day) => !WRONGLY_PADDED.test(shortDate(day))),
      { seed: 30 },
    );
  });
});

describe('shortMonth', () => {
  it.each([
    [{ year: 2024, month: 4 }, '4/2024'],
    [{ year: 2024, month: 1 }, '01/2024'],
    [{ year: 2024, month: 11 }, '11/2024'],
  ])('writes %o as %s', (month, written) => {
    expect(shortMonth(month)).toBe(written);
  });
});

describe('longDate', () => {
  it.each([
    [{ year: 2024, month: 3, day: 20 }, 'ngày 20 tháng 3 năm 2024'],
    [{ year: 2020, month: 1, day: 5 }, 'ngày 05 tháng 01 năm 2020'],
    [{ year: 2026, month: 10, day: 9 }, 'ngày 09 tháng 10 năm 2026'],
    [{ year: 2026, month: 2, day: 28 }, 'ngày 28 tháng 02 năm 2026'],
  ])('writes %o as %s', (day, written) => {
    expect(longDate(day)).toBe(written);
  });
});

describe('weekdayText', () => {
  it.each([
    ['2024-04-22', 'thứ Hai'],
    ['2024-04-23', 'thứ Ba'],
    ['2024-02-28', 'thứ Tư'],
    ['2024-02-29', 'thứ Năm'],
    ['2024-03-01', 'thứ Sáu'],
    ['2000-01-01', 'thứ Bảy'],
    ['2026-11-22', 'Chủ nhật'],
  ])('says of %s that it is %s', (iso, expected) => {
    const day = parseCivilDate(iso);
    expect(day && weekdayText(day)).toBe(expected);
  });
});
