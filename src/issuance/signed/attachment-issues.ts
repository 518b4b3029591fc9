import type { Issue } from '../../document/issue.ts';

/** What can be wrong with a file that shall come to a document. */

export function nameWithoutPdf(name: string): Issue {
  return {
    code: 'name-without-pdf',
    severity: 'error',
    message: { vi: `Tên tệp “${name}” không có đuôi .pdf.`, en: `The name “${name}” does not end in .pdf.` },
    expected: { vi: 'Thêm .pdf vào tên tệp.', en: 'Add .pdf to the name.' },
  };
}

export function sameAs(name: string, known: string): Issue {
  return {
    code: 'file-in-register',
    severity: 'error',
    message: {
      vi: `Tệp “${name}” đã có trong sổ với tên “${known}”.`,
      en: `“${name}” is in the register already as “${known}”.`,
    },
    expected: {
      vi: 'Không cần đưa vào nữa. Muốn đưa bản đã ký thì kiểm tra lại tên tệp.',
      en: 'Nothing needs to be done; to enter the signed file, look at its name again.',
    },
  };
}

export function ofAnother(name: string, reference: string): Issue {
  return {
    code: 'file-of-another',
    severity: 'error',
    message: {
      vi: `Tệp “${name}” là của văn bản số ${reference}, không phải của văn bản này.`,
      en: `“${name}” belongs to ${reference}, not to this document.`,
    },
    expected: {
      vi: `Kiểm tra lại số; nếu đúng là tệp này thì ghi: vanthu register attach ${reference} …`,
      en: `Look at the number again; if it is the right file: vanthu register attach ${reference} …`,
    },
  };
}

export function notFromIssued(name: string): Issue {
  return {
    code: 'not-from-issued',
    severity: 'warning',
    message: {
      vi: `Tệp “${name}” có chữ ký số nhưng không nối tiếp từ bản đã ban hành: chương trình ký đã ghi lại cả tệp.`,
      en: `“${name}” is signed but does not go on from the issued file: whoever signed it wrote the file anew.`,
    },
    expected: {
      vi: 'Mở hai tệp, so số, ngày và nội dung. Khác thì hủy số hoặc ký lại từ bản trong sổ.',
      en: 'Open both and compare number, day and text. If they differ, sign the file of the register instead.',
    },
  };
}
