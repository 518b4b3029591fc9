import type { Bilingual, Issue } from '../../document/issue.ts';
import type { LaterChange } from './later-changes.ts';

const DO_NOT_USE: Bilingual = {
  vi: 'Không dùng tệp này; xin lại tệp từ nơi ban hành.',
  en: 'Do not use this file; ask who issued it for another.',
};

export function notSigned(file: string): Issue {
  return {
    code: 'not-signed',
    severity: 'error',
    message: { vi: `Tệp “${file}” không có chữ ký số nào.`, en: `“${file}” has no signature.` },
    expected: {
      vi: 'Xin tệp đã ký; in tệp ra rồi quét lại thì mất chữ ký số.',
      en: 'Ask for the signed file; printing and scanning loses signatures.',
    },
  };
}

export function signatureUnreadable(file: string): Issue {
  return {
    code: 'signature-unreadable',
    severity: 'error',
    message: {
      vi: `Tệp “${file}” có dấu vết chữ ký số không đọc được: tệp đã bị sửa hoặc bị hỏng.`,
      en: `“${file}” has a signature that cannot be read: it was changed or is damaged.`,
    },
    expected: DO_NOT_USE,
  };
}

export function notIntact(field: string): Issue {
  return {
    code: 'signature-broken',
    severity: 'error',
    message: {
      vi: `Chữ ký “${field}” không còn giá trị: nội dung đã ký bị sửa, hoặc chữ ký bị hỏng.`,
      en: `The signature “${field}” does not hold: what was signed was changed, or the signature is damaged.`,
    },
    expected: DO_NOT_USE,
  };
}

/** What was changed, to stand in a sentence. */
function whatChanged(change: LaterChange): Bilingual {
  switch (change.kind) {
    case 'form':
      return { vi: 'ô điền hoặc ô chữ ký', en: 'a field of the form' };
    case 'page':
      return {
        vi: `nội dung trang ${String(change.page)}`,
        en: `the contents of page ${String(change.page)}`,
      };
    case 'annotation':
      return {
        vi: `ghi chú hoặc hình chèn trên trang ${String(change.page)}`,
        en: `notes or pictures on page ${String(change.page)}`,
      };
    case 'other':
      return { vi: 'nội dung chung của tệp', en: 'the document as a whole' };
  }
}

export function changedAfter(name: string, change: LaterChange): Issue {
  const what = whatChanged(change);
  return {
    code: 'changed-after-signature',
    severity: 'error',
    message: {
      vi: `Sau khi “${name}” ký, ${what.vi} đã bị thay đổi.`,
      en: `After “${name}” had signed, ${what.en} was changed.`,
    },
    expected: DO_NOT_USE,
  };
}

export function notACertificate(file: string): Issue {
  return {
    code: 'not-a-certificate',
    severity: 'error',
    message: { vi: `“${file}” không phải là chứng thư số.`, en: `“${file}” is no certificate.` },
    expected: {
      vi: 'Chỉ ra tệp .pem, .crt hoặc .cer của nơi cấp chứng thư số.',
      en: 'Name the .pem, .crt or .cer file of a certificate authority.',
    },
  };
}
