import { parseCivilDate } from '../../language/dates.ts';
import type { Moment } from '../../workbook/write/plain-book.ts';

const MOMENT = /^(?<day>\d{4}-\d{2}-\d{2})T(?<hours>\d{2}):(?<minutes>\d{2}):(?<seconds>\d{2})\+07:00$/u;

/** "2024-03-25T14:05:09+07:00" as a day and the seconds since it began; undefined for another form. */
export function momentOf(text: string): Moment | undefined {
  const { day = '', hours, minutes, seconds } = MOMENT.exec(text)?.groups ?? {};
  const date = parseCivilDate(day);
  if (date === undefined) return undefined;
  return { day: date, seconds: (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds) };
}
