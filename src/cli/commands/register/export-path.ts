import { basename, extname } from 'node:path';
import { toSmallLetters } from '../../../language/capitalization.ts';
import { textOption, UsageError, type CommandInput } from '../../command.ts';

const EXPORT_FORMATS = ['pdf', 'docx', 'xlsx'] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The file that `--out` names, and what it is by its ending. @throws {UsageError} when there is none, or another kind. */
export function exportPath(input: CommandInput): { readonly path: string; readonly format: ExportFormat } {
  const path = textOption(input, 'out');
  const example = 'vanthu register export --out so-dang-ky-2024.pdf';
  const expected = {
    vi: `Ghi tên tệp có đuôi .pdf hoặc .docx (để in), .xlsx (để xem bằng Excel). Ví dụ: ${example}`,
    en: `Name a file that ends in .pdf or .docx (for print), or .xlsx. For example: ${example}`,
  };
  if (input.positionals.length > 0 || path === undefined) {
    throw new UsageError(
      path === undefined
        ? { vi: 'Thiếu tên tệp cần ghi.', en: 'The file to write is missing.' }
        : {
            vi: `Không rõ “${input.positionals.join(' ')}”.`,
            en: `What is “${input.positionals.join(' ')}”?`,
          },
      { expected },
    );
  }
  const format = EXPORT_FORMATS.find((one) => toSmallLetters(extname(path)) === `.${one}`);
  if (format !== undefined && basename(path).length > format.length + 1) return { path, format };
  throw new UsageError(
    { vi: `Tên tệp “${path}” không dùng được.`, en: `The file name “${path}” cannot be used.` },
    { expected },
  );
}
