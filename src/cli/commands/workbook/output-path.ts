import { toSmallLetters } from '../../../language/capitalization.ts';
import { UsageError, type CommandInput } from '../../command.ts';

const EXTENSION = '.xlsx';

/** The workbook that a command line names. @throws {UsageError} when it names none, several, or another kind of file. */
export function outputPath({ positionals }: CommandInput, subCommand: string): string {
  const [path, ...others] = positionals;
  const example = `vanthu workbook ${subCommand} so-lieu${EXTENSION}`;
  if (path === undefined || others.length > 0) {
    throw new UsageError(
      { vi: 'Cần đúng một tên tệp bảng tính.', en: 'Exactly one file name is needed.' },
      { expected: { vi: `Ví dụ: ${example}`, en: `For example: ${example}` } },
    );
  }
  if (toSmallLetters(path).endsWith(EXTENSION) && path.length > EXTENSION.length) return path;
  throw new UsageError(
    {
      vi: `Tên tệp “${path}” không có đuôi ${EXTENSION}.`,
      en: `The file name “${path}” does not end in ${EXTENSION}.`,
    },
    {
      expected: {
        vi: `Chương trình chỉ ghi bảng tính loại ${EXTENSION}, mở được bằng Excel và LibreOffice.`,
        en: `Only ${EXTENSION} files are written; Excel and LibreOffice open them.`,
      },
      suggestion: `${path.replace(/\.(?:xlsm?|xlsb|ods|csv)$/iu, '')}${EXTENSION}`,
    },
  );
}
