import type { Bilingual, Issue } from '../document/issue.ts';
import type { SourceFile } from '../sources/yaml-source.ts';
import { InputError } from './command.ts';
import { fileProblem, isFileError } from './file-problems.ts';
import type { World } from './world.ts';

const READING = { vi: 'Không đọc được', en: 'Cannot read' } as const satisfies Bilingual;

/** A file's text. @throws {InputError} when it cannot be read or is not in UTF-8. */
export async function readText(path: string, world: World): Promise<string> {
  const bytes = await world.readFile(path).catch((error: unknown) => {
    throw asInputError(error, READING, path);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError([notUtf8(path)]);
  }
}

/** A failed file operation as an input error; anything else as it is. */
export function asInputError(error: unknown, doing: Bilingual, path: string): unknown {
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

/** Several files' texts, read one after another. @throws {InputError} with what is wrong with any of them. */
export async function readTexts(paths: readonly string[], world: World): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  for (const path of paths) {
    try {
      files.push({ path, text: await readText(path, world) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      issues.push(...error.issues);
    }
  }
  if (issues.length > 0) throw new InputError(issues);
  return files;
}
