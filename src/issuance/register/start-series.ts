import type { Outcome } from '../../document/issue.ts';
import type { Clerk } from '../clerk.ts';
import { logStart } from './audit-log.ts';
import { change, done, failed } from './change.ts';
import type { Register } from './open-register.ts';
import { seriesHasNumbers, seriesHasStart } from './number-issues.ts';
import { startsIn } from './rows.ts';
import { lastNumber } from './take-number.ts';

/** Go on from a book of paper: its numbers up to this one were given. */
export function startSeries(
  register: Register,
  start: { readonly year: number; readonly series: string; readonly number: number; readonly reason: string },
  clerk: Clerk,
): Outcome<undefined> {
  const { database } = register;
  return change(register, () => {
    const last = lastNumber(database, start.year, start.series);
    if (last !== undefined) return failed(seriesHasNumbers(start.series, last));
    const before = startsIn(database).find(
      ({ year, series }) => year === start.year && series === start.series,
    );
    if (before !== undefined) return failed(seriesHasStart(before));
    database
      .prepare(`INSERT INTO starts (year, series, number, reason) VALUES (@year, @series, @number, @reason)`)
      .run(start);
    logStart(database, clerk);
    return done(undefined);
  });
}
