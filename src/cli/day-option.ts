import { isoFromOfficeForm, parseCivilDate, type CivilDate } from '../language/dates.ts';
import { textOption, UsageError, type CommandInput } from './command.ts';

/** The day that an option gives; undefined where it was not given. @throws {UsageError} for what is no day. */
export function dayOption(input: CommandInput, name: string): CivilDate | undefined {
  const text = textOption(input, name);
  if (text === undefined) return undefined;
  const day = parseCivilDate(text);
  if (day !== undefined) return day;
  const suggestion = isoFromOfficeForm(text);
  throw new UsageError(
    suggestion === undefined
      ? { vi: `“${text}” không phải là một ngày có thật.`, en: `“${text}” is no day of the calendar.` }
      : { vi: `“${text}” viết không đúng dạng.`, en: `“${text}” has another form than needed.` },
    {
      expected: {
        vi: `Viết năm-tháng-ngày, ví dụ --${name} 2024-04-10.`,
        en: `Write --${name} 2024-04-10.`,
      },
      ...(suggestion !== undefined && { suggestion: `--${name} ${suggestion}` }),
    },
  );
}
