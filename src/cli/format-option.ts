import { closest } from '../language/closest.ts';
import { FORMATS, type Format } from '../rendering/renderer.ts';
import { textOption, UsageError, type CommandInput } from './command.ts';

/** The kinds of file that are wanted; all where none is named. @throws {UsageError} for one that there is not. */
export function formatsOf(input: CommandInput): readonly Format[] {
  const given = textOption(input, 'format');
  if (given === undefined) return FORMATS;
  const names = given.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.filter((name) => !FORMATS.some((format) => format === name));
  const suggestion = unknown[0] && closest(unknown[0], FORMATS);
  if (unknown.length > 0) {
    throw new UsageError(
      { vi: `Không có loại tệp “${unknown.join(', ')}”.`, en: `There is no format “${unknown.join(', ')}”.` },
      {
        expected: { vi: `Được chọn: ${FORMATS.join(', ')}.`, en: `Allowed: ${FORMATS.join(', ')}.` },
        ...(suggestion !== undefined && { suggestion }),
      },
    );
  }
  return FORMATS.filter((format) => names.includes(format));
}
