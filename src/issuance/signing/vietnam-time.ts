/** Vietnam has one time and does not change it in summer. */
const OFFSET_MINUTES = 7 * 60;

/** A moment in Vietnam time, to the second: "2024-03-25T14:05:09+07:00". */
export function vietnamTime(moment: Date): string {
  return `${new Date(moment.getTime() + OFFSET_MINUTES * 60_000).toISOString().slice(0, 19)}+07:00`;
}

/** The day of a moment in Vietnam: "25/03/2024". */
export function vietnamDay(moment: Date): string {
  const [year = '', month = '', day = ''] = vietnamTime(moment).slice(0, 10).split('-');
  return `${day}/${month}/${year}`;
}

/** Day and time of a moment in Vietnam: "25/03/2024 14:05:09". */
export function vietnamClock(moment: Date): string {
  return `${vietnamDay(moment)} ${vietnamTime(moment).slice(11, 19)}`;
}
