import { describe, expect, it } from 'vitest';
import { dumpCertificate } from '../../../src/document/dump-certificate.ts';
import { certificate } from '../../helpers/certificates.ts';

describe('dumpCertificate', () => {
  it('writes one line a field', () => {
    expect(dumpCertificate(certificate())).toBe(`certificate full
  properties title="Giấy khen" subject="Giấy khen" author="Ban Quản lý"
  awarding-authority "Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Hưng Yên"
  recipient "Công ty TNHH Điện tử Phố Nối"
  recipient-detail "Khu công nghiệp Phố Nối A, tỉnh Hưng Yên"
  achievement "Đã có thành tích xuất sắc trong phong trào thi đua năm 2024."
  decision "Quyết định số: 123/QĐ-BQL ngày 20/12/2024"
  register "Số sổ vàng: 45"
  place-and-date "Hưng Yên, ngày 20 tháng 12 năm 2024"
  authority ["Trưởng ban"]
  name "Nguyễn Văn A"
`);
  });

  it('leaves out what is not there', () => {
    const text = dumpCertificate(
      certificate('overlay', { recipientDetail: undefined, registerLine: undefined }),
    );
    expect(text.split('\n')).toHaveLength(10);
  });
});
