import type { Certificate, CertificateFields, CertificateText } from '../../src/document/certificate.ts';
import { SOMEWHERE } from './node-builders.ts';

export function certificateText(text: string): CertificateText {
  return { text, place: SOMEWHERE };
}

const FIELDS: CertificateFields = {
  awardingAuthority: certificateText('Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Hưng Yên'),
  recipient: certificateText('Công ty TNHH Điện tử Phố Nối'),
  recipientDetail: certificateText('Khu công nghiệp Phố Nối A, tỉnh Hưng Yên'),
  achievement: certificateText('Đã có thành tích xuất sắc trong phong trào thi đua năm 2024.'),
  decisionLine: certificateText('Quyết định số: 123/QĐ-BQL ngày 20/12/2024'),
  registerLine: certificateText('Số sổ vàng: 45'),
  placeAndDate: certificateText('Hưng Yên, ngày 20 tháng 12 năm 2024'),
  authority: [certificateText('Trưởng ban')],
  signatoryName: certificateText('Nguyễn Văn A'),
};

/** A certificate of few words, unless said otherwise. */
export function certificate(
  mode: Certificate['mode'] = 'full',
  changes: Partial<CertificateFields> = {},
): Certificate {
  return {
    kind: 'certificate',
    mode,
    properties: { title: 'Giấy khen', subject: 'Giấy khen', author: 'Ban Quản lý' },
    fields: { ...FIELDS, ...changes },
  };
}

/** The longest texts that a sheet has room for. */
export const LONG_FIELDS: Partial<CertificateFields> = {
  recipient: certificateText(
    'Tập thể Phòng Kỹ thuật và Đảm bảo chất lượng, Công ty Trách nhiệm hữu hạn Một thành viên Sản xuất Thương mại ' +
      'Điện tử Hưng Yên',
  ),
  recipientDetail: certificateText(
    'Lô B2-5, đường D3, Khu công nghiệp Dệt may Phố Nối, xã Dị Sử, thị xã Mỹ Hào, tỉnh Hưng Yên',
  ),
  achievement: certificateText(
    'Đã có thành tích xuất sắc trong phong trào thi đua chuyên đề “Hoàn thành xuất sắc nhiệm vụ sản xuất kinh doanh” của ' +
      'Khối thi đua các doanh nghiệp tư nhân nằm trong các khu công nghiệp tỉnh năm 2024, góp phần hoàn thành thắng lợi ' +
      'các chỉ tiêu phát triển kinh tế - xã hội của tỉnh, chăm lo tốt đời sống vật chất và tinh thần của người lao động, ' +
      'tích cực tham gia các hoạt động an sinh xã hội trên địa bàn.',
  ),
  authority: [certificateText('KT. Trưởng ban'), certificateText('Phó Trưởng ban')],
};
