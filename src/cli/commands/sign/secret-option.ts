import { InputError, textOption, UsageError, type CommandInput } from '../../command.ts';
import { isFileError } from '../../file-problems.ts';
import type { Bilingual } from '../../../document/issue.ts';
import type { World } from '../../world.ts';

/** A password or PIN: from --password-fd, else typed. It is never shown, and goes nowhere else. */
export async function secretOption(input: CommandInput, question: Bilingual, world: World): Promise<string> {
  const text = textOption(input, 'password-fd');
  if (text !== undefined && !/^\d{1,4}$/u.test(text)) {
    throw new UsageError(
      { vi: 'Giá trị của --password-fd phải là một số.', en: '--password-fd takes a number.' },
      {
        expected: {
          vi: 'Ghi số của đường ống chứa mật khẩu, không ghi mật khẩu. Ví dụ: --password-fd 3 3< mat-khau.txt',
          en: 'Give the number of a file descriptor, never the password: --password-fd 3 3< password.txt',
        },
      },
    );
  }
  const descriptor = text === undefined ? undefined : Number(text);
  const secret = await world.secret(`${question[input.lang]}: `, descriptor).catch((error: unknown) => {
    if (isFileError(error)) throw new InputError([NOTHING_TO_READ]);
    throw error;
  });
  if (secret === undefined) throw new InputError([NOBODY_TO_ASK]);
  return secret;
}

const NOTHING_TO_READ = {
  code: 'no-password',
  severity: 'error',
  message: {
    vi: 'Không đọc được mật khẩu từ đường ống của --password-fd.',
    en: 'The file descriptor of --password-fd cannot be read.',
  },
  expected: {
    vi: 'Nối đường ống vào lệnh, ví dụ: --password-fd 3 3< mat-khau.txt',
    en: 'Connect it, for example: --password-fd 3 3< password.txt',
  },
} as const;

const NOBODY_TO_ASK = {
  code: 'no-password',
  severity: 'error',
  message: { vi: 'Chưa nhập mật khẩu.', en: 'No password was given.' },
  expected: {
    vi: 'Chạy lệnh trong cửa sổ dòng lệnh để nhập, hoặc dùng --password-fd. Chưa ký gì.',
    en: 'Run this in a terminal, or use --password-fd. Nothing was signed.',
  },
} as const;
