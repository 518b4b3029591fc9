import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Issue, Outcome } from '../../document/issue.ts';
import { done, failed } from './change.ts';
import { DATABASE_FILE } from './database-file.ts';
import { newFolder } from './new-folder.ts';
import { closeRegister, openRegister, type Register } from './open-register.ts';
import { verifyRegister } from './verify-register.ts';

/**
 * Copy a register whole, as it is at one moment, into a folder that is not there yet. The copy is verified before it gets its
 * name.
 */
export async function backUp(register: Register, target: string): Promise<Outcome<undefined>> {
  if (existsSync(target)) return failed(isThere(target));
  return besides(target, register.folder, async (copy) => {
    await register.database.backup(join(copy, DATABASE_FILE));
    copyYears(register.folder, copy);
  });
}

/** Bring a backup back to where no register is. Nothing is written over. */
export async function restore(backup: string, folder: string): Promise<Outcome<undefined>> {
  if (!existsSync(join(backup, DATABASE_FILE))) return failed(noBackup(backup));
  if (existsSync(join(folder, DATABASE_FILE))) return failed(registerInPlace(folder));
  return besides(folder, backup, (copy) => {
    cpSync(backup, copy, { recursive: true });
    return Promise.resolve();
  });
}

/** Fill a folder beside the target from another, verify it as a register, and let it take its place. */
async function besides(
  target: string,
  source: string,
  fill: (copy: string) => Promise<void>,
): Promise<Outcome<undefined>> {
  mkdirSync(dirname(target), { recursive: true });
  const copy = newFolder(join(dirname(target), `.${basename(target)}-`));
  try {
    await fill(copy);
    const opened = openRegister(copy, false);
    const { issues } = verifyRegister(opened);
    closeRegister(opened);
    if (issues.length > 0)
      return { ok: false, issues: [notSound(source), ...inSource(issues, copy, source)] };
    // What is no register but has its name stays: renaming onto it fails, unless it is empty.
    renameSync(copy, target);
    return done(undefined);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The folders of issued files. */
function copyYears(from: string, to: string): void {
  for (const item of readdirSync(from, { withFileTypes: true })) {
    if (item.isDirectory() && /^\d{4}$/u.test(item.name)) {
      cpSync(join(from, item.name), join(to, item.name), { recursive: true });
    }
  }
}

/** Findings as they stand in the folder that was copied: the copy is gone when somebody reads them. */
function inSource(issues: readonly Issue[], copy: string, source: string): readonly Issue[] {
  return issues.map((issue) => ({
    ...issue,
    message: {
      vi: issue.message.vi.replaceAll(copy, source),
      en: issue.message.en.replaceAll(copy, source),
    },
  }));
}

function notSound(source: string): Issue {
  return {
    code: 'not-copied',
    severity: 'error',
    message: {
      vi: `Chưa chép gì: “${source}” có chỗ không khớp, ghi ở dưới.`,
      en: `Nothing was copied: “${source}” is not as it should be, see below.`,
    },
    expected: {
      vi: 'Chép tay cả thư mục đó sang nơi khác để giữ hiện trạng; xử lý từng chỗ rồi chạy lại.',
      en: 'Copy that folder by hand to keep it as it is; see to each finding, then try again.',
    },
  };
}

function isThere(target: string): Issue {
  return {
    code: 'backup-is-there',
    severity: 'error',
    message: { vi: `“${target}” đã có rồi.`, en: `“${target}” is there already.` },
    expected: {
      vi: 'Chọn tên khác, ví dụ thêm ngày: sao-luu-2024-12-31.',
      en: 'Choose another name, for example with the day: backup-2024-12-31.',
    },
  };
}

function noBackup(backup: string): Issue {
  return {
    code: 'no-backup',
    severity: 'error',
    message: {
      vi: `“${backup}” không phải là bản sao lưu của sổ.`,
      en: `“${backup}” is no backup of a register.`,
    },
    expected: {
      vi: 'Chỉ ra thư mục mà lệnh vanthu register backup đã ghi.',
      en: 'Name the folder that vanthu register backup has written.',
    },
  };
}

function registerInPlace(folder: string): Issue {
  return {
    code: 'register-in-place',
    severity: 'error',
    message: { vi: `Đang có sổ ở “${folder}”.`, en: `There is a register in “${folder}”.` },
    expected: {
      vi: 'Đổi tên thư mục sổ đang có (đừng xóa) rồi chạy lại.',
      en: 'Rename the folder of that register (do not delete it), then try again.',
    },
  };
}
