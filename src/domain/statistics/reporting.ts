import { sortedByText } from '../../language/collation.ts';
import { daysBetween, isoDate, type CivilDate } from '../../language/dates.ts';
import type { Enterprise } from '../enterprise.ts';
import type { Period, Result } from '../result.ts';

/** An enterprise that reported after the last day. */
export interface LateReport {
  readonly enterprise: Enterprise;
  readonly daysLate: number;
}

/** Who has reported for a period; each list in the Vietnamese order of names. */
export interface Reporting {
  readonly reported: readonly Enterprise[];
  /** Of whom a report is expected that is not there. */
  readonly missing: readonly Enterprise[];
  /** Those of `reported` who came too late. */
  readonly late: readonly LateReport[];
}

/**
 * Who of a set of enterprises has reported for a period, who has not, and who did too late.
 *
 * @param dueOn The last day for reports. Of an enterprise that did not take part on it no report is missing.
 */
export function reportingOf(
  enterprises: readonly Enterprise[],
  results: readonly Result[],
  period: Period,
  dueOn: CivilDate,
): Reporting {
  const byName = sortedByText(enterprises, ({ name }) => name);
  const reportedOn = new Map(
    results.flatMap(({ enterprise, [period]: result }) =>
      result ? [[enterprise, result.reportedOn] as const] : [],
    ),
  );
  return {
    reported: byName.filter(({ id }) => reportedOn.has(id)),
    missing: byName.filter((enterprise) => !reportedOn.has(enterprise.id) && takesPart(enterprise, dueOn)),
    late: byName.flatMap((enterprise) => {
      const on = reportedOn.get(enterprise.id);
      if (on === undefined || isoDate(on) <= isoDate(dueOn)) return [];
      return [{ enterprise, daysLate: daysBetween(dueOn, on) }];
    }),
  };
}

function takesPart({ joinedOn, leftOn }: Enterprise, on: CivilDate): boolean {
  const hasJoined = joinedOn === undefined || isoDate(joinedOn) <= isoDate(on);
  const hasLeft = leftOn !== undefined && isoDate(leftOn) <= isoDate(on);
  return hasJoined && !hasLeft;
}

/** The results as they were known at the end of a day: what was reported for the period later is left out. */
export function receivedBy(results: readonly Result[], period: Period, day: CivilDate): readonly Result[] {
  return results.map((result) => {
    const { [period]: reported, ...others } = result;
    return reported && isoDate(reported.reportedOn) > isoDate(day) ? others : result;
  });
}
