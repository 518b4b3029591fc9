import { describe, expect, it } from 'vitest';
import { missingPackage } from '../../../src/cli/missing-package.ts';

const failed = (code: string, message: string) => Object.assign(new Error(message), { code });
const saidOf = (error: unknown) => missingPackage(error)?.issues[0]?.message.vi;

describe('a package that is not here', () => {
  it.each([
    ['MODULE_NOT_FOUND', "Cannot find module 'pkcs11js'"],
    ['ERR_MODULE_NOT_FOUND', "Cannot find package 'pkcs11js' imported from x.js"],
  ])('is named: %s', (code, message) => {
    expect(saidOf(failed(code, message))).toBe('Thiếu gói “pkcs11js”, hoặc gói dùng cho bản Node khác.');
  });

  it('is better-sqlite3 where machine code is for another Node', () => {
    expect(saidOf(failed('ERR_DLOPEN_FAILED', 'wrong version'))).toContain('“better-sqlite3”');
  });

  it.each([
    ['no error', 'x'],
    ['an error without a code', new Error('x')],
    ['an error of another kind', failed('ENOENT', 'x')],
    ['a file of ours', failed('MODULE_NOT_FOUND', "Cannot find module './x.ts'")],
  ])('is not meant by %s', (_, error) => {
    expect(missingPackage(error)).toBeUndefined();
  });
});
