import type { Issue } from '../../document/issue.ts';
import type { CertificateFacts } from './certificate.ts';
import { vietnamClock, vietnamDay } from './vietnam-time.ts';

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

/** @param stampedAt When a time stamp proves the signature to have been there; undefined without one. */
export function revoked(name: string, revokedAt: Date, stampedAt: Date | undefined): Issue {
  const isProved = stampedAt !== undefined;
  return {
    code: 'signer-certificate-revoked',
    severity: 'error',
    message: {
      vi: `Chứng thư số của “${name}” bị thu hồi lúc ${vietnamClock(revokedAt)}${isProved ? ', trước khi ký' : '; chữ ký không có dấu thời gian nên không chứng minh được là đã ký trước đó'}.`,
      en: `The certificate of “${name}” was revoked at ${vietnamClock(revokedAt)}${isProved ? ', before this signature' : '; without a time stamp nothing proves that this signature is older'}.`,
    },
    expected: {
      vi: 'Không dùng tệp này; hỏi lại người ký.',
      en: 'Do not use this file; ask the signer.',
    },
  };
}
