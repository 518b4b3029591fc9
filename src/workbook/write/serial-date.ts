import { daysBetween, type CivilDate } from '../../language/dates.ts';

/** Day 0 of the 1900 system, as it counts from 1 March 1900 on: it has a 29 February 1900. */
const DAY_ZERO: CivilDate = { year: 1899, month: 12, day: 30 };

/** A day as a spreadsheet of the 1900 system numbers it: 45371 for 20 March 2024. Not for days before March 1900. */
export function serialDate(date: CivilDate): number {
  return daysBetween(DAY_ZERO, date);
}
