import { hasErrors } from '../../../document/issue.ts';
import type { FileReport, SignatureReport } from '../../../issuance/signing/verify-pdf.ts';
import { vietnamClock } from '../../../issuance/signing/vietnam-time.ts';
import type { Lang } from '../../report.ts';

type Words = Readonly<Record<Lang, string>>;

const NOBODY: Words = { vi: 'không rõ', en: 'unknown' };
const SOUND: Words = { vi: 'CÒN GIÁ TRỊ', en: 'SOUND' };
const NOT_SOUND: Words = { vi: 'KHÔNG DÙNG ĐƯỢC', en: 'NOT SOUND' };
const TRUSTED: Words = { vi: 'được tin cậy', en: 'trusted' };
const NOT_TRUSTED: Words = { vi: 'không thuộc nơi được tin cậy', en: 'not trusted' };
const NOT_ASKED: Words = {
  vi: 'chưa đối chiếu nơi cấp (thêm --trust)',
  en: 'trust was not checked (add --trust)',
};

/** A few lines on every signature. */
export function reportText({ signatures }: FileReport, lang: Lang): string {
  return signatures.map((one, index) => `${signatureText(one, index + 1, lang)}\n`).join('\n');
}

function signatureText(report: SignatureReport, number: number, lang: Lang): string {
  const { signer, issues, isTrusted } = report;
  const state = (hasErrors(issues) ? NOT_SOUND : SOUND)[lang];
  const title = { vi: `Chữ ký ${String(number)}: ${state}`, en: `Signature ${String(number)}: ${state}` };
  const trust = isTrusted === undefined ? NOT_ASKED : isTrusted ? TRUSTED : NOT_TRUSTED;
  const labels = LABELS[lang];
  return [
    title[lang],
    `  ${labels.signer}: ${signer?.name ?? NOBODY[lang]}`,
    ...(signer === undefined
      ? []
      : [`  ${labels.issuer}: ${signer.issuer} (${labels.serial} ${signer.serial}), ${trust[lang]}`]),
    ...(signer === undefined ? [] : [`  ${labels.revocation}: ${revocationText(report)[lang]}`]),
    `  ${labels.time}: ${timeText(report, lang)}`,
    `  ${labels.content}: ${contentText(report, lang)}`,
  ].join('\n');
}

const LABELS = {
  vi: {
    signer: 'Người ký',
    issuer: 'Nơi cấp chứng thư',
    serial: 'số',
    revocation: 'Thu hồi',
    time: 'Thời gian',
    content: 'Nội dung',
  },
  en: {
    signer: 'Signer',
    issuer: 'Issuer',
    serial: 'serial',
    revocation: 'Revocation',
    time: 'Time',
    content: 'Contents',
  },
} as const;

/** What the file itself tells: nobody is asked. */
function revocationText({ revocation }: SignatureReport): Words {
  switch (revocation.state) {
    case 'good': {
      const time = vietnamClock(revocation.toldAt);
      return {
        vi: `chưa bị thu hồi (nơi cấp cho biết ${time})`,
        en: `not revoked (its issuer told at ${time})`,
      };
    }
    case 'revoked': {
      const time = vietnamClock(revocation.revokedAt);
      return { vi: `đã bị thu hồi lúc ${time}`, en: `revoked at ${time}` };
    }
    case 'unknown':
      return {
        vi: 'không rõ (trong tệp không có thông tin của nơi cấp về lúc ký)',
        en: 'not known (the file has nothing of its issuer about that time)',
      };
  }
}

function timeText({ stampedAt, claimedAt }: SignatureReport, lang: Lang): string {
  if (stampedAt !== undefined) {
    const time = vietnamClock(stampedAt);
    return { vi: `${time} (có dấu thời gian)`, en: `${time} (time stamp)` }[lang];
  }
  if (claimedAt === undefined) return NOBODY[lang];
  const time = vietnamClock(new Date(claimedAt));
  return { vi: `${time} (giờ máy của người ký)`, en: `${time} (the signer’s clock)` }[lang];
}

function contentText({ isIntact, coversWholeFile, laterChanges }: SignatureReport, lang: Lang): string {
  if (!isIntact)
    return { vi: 'đã bị sửa, hoặc chữ ký hỏng', en: 'changed, or the signature is damaged' }[lang];
  if (coversWholeFile) return { vi: 'nguyên vẹn, ký cả tệp', en: 'intact, the whole file is signed' }[lang];
  if (laterChanges.length > 0) return { vi: 'bị thay đổi sau khi ký', en: 'changed after signing' }[lang];
  return { vi: 'nguyên vẹn; sau đó chỉ có thêm chữ ký', en: 'intact; only signatures came after' }[lang];
}
