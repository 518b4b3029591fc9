import type { Moment } from './grid.ts';

const SECONDS_A_DAY = 86_400;
/** Days from 31/12/1899 to 01/01/1904 as the first system counts them. */
const SHIFT_1904 = 1462;
/** The first system counts a 29/02/1900 that never was: Lotus 1-2-3 did. */
const NEVER_WAS = 60;
/** 31/12/9999. */
const LAST_DAY = 2_958_465;

/**
 * What a number says as a date and a time of day, whatever zone the machine is in.
 *
 * @returns Undefined for a number that no spreadsheet shows as a date: negative, or after 31/12/9999.
 */
export function momentOf(serial: number, is1904: boolean): Moment | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  // A second is 1.2e-5 of a day: rounding to it takes away what binary fractions add.
  const total = Math.round(serial * SECONDS_A_DAY);
  const seconds = total % SECONDS_A_DAY;
  const counted = (total - seconds) / SECONDS_A_DAY;
  const day = is1904 ? counted + SHIFT_1904 : counted;
  if (day > LAST_DAY) return undefined;
  // Below 1 there is no day: "08:30" alone.
  if (serial < 1 || day === NEVER_WAS) return { date: undefined, seconds };
  return { date: civilDate(day), seconds };
}

function civilDate(day: number) {
  const at = new Date(Date.UTC(1899, 11, day < NEVER_WAS ? 31 + day : 30 + day));
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}
