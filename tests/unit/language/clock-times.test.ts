import { describe, expect, it } from 'vitest';
import { clockTimeText, parseClockTime } from '../../../src/language/clock-times.ts';

describe('parseClockTime', () => {
  it.each([
    ['08:30', 8, 30],
    ['00:00', 0, 0],
    ['09:05', 9, 5],
    ['14:00', 14, 0],
    ['19:59', 19, 59],
    ['23:59', 23, 59],
  ])('reads %s', (text, hour, minute) => {
    expect(parseClockTime(text)).toEqual({ hour, minute });
  });

  it.each(['24:00', '23:60', '08:99', '30:00'])('refuses the impossible time %s', (text) => {
    expect(parseClockTime(text)).toBeUndefined();
  });

  it.each(['8:30', '08:3', '0830', '08h30', '08:30:00', ' 08:30', '08:30\n', '8 giờ 30', ''])(
    'refuses the form %j',
    (text) => {
      expect(parseClockTime(text)).toBeUndefined();
    },
  );
});

describe('clockTimeText', () => {
  it.each([
    [8, 30, '8 giờ 30 phút'],
    [14, 0, '14 giờ 00 phút'],
    [9, 5, '9 giờ 05 phút'],
    [0, 15, '0 giờ 15 phút'],
    [23, 59, '23 giờ 59 phút'],
  ])('writes %i:%i as “%s”', (hour, minute, text) => {
    expect(clockTimeText({ hour, minute })).toBe(text);
  });
});
