/** A time of day on the 24-hour clock, without day or zone. */
export interface ClockTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
}

const CLOCK_TIME = /^([01]\d|2[0-3]):([0-5]\d)$/u;

/** Read "08:30"; undefined when it has another form or is no time of day ("8:30", "24:00"). */
export function parseClockTime(text: string): ClockTime | undefined {
  const [, hour, minute] = CLOCK_TIME.exec(text) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  return { hour: Number(hour), minute: Number(minute) };
}

/** "8 giờ 30 phút", "14 giờ 00 phút": the minutes always with two figures, the hours as they are. A house rule. */
export function clockTimeText({ hour, minute }: ClockTime): string {
  return `${String(hour)} giờ ${String(minute).padStart(2, '0')} phút`;
}
