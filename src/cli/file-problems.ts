import type { Bilingual, Issue } from '../document/issue.ts';

/** Node's error of a file operation. */
interface FileError extends Error {
  readonly code: string;
  readonly path?: string;
}

export function isFileError(error: unknown): error is FileError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}

/** The path that a file error names. */
export function pathOf(error: unknown): string | undefined {
  return isFileError(error) ? error.path : undefined;
}

/** What was being done with a file, to begin a sentence. */
export interface FileWork extends Bilingual {
  readonly isWriting?: boolean;
}

export const WRITING: FileWork = { vi: 'Không ghi được', en: 'Cannot write', isWriting: true };

/** Why not, and what to do; `readMend` where that is something else for who only reads: nothing is to be deleted then. */
interface Reason {
  readonly reason: Bilingual;
  readonly mend: Bilingual;
  readonly readMend?: Bilingual;
}

const REASONS: Readonly<Record<string, Reason>> = {
  ENOENT: {
    reason: { vi: 'không tìm thấy', en: 'not found' },
    mend: { vi: 'Kiểm tra lại đường dẫn.', en: 'Check the path.' },
  },
  EACCES: {
    reason: { vi: 'không có quyền, hoặc tệp đang mở', en: 'no permission, or the file is open' },
    mend: {
      vi: 'Đóng tệp nếu nó đang mở trong Word, Excel hoặc trình xem PDF; nếu không, chọn thư mục khác hoặc xin quyền.',
      en: 'Close it if it is open in Word, Excel or the PDF viewer; else choose another folder or ask for access.',
    },
    readMend: {
      vi: 'Đóng tệp nếu nó đang mở ở chương trình khác; nếu không, xin quyền đọc.',
      en: 'Close it if another program has it open; else ask for access.',
    },
  },
  ENOTSUP: {
    reason: { vi: 'đây không phải là tệp thường', en: 'this is no regular file' },
    mend: { vi: 'Chỉ ra một tệp.', en: 'Name a file.' },
  },
  EFBIG: {
    reason: { vi: 'tệp lớn quá 50 MB', en: 'the file is larger than 50 MB' },
    mend: { vi: 'Kiểm tra lại tệp.', en: 'Check the file.' },
  },
  EROFS: {
    reason: { vi: 'ổ đĩa chỉ cho đọc', en: 'the disk is read-only' },
    mend: { vi: 'Chọn thư mục trên ổ đĩa ghi được.', en: 'Choose a folder on a writable disk.' },
  },
  ENOSPC: {
    reason: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
    mend: {
      vi: 'Xóa bớt tệp trên ổ đĩa, hoặc chọn ổ đĩa khác.',
      en: 'Free some space, or choose another disk.',
    },
  },
  ENOTDIR: {
    reason: {
      vi: 'một phần của đường dẫn là tệp, không phải thư mục',
      en: 'a part of the path is a file, not a folder',
    },
    mend: { vi: 'Chọn đường dẫn khác.', en: 'Choose another path.' },
  },
  EISDIR: {
    reason: { vi: 'đây là thư mục, không phải tệp', en: 'this is a folder, not a file' },
    mend: { vi: 'Đổi tên hoặc xóa thư mục này.', en: 'Rename or delete this folder.' },
    readMend: { vi: 'Ghi tên một tệp, không phải thư mục.', en: 'Name a file, not a folder.' },
  },
  EEXIST: {
    reason: { vi: 'đã có một tệp cùng tên với thư mục', en: 'a file has the name of the folder' },
    mend: {
      vi: 'Đổi tên tệp đó, hoặc chọn thư mục khác.',
      en: 'Rename that file, or choose another folder.',
    },
  },
  EBUSY: {
    reason: { vi: 'tệp đang được mở', en: 'the file is open' },
    mend: {
      vi: 'Đóng tệp trong Word, Excel hoặc trình xem PDF rồi chạy lại.',
      en: 'Close it in Word, Excel or the PDF viewer.',
    },
  },
};

const DENIED_AS: Readonly<Record<string, string>> = { EPERM: 'EACCES', EDQUOT: 'ENOSPC' };

/** A failed file operation as an issue: what was being done, to which path, why not, and what to do. */
export function fileProblem(error: FileError, doing: FileWork, path: string): Issue {
  const known = REASONS[DENIED_AS[error.code] ?? error.code];
  const reason = known?.reason ?? { vi: `mã lỗi ${error.code}`, en: error.code };
  return {
    code: 'file',
    severity: 'error',
    message: { vi: `${doing.vi} ${path}: ${reason.vi}.`, en: `${doing.en} ${path}: ${reason.en}.` },
    ...(known && { expected: doing.isWriting === true ? known.mend : (known.readMend ?? known.mend) }),
  };
}
