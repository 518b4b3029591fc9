import { isoDate, type CivilDate } from '../../language/dates.ts';

/** Whether a day comes before another; no day does when either is unknown. */
export function isBefore(day: CivilDate | undefined, other: CivilDate | undefined): boolean {
  return day !== undefined && other !== undefined && isoDate(day) < isoDate(other);
}

/** The later of the days; undefined of none. */
export function latest(days: readonly CivilDate[]): CivilDate | undefined {
  return days.reduce<CivilDate | undefined>(
    (last, day) => (last === undefined || isBefore(last, day) ? day : last),
    undefined,
  );
}

export function firstOfYear(year: number): CivilDate {
  return { year, month: 1, day: 1 };
}

export function lastOfYear(year: number): CivilDate {
  return { year, month: 12, day: 31 };
}
