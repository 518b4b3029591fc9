import type { Bilingual, Issue } from '../../document/issue.ts';
import type { CertificateFacts } from './certificate.ts';
import type { LaterChange } from './later-changes.ts';
import { vietnamClock, vietnamDay } from './vietnam-time.ts';

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

export function notForSigning({ name, serial }: CertificateFacts): Issue {
  return {
    code: 'signer-wrong-key-use',
    severity: 'error',
    message: {
      vi: `Chứng thư số của “${name}” (số ${serial}) không dùng để ký văn bản.`,
      en: `The certificate of “${name}” (${serial}) is not meant for signing documents.`,
    },
    expected: { vi: 'Hỏi lại người ký.', en: 'Ask the signer.' },
  };
}

export function notValidThen({ name, validFrom, validUntil }: CertificateFacts, moment: Date): Issue {
  const [from, until] = [vietnamDay(validFrom), vietnamDay(validUntil)];
  return {
    code: 'signer-certificate-not-valid',
    severity: 'error',
    message: {
      vi: `Lúc ký (${vietnamClock(moment)}), chứng thư số của “${name}” không có hiệu lực (từ ${from} đến ${until}).`,
      en: `At the time of signing (${vietnamClock(moment)}) the certificate of “${name}” was not valid (${from} to ${until}).`,
    },
    expected: { vi: 'Hỏi lại người ký.', en: 'Ask the signer.' },
  };
}

export function noTime(name: string): Issue {
  return {
    code: 'signature-without-time',
    severity: 'warning',
    message: {
      vi: `Chữ ký của “${name}” không ghi thời gian ký.`,
      en: `The signature of “${name}” does not say when it was made.`,
    },
    expected: { vi: 'Hỏi lại người ký.', en: 'Ask the signer.' },
  };
}

export function badTimeStamp(name: string): Issue {
  return {
    code: 'bad-time-stamp',
    severity: 'error',
    message: {
      vi: `Dấu thời gian của chữ ký “${name}” không đúng hoặc không tin cậy được.`,
      en: `The time stamp on the signature of “${name}” is wrong or not trusted.`,
    },
    expected: {
      vi: 'Hỏi lại người ký; nếu tin nơi cấp dấu thời gian thì thêm chứng thư của họ bằng --trust.',
      en: 'Ask the signer; name the authority of the time-stamp server with --trust if you trust it.',
    },
  };
}

export function notTrusted(name: string, issuer: string): Issue {
  return {
    code: 'signer-not-trusted',
    severity: 'error',
    message: {
      vi: `Chứng thư số của “${name}” do “${issuer}” cấp, không thuộc nơi được tin cậy.`,
      en: `The certificate of “${name}” comes from “${issuer}”, which is not among those trusted.`,
    },
    expected: {
      vi: 'Nếu tin nơi cấp này thì thêm chứng thư gốc của họ bằng --trust.',
      en: 'Name its root certificate with --trust if you trust it.',
    },
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
