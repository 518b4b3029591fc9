import type { Bilingual, DataIssue } from '../document/issue.ts';
import { CERTIFICATE_BOXES } from '../document/certificate.ts';
import {
  certificateGeometry,
  type CertificateBox,
  type CertificateChoices,
  type CertificateGeometry,
} from './certificate.ts';

/** What rounding may take from a millimetre. */
const ROUNDING = 1e-6;

/** The choices of an office that no sheet has room for, with paths below the choices themselves. */
export function checkCertificateChoices(choices: CertificateChoices): readonly DataIssue[] {
  const geometry = certificateGeometry('overlay', choices);
  return CERTIFICATE_BOXES.flatMap((key): readonly DataIssue[] => {
    const box = geometry.boxes[key];
    if (choices[key] === undefined || box === undefined) return [];
    if (!(box.width > 0 && box.height > 0 && box.smallestSize > 0 && box.maxLines >= 1)) {
      return [issue(key, 'certificate-box-empty', EMPTY)];
    }
    return isInside(box, geometry) ? [] : [issue(key, 'certificate-box-outside', outside(geometry))];
  });
}

/** Whether a box keeps the distance to the frame on every side. */
export function isInside({ x, y, width, height }: CertificateBox, geometry: CertificateGeometry): boolean {
  const { frame, inset } = geometry;
  return (
    x >= frame.x + inset - ROUNDING &&
    y >= frame.y + inset - ROUNDING &&
    x + width <= frame.x + frame.width - inset + ROUNDING &&
    y + height <= frame.y + frame.height - inset + ROUNDING
  );
}

const EMPTY: Pick<DataIssue, 'message' | 'expected'> = {
  message: { vi: 'Ô trên giấy khen không có chỗ cho chữ.', en: 'A box of the certificate has no room.' },
  expected: {
    vi: 'Chiều rộng, chiều cao, cỡ chữ và số dòng đều phải lớn hơn 0.',
    en: 'Width, height, sizes and lines must be greater than 0.',
  },
};

function outside({ frame, inset }: CertificateGeometry): Pick<DataIssue, 'message' | 'expected'> {
  const [left, top] = [frame.x + inset, frame.y + inset];
  const [right, bottom] = [frame.x + frame.width - inset, frame.y + frame.height - inset];
  const across = {
    vi: `ngang từ ${String(left)} đến ${String(right)} mm`,
    en: `x from ${String(left)} to ${String(right)} mm`,
  };
  const down = {
    vi: `dọc từ ${String(top)} đến ${String(bottom)} mm`,
    en: `y from ${String(top)} to ${String(bottom)} mm`,
  };
  const expected: Bilingual = {
    vi: `Được đặt: ${across.vi}, ${down.vi}.`,
    en: `Allowed: ${across.en}, ${down.en}.`,
  };
  return {
    message: {
      vi: 'Ô trên giấy khen ra ngoài khung của giấy.',
      en: 'A box of the certificate leaves the frame of the paper.',
    },
    expected,
  };
}

function issue(key: string, code: string, texts: Pick<DataIssue, 'message' | 'expected'>): DataIssue {
  return { code, severity: 'error', path: [key], ...texts };
}
