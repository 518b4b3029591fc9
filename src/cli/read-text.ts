import type { Issue, Outcome } from '../document/issue.ts';
import { InputError } from './command.ts';
import { fileProblem, isFileError, type FileWork } from './file-problems.ts';
import type { World } from './world.ts';

const READING: FileWork = { vi: 'Không đọc được', en: 'Cannot read' };

/** A file's text. @throws {InputError} when it cannot be read or is no text in UTF-8. */
export async function readText(path: string, world: World): Promise<string> {
  const bytes = await readBytes(path, world);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([isAnotherFormat(bytes) ? notAText(path) : notUtf8(path)]);
  }
}

/** A file's bytes. @throws {InputError} when it cannot be read. */
export async function readBytes(path: string, world: World): Promise<Uint8Array> {
  return world.readFile(path).catch((error: unknown) => {
    throw asInputError(error, READING, path);
  });
}

/** How files begin that people rename to .yaml: Office and archives, old Office, PDF, JPEG, PNG. */
const BEGINNINGS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
];

function isAnotherFormat(bytes: Uint8Array): boolean {
  return BEGINNINGS.some((beginning) => beginning.every((byte, index) => bytes[index] === byte));
}

function notAText(path: string): Issue {
  return {
    code: 'not-a-text',
    severity: 'error',
    message: { vi: `Tệp ${path} không phải là tệp chữ.`, en: `The file ${path} is no text file.` },
    expected: {
      vi: 'Đây là tệp Excel, Word, PDF hoặc ảnh bị đổi đuôi; tệp dữ liệu là tệp chữ, lưu ở dạng UTF-8.',
      en: 'It is a renamed Excel, Word, PDF or picture file; data is text in UTF-8.',
    },
  };
}

/** A failed file operation as an input error; anything else as it is. */
export function asInputError(error: unknown, doing: FileWork, path: string): unknown {
  return isFileError(error) ? new InputError([fileProblem(error, doing, path)]) : error;
}

function notUtf8(path: string): Issue {
  return {
    code: 'not-utf8',
    severity: 'error',
    message: { vi: `Tệp ${path} không lưu ở dạng UTF-8.`, en: `The file ${path} is not in UTF-8.` },
    expected: {
      vi: 'Mở bằng Notepad, chọn Lưu dưới dạng (Save as), Mã hóa (Encoding): UTF-8.',
      en: 'Save it again with the encoding UTF-8.',
    },
  };
}

/** The result of work on files, what the user can mend about it as issues. @throws what is no input error. */
export async function issuesOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work(), issues: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { ok: false, issues: error.issues };
  }
}
