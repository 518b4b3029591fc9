import { basename } from 'node:path';
import { toSmallLetters } from '../../../language/capitalization.ts';
import { UsageError, type CommandInput } from '../../command.ts';

const EXTENSION = '.xlsx';
/** What other tables end in. */
const TABLE_EXTENSION = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv)$/iu;

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
  if (toSmallLetters(path).endsWith(EXTENSION) && basename(path).length > EXTENSION.length) return path;
  const stem = path.replace(TABLE_EXTENSION, '');
  throw new UsageError(
    {
      vi: `Tên tệp “${path}” không dùng được.`,
      en: `The file name “${path}” cannot be used.`,
    },
    {
      expected: {
        vi: `Ghi tên tệp có đuôi ${EXTENSION}, mở được bằng Excel và LibreOffice. Ví dụ: ${example}`,
        en: `Name a file that ends in ${EXTENSION}; Excel and LibreOffice open it. For example: ${example}`,
      },
      ...(/[^/\\]$/u.test(stem) && { suggestion: `${stem}${EXTENSION}` }),
    },
  );
}
