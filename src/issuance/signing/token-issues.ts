import type { Issue } from '../../document/issue.ts';

export function noPkcs11(): Issue {
  return {
    code: 'no-pkcs11',
    severity: 'error',
    message: {
      vi: 'Bản cài đặt này thiếu phần dùng USB ký số.',
      en: 'This installation cannot use tokens.',
    },
    expected: {
      vi: 'Cài lại vanthu bằng npm trên máy này.',
      en: 'Install vanthu again on this computer, with its optional packages.',
    },
  };
}

export function noLibrary(library: string): Issue {
  return {
    code: 'no-token-library',
    severity: 'error',
    message: {
      vi: `Không nạp được thư viện “${library}” của USB ký số.`,
      en: `The library “${library}” of the token cannot be loaded.`,
    },
    expected: {
      vi: 'Ghi đường dẫn đầy đủ tới tệp .so, .dll hoặc .dylib của nơi cấp USB, đúng loại 64 bit.',
      en: 'Give the full path of the .so, .dll or .dylib that came with the token, for 64 bits.',
    },
  };
}

export function noToken(token: string | undefined, labels: readonly string[]): Issue {
  return {
    code: 'no-token',
    severity: 'error',
    message:
      token === undefined
        ? { vi: 'Không thấy USB ký số nào.', en: 'There is no token.' }
        : { vi: `Không thấy USB ký số “${token}”.`, en: `There is no token “${token}”.` },
    expected:
      labels.length === 0
        ? { vi: 'Cắm USB ký số rồi chạy lại.', en: 'Plug the token in and try again.' }
        : { vi: `Đang có: ${labels.join(', ')}.`, en: `There is: ${labels.join(', ')}.` },
  };
}

export function severalTokens(labels: readonly string[]): Issue {
  return {
    code: 'several-tokens',
    severity: 'error',
    message: {
      vi: `Có nhiều USB ký số: ${labels.join(', ')}.`,
      en: `There are several tokens: ${labels.join(', ')}.`,
    },
    expected: { vi: 'Chọn một bằng --token.', en: 'Choose one with --token.' },
  };
}

export function noKey(key: string | undefined, labels: readonly string[]): Issue {
  return {
    code: 'no-key',
    severity: 'error',
    message:
      key === undefined
        ? { vi: 'USB ký số không có khóa nào.', en: 'The token has no key.' }
        : { vi: `USB ký số không có khóa “${key}”.`, en: `The token has no key “${key}”.` },
    expected:
      labels.length === 0
        ? { vi: 'Hỏi nơi cấp chứng thư số.', en: 'Ask the certificate authority.' }
        : { vi: `Đang có: ${labels.join(', ')}.`, en: `It has: ${labels.join(', ')}.` },
  };
}

export function severalKeys(labels: readonly string[]): Issue {
  return {
    code: 'several-keys',
    severity: 'error',
    message: {
      vi: `USB ký số có nhiều khóa: ${labels.join(', ')}.`,
      en: `The token has several keys: ${labels.join(', ')}.`,
    },
    expected: { vi: 'Chọn một bằng --key.', en: 'Choose one with --key.' },
  };
}

export function noCertificateOnToken(key: string): Issue {
  return {
    code: 'no-certificate',
    severity: 'error',
    message: {
      vi: `USB ký số không có chứng thư của khóa “${key}”.`,
      en: `The token has no certificate of the key “${key}”.`,
    },
    expected: { vi: 'Hỏi nơi cấp chứng thư số.', en: 'Ask the certificate authority.' },
  };
}

export function wrongPin(token: string | undefined): Issue {
  return {
    code: 'wrong-pin',
    severity: 'error',
    message: {
      vi: `Sai mã PIN của USB ký số${token === undefined ? '' : ` “${token}”`}.`,
      en: `The PIN of the token${token === undefined ? '' : ` “${token}”`} is wrong.`,
    },
    expected: {
      vi: 'Nhập lại cho đúng; sai nhiều lần USB sẽ khóa. Chưa ký gì.',
      en: 'Mind that it locks itself after a few wrong ones. Nothing was signed.',
    },
  };
}

export function pinLocked(token: string | undefined): Issue {
  return {
    code: 'pin-locked',
    severity: 'error',
    message: {
      vi: `USB ký số${token === undefined ? '' : ` “${token}”`} đã khóa vì nhập sai mã PIN nhiều lần.`,
      en: `The token${token === undefined ? '' : ` “${token}”`} is locked: the PIN was wrong too often.`,
    },
    expected: { vi: 'Nhờ nơi cấp chứng thư số mở khóa.', en: 'Ask the certificate authority to unlock it.' },
  };
}
