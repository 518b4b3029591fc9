import { isoDate, parseCivilDate, shortDate, type CivilDate } from '../../../language/dates.ts';
import { withoutDiacritics } from '../../../language/closest.ts';
import { momentOf } from '../moment.ts';
import { plainText, quoted } from './cell-text.ts';
import { twoFigures } from './clock.ts';
import { problem, type Conversion, type Plain } from './conversion.ts';

const EXPECTED = {
  vi: 'Ghi ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 20/03/2024.',
  en: 'Write day/month/year with four figures of the year, for example 20/03/2024.',
};
/** A time may stand behind the day: programs write "00:00:00" there. */
const TIME = String.raw`(?:[ T]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?`;
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})${TIME}$`, 'u');
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})${TIME}$`, 'u');
const IN_WORDS = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}),?(?: nam)? (\d{4})$/u;

/** A day as the data has it, "2024-03-20". Day before month always: that is how Vietnam writes. */
export function convertDate(content: Plain, is1904: boolean): Conversion {
  if (content.kind === 'number') return fromNumber(content, is1904);
  const text = content.kind === 'text' ? plainText(content.text).replace(/^'/u, '') : '';
  const parts = partsOf(text);
  if (parts === undefined) {
    return problem(
      'wrong-date',
      `ghi ${quoted(content)}, không phải ngày.`,
      `says ${quoted(content)}, which is no date.`,
      EXPECTED,
    );
  }
  const { year, month, day } = parts;
  if (year < 100) {
    const full = existing({ year: 2000 + year, month, day });
    return problem(
      'wrong-date',
      `ngày ${quoted(content)} thiếu hai chữ số của năm.`,
      `the date ${quoted(content)} has two figures of the year only.`,
      EXPECTED,
      full && dataForm(full),
    );
  }
  const date = existing(parts);
  if (date !== undefined) return { value: isoDate(date) };
  const swapped = existing({ year, month: day, day: month });
  return problem(
    'wrong-date',
    `không có ngày ${quoted(content)}.`,
    `there is no day ${quoted(content)}.`,
    EXPECTED,
    swapped && dataForm(swapped),
  );
}

function fromNumber(content: Plain & { kind: 'number' }, is1904: boolean): Conversion {
  const { moment, value } = content;
  if (moment?.date !== undefined) {
    return existing(moment.date) !== undefined
      ? { value: isoDate(moment.date) }
      : problem(
          'wrong-date',
          `ngày ${quoted(content)} ngoài khoảng 1945–2099.`,
          `${quoted(content)} is outside 1945–2099.`,
          EXPECTED,
        );
  }
  const date = momentOf(value, is1904)?.date;
  const meant = moment === undefined && date !== undefined ? existing(date) : undefined;
  return problem(
    'wrong-date',
    moment === undefined
      ? `đang là số ${quoted(content)}, không phải ngày.`
      : `chỉ có giờ ${quoted(content)}, chưa có ngày.`,
    moment === undefined
      ? `is the number ${quoted(content)}, no date.`
      : `is a time alone: ${quoted(content)}.`,
    {
      vi: `Đổi định dạng ô thành Date (ngày). ${EXPECTED.vi}`,
      en: `Give the cell the format Date. ${EXPECTED.en}`,
    },
    meant && dataForm(meant),
  );
}

function partsOf(text: string): CivilDate | undefined {
  const plain = withoutDiacritics(text);
  const [, day, month, year] = DAY_FIRST.exec(text) ?? IN_WORDS.exec(plain) ?? [];
  if (day !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const [, isoYear, isoMonth, isoDay] = YEAR_FIRST.exec(text) ?? [];
  if (isoYear === undefined) return undefined;
  return { year: Number(isoYear), month: Number(isoMonth), day: Number(isoDay) };
}

function existing(date: CivilDate): CivilDate | undefined {
  const { year, month, day } = date;
  return parseCivilDate(`${String(year)}-${twoFigures(month)}-${twoFigures(day)}`);
}

/** As the workbook shows dates. */
function dataForm(date: CivilDate): string {
  return shortDate(date);
}
