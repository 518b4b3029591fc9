import type { Issue } from '../../document/issue.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';

export function emptyFile(file: string): Issue {
  return {
    code: 'empty-file',
    severity: 'error',
    message: { vi: `Tệp “${file}” trống, không có gì.`, en: `“${file}” is empty.` },
    expected: {
      vi: 'Chép lại tệp từ nơi gửi.',
      en: 'Copy the file again from where it came.',
    },
  };
}

export function signedPdf(file: string): Issue {
  return {
    code: 'signed-pdf',
    severity: 'error',
    message: {
      vi: `Tệp PDF “${file}” đã ký số: ghi thêm sẽ làm mất giá trị chữ ký.`,
      en: `The PDF “${file}” is signed: what is put on it would break the signature.`,
    },
    expected: {
      vi: 'Ghi số trước, ký sau: lấy bản chưa ký. Làm bản sao, phụ lục của văn bản đã ký thì dùng vanthu sign --as copy hoặc --as attachment.',
      en: 'Stamp first, sign after: take the file without signatures. For a copy or an attachment, use vanthu sign --as copy or --as attachment.',
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 5; Phụ lục I, Phần I, Mục II.7, II.8',
  };
}

export function noSuchPage(page: number, count: number): Issue {
  return {
    code: 'no-such-page',
    severity: 'error',
    message: {
      vi: `Tệp không có trang ${String(page)}, chỉ có ${String(count)} trang.`,
      en: `There is no page ${String(page)}; the file has ${String(count)}.`,
    },
    expected: {
      vi: 'Ghi lại số trang trong --at, --day-at, --month-at.',
      en: 'Give another page in --at, --day-at, --month-at.',
    },
  };
}

export function outsideOfPage(page: number, width: number, height: number): Issue {
  return {
    code: 'outside-of-page',
    severity: 'error',
    message: {
      vi: `Chỗ đã chỉ nằm ngoài trang ${String(page)}: trang rộng ${String(width)}, cao ${String(height)} mi-li-mét.`,
      en: `The place is outside of page ${String(page)}, which is ${String(width)} by ${String(height)} millimetres.`,
    },
    expected: {
      vi: 'Đo lại từ mép trái và mép trên của trang, bằng mi-li-mét.',
      en: 'Measure again from the left and the top of the page, in millimetres.',
    },
  };
}

export function lettersMissing(letters: readonly string[]): Issue {
  const list = letters.map((letter) => `“${letter}”`).join(', ');
  return {
    code: 'missing-letters',
    severity: 'error',
    message: { vi: `Phông chữ không có ${list}.`, en: `The font has no ${list}.` },
    expected: {
      vi: 'Gõ lại chữ đó bằng bộ gõ tiếng Việt Unicode.',
      en: 'Type it again with a Unicode keyboard.',
    },
  };
}

export function alreadyEntered(reference: string, issuedOn: CivilDate, folder: string): Issue {
  return {
    code: 'already-issued',
    severity: 'error',
    message: {
      vi: `Tệp này đã vào sổ: số ${reference} ngày ${shortDate(issuedOn)}.`,
      en: `This file has been entered as ${reference} of ${isoDate(issuedOn)}.`,
    },
    expected: {
      vi: `Mỗi văn bản một số. Bản có số nằm trong sổ, thư mục ${folder}; cấp nhầm thì hủy số trước: vanthu register cancel ${reference}.`,
      en: `One document, one number. The numbered file is in the register, folder ${folder}; cancel a number given in error first: vanthu register cancel ${reference}.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 15',
  };
}
