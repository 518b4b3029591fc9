import type { Issue } from '../../document/issue.ts';

export function notPdf(file: string): Issue {
  return {
    code: 'not-a-pdf',
    severity: 'error',
    message: { vi: `Tệp “${file}” không phải là tệp PDF.`, en: `“${file}” is no PDF.` },
    expected: {
      vi: 'Chỉ ra tệp PDF: tệp .pdf do vanthu soạn, hoặc bản giấy quét thành PDF.',
      en: 'Name a PDF: the .pdf that vanthu made, or a scan of the paper.',
    },
  };
}

export function tornPdf(file: string): Issue {
  return {
    code: 'torn-pdf',
    severity: 'error',
    message: {
      vi: `Tệp PDF “${file}” bị hỏng hoặc thiếu.`,
      en: `The PDF “${file}” is damaged or incomplete.`,
    },
    expected: {
      vi: 'Lấy lại tệp từ nơi gửi, hoặc soạn lại.',
      en: 'Fetch the file again from who sent it, or make it again.',
    },
  };
}

export function encryptedPdf(file: string): Issue {
  return {
    code: 'encrypted-pdf',
    severity: 'error',
    message: { vi: `Tệp PDF “${file}” có mật khẩu.`, en: `The PDF “${file}” is protected by a password.` },
    expected: { vi: 'Bỏ mật khẩu của tệp rồi làm lại.', en: 'Remove the password and try again.' },
  };
}

export function closedPdf(file: string): Issue {
  return {
    code: 'closed-pdf',
    severity: 'error',
    message: {
      vi: `Tệp PDF “${file}” đã ký khóa: người ký không cho thay đổi gì nữa.`,
      en: `The PDF “${file}” is certified: its signer allows no change.`,
    },
    expected: {
      vi: 'Ký thêm sẽ làm mất giá trị chữ ký đó. Xin bản chưa khóa.',
      en: 'Another signature would break that one. Ask for a copy that is not closed.',
    },
  };
}

export function linearizedPdf(file: string): Issue {
  return {
    code: 'linearized-pdf',
    severity: 'error',
    message: {
      vi: `Tệp PDF “${file}” lưu ở dạng xem nhanh trên mạng, không ký nối tiếp được.`,
      en: `The PDF “${file}” is linearised; nothing can be appended to it.`,
    },
    expected: {
      vi: 'Mở tệp, lưu lại ở dạng thường rồi ký. Nếu tệp đã có chữ ký thì xin bản gốc khác.',
      en: 'Save it again without “fast web view”, then sign. If it has signatures, ask for another original.',
    },
  };
}
