import type { Place } from './issue.ts';
import type { DocumentProperties } from './nodes.ts';

/** Printed whole, or only what differs, on paper that is printed before. */
export const CERTIFICATE_MODES = ['full', 'overlay'] as const;

export type CertificateMode = (typeof CERTIFICATE_MODES)[number];

/** The boxes of a certificate, from top to bottom. */
export const CERTIFICATE_BOXES = [
  'nationalName',
  'nationalMotto',
  'awardingAuthority',
  'awardLabel',
  'title',
  'recipient',
  'recipientDetail',
  'achievement',
  'decision',
  'placeAndDate',
  'authority',
  'signatoryName',
] as const;

export type CertificateBoxKey = (typeof CERTIFICATE_BOXES)[number];

/** A text of a certificate, and where the template wrote it. */
export interface CertificateText {
  readonly text: string;
  readonly place: Place;
}

/** What one certificate says, in sentence case. */
export interface CertificateFields {
  /** "Trưởng ban Ban Quản lý các khu công nghiệp tỉnh Hưng Yên". */
  readonly awardingAuthority: CertificateText;
  /** With the prefix where there is one: "Ông Nguyễn Văn A". */
  readonly recipient: CertificateText;
  /** Post or address. */
  readonly recipientDetail: CertificateText | undefined;
  /** "Đã có thành tích …". */
  readonly achievement: CertificateText;
  /** "Quyết định số: 123/QĐ-BQL ngày 20/12/2024". */
  readonly decisionLine: CertificateText;
  /** "Số sổ vàng: 45". */
  readonly registerLine: CertificateText | undefined;
  readonly placeAndDate: CertificateText;
  /** At least one line. */
  readonly authority: readonly CertificateText[];
  readonly signatoryName: CertificateText;
}

/** A giấy khen. It is no administrative document: it has no head, no number of its own and no Nơi nhận. */
export interface Certificate {
  readonly kind: 'certificate';
  readonly properties: DocumentProperties;
  readonly mode: CertificateMode;
  readonly fields: CertificateFields;
}

/** All texts of a certificate, from top to bottom. */
export function certificateTexts({ fields }: Pick<Certificate, 'fields'>): readonly CertificateText[] {
  const { awardingAuthority, recipient, recipientDetail, achievement, decisionLine, registerLine } = fields;
  return [
    awardingAuthority,
    recipient,
    recipientDetail,
    achievement,
    decisionLine,
    registerLine,
    fields.placeAndDate,
    ...fields.authority,
    fields.signatoryName,
  ].filter((text) => text !== undefined);
}
