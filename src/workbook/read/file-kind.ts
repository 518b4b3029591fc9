import { SAVE_AS_CSV, SAVE_AS_XLSX, type FileProblem } from './file-problem.ts';

/** How a file can be read, by what it holds: names lie. */
export type FileKind = 'packed' | 'text' | { readonly problem: FileProblem };

const HEAD = 4096;
const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];
const UTF16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What the first bytes of a file say it is. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0)
    return refused('empty-file', 'tệp trống, không có nội dung', 'it is empty', SAVE_AS_XLSX);
  if (begins(bytes, ZIP)) return 'packed';
  if (begins(bytes, OLE)) return oleFile(bytes);
  if (begins(bytes, PDF)) {
    return refused('not-a-table', 'đây là tệp PDF, không phải bảng tính', 'it is a PDF', SAVE_AS_XLSX);
  }
  if (UTF16.some((mark) => begins(bytes, mark))) {
    return refused(
      'wrong-encoding',
      'tệp chữ mã hóa UTF-16 (Unicode Text)',
      'its encoding is UTF-16 (Unicode Text)',
      SAVE_AS_CSV,
    );
  }
  return /^(?:\uFEFF)?\s*(?:<!doctype html|<html|<\?xml|<table|<meta)/iu.test(headOf(bytes))
    ? markup()
    : 'text';
}

/** Old Excel files and encrypted new ones come in the same kind of container. */
function oleFile(bytes: Uint8Array): FileKind {
  if (holdsUtf16(bytes, 'EncryptedPackage')) {
    return refused('encrypted-file', 'tệp có đặt mật khẩu', 'it has a password', {
      vi: 'Mở bằng Excel, chọn Tệp > Thông tin > Bảo vệ Sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại.',
      en: 'Open it in Excel, choose File > Info > Protect Workbook > Encrypt with Password, delete the password and save.',
    });
  }
  return refused('old-workbook', 'tệp Excel kiểu cũ (.xls)', 'it is an old Excel file (.xls)', SAVE_AS_XLSX);
}

function markup(): FileKind {
  return refused(
    'not-a-table',
    'đây là trang web hoặc XML lưu với đuôi của bảng tính',
    'it is a web page or XML under the name of a table',
    SAVE_AS_XLSX,
  );
}

/** Names in the container are written with two bytes a letter; its directory lies at its beginning or at its end. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.codePointAt(0) ?? 0, 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function refused(code: string, vi: string, en: string, expected: FileProblem['expected']): FileKind {
  return {
    problem: {
      code,
      message: { vi: `Không đọc được tệp: ${vi}.`, en: `The file cannot be read: ${en}.` },
      ...(expected && { expected }),
    },
  };
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes.subarray(0, HEAD));
}
