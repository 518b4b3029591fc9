import type { Issue } from '../../document/issue.ts';

export function registerDiskFull(folder: string): Issue {
  return {
    code: 'register-disk-full',
    severity: 'error',
    message: {
      vi: `Không ghi được sổ đăng ký “${folder}”: ổ đĩa đã đầy.`,
      en: `Cannot write the register “${folder}”: the disk is full.`,
    },
    expected: {
      vi: 'Dọn bớt ổ đĩa rồi chạy lại. Chưa có số nào được cấp.',
      en: 'Make room on the disk and try again. No number was given.',
    },
  };
}

export function registerReadOnly(folder: string): Issue {
  return {
    code: 'register-read-only',
    severity: 'error',
    message: {
      vi: `Không mở được sổ đăng ký “${folder}” để ghi: ổ đĩa chỉ cho đọc, hoặc không có quyền ghi.`,
      en: `Cannot open the register “${folder}” for writing: the disk is read-only, or you may not write there.`,
    },
    expected: {
      vi: 'Xin quyền ghi vào thư mục đó; sổ nằm trên đĩa chỉ cho đọc thì chép cả thư mục sang ổ khác rồi chỉ ra bằng --register.',
      en: 'Ask for the right to write; copy a register on a read-only disk to another one and name it with --register.',
    },
  };
}

export function registerDiskFails(folder: string): Issue {
  return {
    code: 'register-disk-fails',
    severity: 'error',
    message: {
      vi: `Ổ đĩa có sổ đăng ký “${folder}” không đọc, ghi được: có thể đã đầy, hỏng hoặc mất kết nối.`,
      en: `The disk with the register “${folder}” fails: it may be full, broken or no longer connected.`,
    },
    expected: {
      vi: 'Kiểm tra ổ đĩa, rồi chạy lại và đối chiếu bằng vanthu register verify.',
      en: 'Check the disk, try again, and look with vanthu register verify.',
    },
  };
}
