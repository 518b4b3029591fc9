import { parseCivilDate, type CivilDate } from '../language/dates.ts';

/** Who works with the register, and their clock. */
export interface Clerk {
  readonly name: string;
  /** The present moment in Vietnam time, to the second: "2024-03-25T14:05:09+07:00". */
  readonly now: () => string;
}

/** The day on which a clerk works. */
export function dayOf({ now }: Clerk): CivilDate {
  const day = parseCivilDate(now().slice(0, 'yyyy-mm-dd'.length));
  if (day === undefined) throw new Error(`no moment: ${now()}`);
  return day;
}
