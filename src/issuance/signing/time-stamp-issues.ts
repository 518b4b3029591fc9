import type { Issue } from '../../document/issue.ts';

export function noTimeStamp(server: string): Issue {
  return {
    code: 'no-time-stamp',
    severity: 'error',
    message: {
      vi: `Không lấy được dấu thời gian từ ${server}.`,
      en: `${server} gives no time stamp.`,
    },
    expected: {
      vi: 'Kiểm tra mạng và địa chỉ rồi chạy lại; hoặc ký không có dấu thời gian (--level b). Chưa ghi gì.',
      en: 'Check the network and the address; or sign without it (--level b). Nothing was written.',
    },
  };
}

export function badTimeStampServer(server: string): Issue {
  return {
    code: 'bad-time-stamp',
    severity: 'error',
    message: {
      vi: `Dấu thời gian từ ${server} không khớp chữ ký.`,
      en: `The time stamp of ${server} does not fit the signature.`,
    },
    expected: {
      vi: 'Dùng nơi cấp dấu thời gian khác. Chưa ghi gì.',
      en: 'Use another server. Nothing was written.',
    },
  };
}

export function noValidationData(): Issue {
  return {
    code: 'no-validation-data',
    severity: 'error',
    message: {
      vi: 'Không lấy được tình trạng chứng thư số từ nơi cấp, nên chưa ký được mức lt.',
      en: 'The authorities do not tell the state of the certificates, so the level lt cannot be reached.',
    },
    expected: {
      vi: 'Kiểm tra mạng rồi chạy lại, hoặc ký mức t (--level t). Chưa ghi gì.',
      en: 'Check the network, or sign with --level t. Nothing was written.',
    },
  };
}
