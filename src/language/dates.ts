import { DateTime, Settings } from 'luxon';

/** Nothing here is written in the machine's language, and asking for it takes longer than all dates of a year. */
Settings.defaultLocale = 'vi';

/** A day of the calendar, without time or zone: the only kind of date that a document knows. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A month of a year. */
export interface CivilMonth {
  readonly year: number;
  readonly month: number;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MONTH = /^\d{4}-\d{2}$/;
const UNPADDED_DATE = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const OFFICE_DATE = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const OFFICE_MONTH = /^(\d{1,2})[/.-](\d{4})$/;

/** Read "2024-03-20"; undefined when it has another form or is no day that a document can have (2024-02-30, 0024-03-20). */
export function parseCivilDate(text: string): CivilDate | undefined {
  if (!ISO_DATE.test(text) || !isOfOurTime(text)) return undefined;
  const at = DateTime.fromISO(text, { zone: 'utc' });
  return at.isValid ? { year: at.year, month: at.month, day: at.day } : undefined;
}

/** Read "2024-04"; undefined when it has another form or is no month. */
export function parseCivilMonth(text: string): CivilMonth | undefined {
  if (!ISO_MONTH.test(text) || !isOfOurTime(text)) return undefined;
  const at = DateTime.fromISO(`${text}-01`, { zone: 'utc' });
  return at.isValid ? { year: at.year, month: at.month } : undefined;
}

/** From the founding of the state whose laws are cited to the end of this century. */
function isOfOurTime(iso: string): boolean {
  return iso >= '1945' && iso < '2100';
}

/** "2024-03-20". */
export function isoDate({ year, month, day }: CivilDate): string {
  return `${isoMonth({ year, month })}-${twoDigits(day)}`;
}

/** "2024-04". */
function isoMonth({ year, month }: CivilMonth): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}`;
}

/**
 * What someone who wrote "20/3/2024" or "4/2024" meant, in the form that the data asks for.
 *
 * @returns An ISO date or month that exists; undefined when the text has no such form.
 */
export function isoFromOfficeForm(text: string): string | undefined {
  const [, isoYear, isoMonthText, isoDay] = UNPADDED_DATE.exec(text) ?? [];
  if (isoYear !== undefined && isoMonthText !== undefined && isoDay !== undefined) {
    const iso = `${isoYear}-${isoMonthText.padStart(2, '0')}-${isoDay.padStart(2, '0')}`;
    return iso === text ? undefined : parseCivilDate(iso) && iso;
  }
  const [, day, month, year] = OFFICE_DATE.exec(text) ?? [];
  if (day !== undefined && month !== undefined && year !== undefined) {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return parseCivilDate(iso) && iso;
  }
  const [, monthOnly, yearOnly] = OFFICE_MONTH.exec(text) ?? [];
  if (monthOnly === undefined || yearOnly === undefined) return undefined;
  const iso = `${yearOnly}-${monthOnly.padStart(2, '0')}`;
  return parseCivilMonth(iso) && iso;
}

/** The last day of a month. */
export function endOfMonth({ year, month }: CivilMonth): CivilDate {
  const at = DateTime.utc(year, month, 1).endOf('month');
  return { year: at.year, month: at.month, day: at.day };
}

/** The day before another. */
export function dayBefore({ year, month, day }: CivilDate): CivilDate {
  const at = DateTime.utc(year, month, day).minus({ days: 1 });
  return { year: at.year, month: at.month, day: at.day };
}

/** The number of days from one date to another; negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  const start = DateTime.utc(from.year, from.month, from.day);
  return DateTime.utc(to.year, to.month, to.day).diff(start, 'days').days;
}

/** A day of the month as it is written: below 10 with a leading zero. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.4.b. */
export function writtenDay(day: number): string {
  return twoDigits(day);
}

/** A month as it is written: only 1 and 2 take a leading zero. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, II.4.b. */
export function writtenMonth(month: number): string {
  return month <= 2 ? twoDigits(month) : String(month);
}

/** "20/3/2024", "05/01/2024": the short form, with the leading zeros of II.4.b. */
export function shortDate({ year, month, day }: CivilDate): string {
  return `${writtenDay(day)}/${shortMonth({ year, month })}`;
}

/** "4/2024", "01/2024". */
export function shortMonth({ year, month }: CivilMonth): string {
  return `${writtenMonth(month)}/${String(year)}`;
}

/** "ngày 20 tháng 3 năm 2024". */
export function longDate({ year, month, day }: CivilDate): string {
  return `ngày ${writtenDay(day)} tháng ${writtenMonth(month)} năm ${String(year)}`;
}

/** From Monday to Sunday. Source: Decree 30/2020/NĐ-CP, Appendix II, V.8: the day's own syllable has a capital. */
const WEEKDAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

/** The day of the week of a day, as it stands in a sentence: "thứ Ba". */
export function weekdayText({ year, month, day }: CivilDate): string {
  return WEEKDAYS[DateTime.utc(year, month, day).weekday - 1] ?? '';
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
