import { describe, expect, it } from 'vitest';
import type { Certificate, CertificateFields } from '../../../../src/document/certificate.ts';
import { presentCertificate } from '../../../../src/presentation/certificate/certificate.ts';
import { textWidth } from '../../../../src/presentation/measure.ts';
import type { PresentedFrame, PresentedSection } from '../../../../src/presentation/presented.ts';
import { certificateGeometry, type CertificateChoices } from '../../../../src/regulation/certificate.ts';
import { mm, pt, wordLength } from '../../../../src/regulation/units.ts';
import { certificate, certificateText, LONG_FIELDS } from '../../../helpers/certificates.ts';
import { valueOf } from '../../../helpers/pipeline.ts';
import { METRICS } from '../../support/fonts.ts';
import { REGULATION } from '../../support/regulation.ts';

function presented(node: Certificate, choices: CertificateChoices = {}) {
  return presentCertificate(node, REGULATION, certificateGeometry(node.mode, choices), METRICS);
}

function sectionOf(node: Certificate): PresentedSection {
  const [section] = valueOf(presented(node)).sections;
  if (section === undefined) throw new Error('no section');
  return section;
}

function framesOf(node: Certificate): readonly PresentedFrame[] {
  return sectionOf(node).frames.filter((frame) => frame.kind === 'frame');
}

/** Each frame's texts, lines of one frame joined. */
function textsOf(node: Certificate): readonly string[] {
  return framesOf(node).map(textOf);
}

function textOf({ paragraphs }: PresentedFrame): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' / ');
}

function frameWith(node: Certificate, text: string): PresentedFrame {
  const found = framesOf(node).find((frame) => textOf(frame).includes(text));
  if (found === undefined) throw new Error(`no frame with ${text}`);
  return found;
}

describe('presentCertificate', () => {
  it('has every text from top to bottom where all is printed', () => {
    expect(textsOf(certificate())).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'TRƯỞNG BAN BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP TỈNH HƯNG YÊN',
      'TẶNG',
      'GIẤY KHEN',
      'Công ty TNHH Điện tử Phố Nối',
      'Khu công nghiệp Phố Nối A, tỉnh Hưng Yên',
      'Đã có thành tích xuất sắc trong phong trào thi đua năm 2024.',
      'Quyết định số: 123/QĐ-BQL ngày 20/12/2024 / Số sổ vàng: 45',
      'Hưng Yên, ngày 20 tháng 12 năm 2024',
      'TRƯỞNG BAN',
      'Nguyễn Văn A',
    ]);
  });

  it('has only what differs on paper that is printed before, and draws nothing', () => {
    const section = sectionOf(certificate('overlay'));
    expect(textsOf(certificate('overlay'))).toEqual(textsOf(certificate()).slice(5));
    expect(section.frames.every(({ kind }) => kind === 'frame')).toBe(true);
  });

  it('sets the title in red, the recipient in bold, the foot on the left', () => {
    expect(frameWith(certificate(), 'GIẤY KHEN').paragraphs[0]?.style).toMatchObject({
      color: 'red',
      isBold: true,
    });
    expect(frameWith(certificate(), 'Công ty').paragraphs[0]).toMatchObject({ runs: [{ face: 'bold' }] });
    expect(frameWith(certificate(), 'Số sổ vàng').paragraphs[0]?.style.alignment).toBe('left');
  });

  it('is one turned sheet with nothing in its flow', () => {
    const { page, blocks } = sectionOf(certificate());
    expect([page.width, page.height]).toEqual([wordLength(mm(297)), wordLength(mm(210))]);
    expect(blocks).toEqual([]);
  });

  it('draws the frame, a flourish and a rule as long as Tiêu ngữ behind the texts', () => {
    const backdrops = sectionOf(certificate()).frames.slice(0, 3);
    expect(backdrops.map(({ kind }) => kind)).toEqual(['backdrop', 'backdrop', 'backdrop']);
    const motto = frameWith(certificate(), 'Độc lập');
    const rule = backdrops[2];
    if (rule?.kind !== 'backdrop') throw new Error('no rule');
    expect(rule.drawing.width).toBe(textWidth('Độc lập - Tự do - Hạnh phúc', 'bold', pt(16), METRICS));
    expect(rule.x + rule.drawing.width / 2).toBeCloseTo(motto.x + motto.width / 2, 9);
    expect(rule.y).toBeGreaterThan(motto.y + motto.height - 2);
  });

  it('leaves out what a certificate does not have', () => {
    const texts = textsOf(certificate('full', { recipientDetail: undefined, registerLine: undefined }));
    expect(texts).toHaveLength(11);
    expect(texts).toContain('Quyết định số: 123/QĐ-BQL ngày 20/12/2024');
  });

  it('gives a recipient without post or address the room of both, where all is printed', () => {
    const alone = { recipientDetail: undefined };
    const usual = frameWith(certificate(), 'Công ty');
    expect(frameWith(certificate('full', alone), 'Công ty').height).toBeGreaterThan(usual.height + 10);
    expect(frameWith(certificate('overlay', alone), 'Công ty').height).toBe(usual.height);
  });

  it.each(['full', 'overlay'] as const)('%s: has room for long texts, in smaller sizes', (mode) => {
    const sizes = (node: Certificate) =>
      framesOf(node).map(({ paragraphs }) => paragraphs[0]?.style.size ?? 0);
    const [short, long] = [sizes(certificate(mode)), sizes(certificate(mode, LONG_FIELDS))];
    expect(long).toHaveLength(short.length);
    for (const [index, size] of long.entries()) expect(size).toBeLessThanOrEqual(short[index] ?? 0);
    expect(long).not.toEqual(short);
  });

  it('takes places from the office', () => {
    const document = valueOf(presented(certificate('overlay'), { recipient: { x: 50, y: 100 } }));
    const [frame] = document.sections[0]?.frames ?? [];
    expect(frame).toMatchObject({ x: wordLength(mm(50)), y: wordLength(mm(100)) });
  });

  it.each<[keyof CertificateFields, Partial<CertificateFields>]>([
    ['achievement', { achievement: certificateText('Đã có thành tích xuất sắc. '.repeat(40).trim()) }],
    ['recipient', { recipient: certificateText('Công ty TNHH Một thành viên '.repeat(12).trim()) }],
    ['signatoryName', { signatoryName: certificateText('Nguyễn Văn '.repeat(12).trim()) }],
  ])('reports a text that does not fit: %s', (_field, changes) => {
    const result = presented(certificate('full', changes));
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([
      { code: 'certificate-text-too-long', severity: 'error', place: { file: 'body.hbs', line: 1 } },
    ]);
  });

  it('says how long a text may be', () => {
    const text = 'Đã có thành tích xuất sắc. '.repeat(40).trim();
    const [issue] = presented(certificate('full', { achievement: certificateText(text) })).issues;
    expect(issue?.expected?.vi).toBe('Viết ngắn lại: nhiều nhất 4 dòng ở cỡ chữ 12.');
    expect(issue?.message.vi).toContain('“Đã có thành tích xuất sắc. Đã có thành tích xuất sắc. Đã có …”');
  });
});
