import { EnvironmentError } from './command.ts';

/** What Node says of a package that is not installed, or whose machine code is for another Node. */
const NOT_FOUND = /Cannot find (?:module|package) '([\w@/-]+)'/u;

/**
 * What an error means that came of a package which is not here; undefined for any other error. Packages of machine code are
 * not joined into the program, and may be missing.
 */
export function missingPackage(error: unknown): EnvironmentError | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const isMissing = error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND';
  const name = isMissing ? NOT_FOUND.exec(error.message)?.[1] : undefined;
  if (name === undefined && error.code !== 'ERR_DLOPEN_FAILED') return undefined;
  const what = name ?? 'better-sqlite3';
  return new EnvironmentError([
    {
      code: 'missing-package',
      severity: 'error',
      message: {
        vi: `Thiếu gói “${what}”, hoặc gói dùng cho bản Node khác.`,
        en: `The package “${what}” is missing, or made for another Node.`,
      },
      expected: {
        vi: `Cài lại: npm install ${what}. Soạn và kiểm tra văn bản (render, validate) không cần gói này.`,
        en: `Install it: npm install ${what}. Rendering and validating do without it.`,
      },
    },
  ]);
}
