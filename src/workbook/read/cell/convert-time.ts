import { withoutDiacritics } from '../../../language/closest.ts';
import { plainText, quoted } from './cell-text.ts';
import { clockText, twoFigures } from './clock.ts';
import { problem, type Conversion, type Plain } from './conversion.ts';
import { momentOf } from '../moment.ts';

const EXPECTED = { vi: 'Ghi giờ:phút, ví dụ 08:30.', en: 'Write hour:minute, for example 08:30.' };
const CLOCK =
  /^(\d{1,2}) ?(?::|h|g|gio) ?(?:(\d{1,2})(?::\d{2})?)? ?(?:'|ph|phut)? ?(am|pm|sa|ch|sang|chieu)?$/u;
const LAST_HOUR = 23;
const LAST_MINUTE = 59;
const NOON = 12;

/** A time of day as the data has it, "08:30". */
export function convertTime(content: Plain): Conversion {
  if (content.kind === 'number') {
    const { value, moment } = content;
    // A fraction of a day without a format of time, and a day with its time: both say a time.
    const seconds = moment?.seconds ?? (value > 0 && value < 1 ? momentOf(value, false)?.seconds : undefined);
    const isDayAlone = moment?.date !== undefined && moment.seconds === 0;
    return seconds === undefined || isDayAlone ? noTime(content) : { value: clockText(seconds) };
  }
  const text = content.kind === 'text' ? withoutDiacritics(plainText(content.text)).replace(/^'/u, '') : '';
  const [, hourText, minuteText = '0', half] = CLOCK.exec(text) ?? [];
  const minute = Number(minuteText);
  const hour = inDay(Number(hourText), half);
  if (hourText === undefined || hour > LAST_HOUR || minute > LAST_MINUTE) return noTime(content);
  return { value: `${twoFigures(hour)}:${twoFigures(minute)}` };
}

/** The hour on the clock of 24 hours: "2 PM", "2 CH" and "2 giờ chiều" are 14. */
function inDay(hour: number, half: string | undefined): number {
  const isAfternoon = half === 'pm' || half === 'ch' || half === 'chieu';
  if (isAfternoon) return hour < NOON ? hour + NOON : hour;
  return (half === 'am' || half === 'sa') && hour === NOON ? 0 : hour;
}

function noTime(content: Plain): Conversion {
  return problem(
    'wrong-time',
    `ghi ${quoted(content)}, không phải giờ.`,
    `says ${quoted(content)}, which is no time.`,
    EXPECTED,
  );
}
