import type { Issue } from '../../document/issue.ts';
import { vietnamClock, vietnamDay } from './vietnam-time.ts';
import type { CertificateFacts } from './certificate.ts';

const SOURCE = 'Luật Giao dịch điện tử 20/2023/QH15; Nghị định 30/2020/NĐ-CP, Phụ lục I';

export function wrongPassword(file: string): Issue {
  return {
    code: 'wrong-password',
    severity: 'error',
    message: { vi: `Sai mật khẩu của “${file}”.`, en: `The password of “${file}” is wrong.` },
    expected: {
      vi: 'Nhập lại; chú ý chữ hoa, chữ thường và bộ gõ tiếng Việt. Chưa ký gì.',
      en: 'Type it again; mind capitals and the Vietnamese keyboard. Nothing was signed.',
    },
  };
}

export function noP12(file: string): Issue {
  return {
    code: 'not-a-p12',
    severity: 'error',
    message: {
      vi: `“${file}” không phải là tệp khóa .p12, hoặc bị hỏng.`,
      en: `“${file}” is no .p12 file, or is damaged.`,
    },
    expected: {
      vi: 'Chỉ ra tệp .p12 hoặc .pfx mà nơi cấp chứng thư số đã giao.',
      en: 'Name the .p12 or .pfx file of the certificate authority.',
    },
  };
}

export function noCertificateOfKey(file: string): Issue {
  return {
    code: 'no-certificate',
    severity: 'error',
    message: {
      vi: `Trong “${file}” không có chứng thư số của khóa.`,
      en: `“${file}” has no certificate of its key.`,
    },
    expected: {
      vi: 'Xin nơi cấp chứng thư số tệp đủ khóa và chứng thư.',
      en: 'Ask the certificate authority for a file with key and certificate.',
    },
  };
}

export function wrongKeyUse({ name, serial }: CertificateFacts): Issue {
  return {
    code: 'wrong-key-use',
    severity: 'error',
    message: {
      vi: `Chứng thư số của “${name}” (số ${serial}) không dùng để ký văn bản.`,
      en: `The certificate of “${name}” (${serial}) is not meant for signing documents.`,
    },
    expected: {
      vi: 'Chọn chứng thư số có mục đích ký số (digital signature).',
      en: 'Take a certificate whose key use is digital signature or non-repudiation.',
    },
    source: SOURCE,
  };
}

export function certificateExpired({ name, validUntil }: CertificateFacts): Issue {
  return {
    code: 'certificate-expired',
    severity: 'error',
    message: {
      vi: `Chứng thư số của “${name}” đã hết hạn ngày ${vietnamDay(validUntil)}.`,
      en: `The certificate of “${name}” expired on ${vietnamDay(validUntil)}.`,
    },
    expected: {
      vi: 'Xin gia hạn chứng thư số, hoặc xem lại ngày giờ của máy.',
      en: 'Have it renewed, or check the clock of this computer.',
    },
    source: SOURCE,
  };
}

export function certificateNotYet({ name, validFrom }: CertificateFacts): Issue {
  return {
    code: 'certificate-not-yet-valid',
    severity: 'error',
    message: {
      vi: `Chứng thư số của “${name}” có hiệu lực từ ngày ${vietnamDay(validFrom)}.`,
      en: `The certificate of “${name}” is valid from ${vietnamDay(validFrom)} on.`,
    },
    expected: {
      vi: 'Chờ đến ngày đó, hoặc xem lại ngày giờ của máy.',
      en: 'Wait for that day, or check the clock of this computer.',
    },
    source: SOURCE,
  };
}

export function certificateRevoked({ name }: CertificateFacts, revokedAt: Date): Issue {
  return {
    code: 'certificate-revoked',
    severity: 'error',
    message: {
      vi: `Chứng thư số của “${name}” đã bị thu hồi lúc ${vietnamClock(revokedAt)}.`,
      en: `The certificate of “${name}” was revoked at ${vietnamClock(revokedAt)}.`,
    },
    expected: {
      vi: 'Ký bằng chứng thư số khác, hoặc hỏi nơi cấp. Chưa ký gì.',
      en: 'Sign with another, or ask the certificate authority. Nothing was signed.',
    },
    source: SOURCE,
  };
}
