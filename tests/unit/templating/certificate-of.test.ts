import { describe, expect, it } from 'vitest';
import { certificateOf } from '../../../src/templating/certificate-of.ts';
import { checkGrammar } from '../../../src/templating/check-grammar.ts';
import { valueOf } from '../../helpers/pipeline.ts';
import { around, brief, markup } from '../support/templating.ts';

const NEEDED = [
  '<awarding-authority>Trưởng ban</awarding-authority>',
  '<recipient>Công ty <strong>A</strong> &amp; B</recipient>',
  '<achievement>\n  Đã có thành tích\n  xuất sắc.\n</achievement>',
  '<decision>Quyết định số: 1/QĐ-BQL</decision>',
  '<place-and-date>Hưng Yên</place-and-date>',
  '<authority>KT. Trưởng ban</authority>',
  '<authority>Phó Trưởng ban</authority>',
  '<name>Nguyễn Văn A</name>',
];
const certificate = (content: string, mode = 'full') =>
  `<certificate mode="${mode}">${content}</certificate>`;
const WHOLE = certificate(NEEDED.join(''));

function codes(template: string): readonly string[] {
  const result = certificateOf(markup(template));
  return result.issues.map(({ code }) => code);
}

describe('certificateOf', () => {
  it('reads every text, white space folded and emphasis left out', () => {
    const { mode, fields } = valueOf(certificateOf(markup(WHOLE)));
    expect(mode).toBe('full');
    expect(fields).toMatchObject({
      awardingAuthority: { text: 'Trưởng ban' },
      recipient: { text: 'Công ty A & B' },
      achievement: { text: 'Đã có thành tích xuất sắc.' },
      decisionLine: { text: 'Quyết định số: 1/QĐ-BQL' },
      placeAndDate: { text: 'Hưng Yên' },
      authority: [{ text: 'KT. Trưởng ban' }, { text: 'Phó Trưởng ban' }],
      signatoryName: { text: 'Nguyễn Văn A' },
    });
    expect([fields.recipientDetail, fields.registerLine]).toEqual([undefined, undefined]);
  });

  it('reads what a certificate may have beside', () => {
    const more = '<recipient-detail>Phố Nối A</recipient-detail><register>Số sổ vàng: 4</register>';
    const { mode, fields } = valueOf(certificateOf(markup(certificate(NEEDED.join('') + more, 'overlay'))));
    expect([mode, fields.recipientDetail?.text, fields.registerLine?.text]).toEqual([
      'overlay',
      'Phố Nối A',
      'Số sổ vàng: 4',
    ]);
  });

  it('says where each text stands in the template', () => {
    const { fields } = valueOf(certificateOf(markup(`\n${certificate(NEEDED.join('\n'))}`)));
    expect([fields.recipient.place.line, fields.signatoryName.place.line]).toEqual([3, 12]);
  });

  it('asks for every part that a certificate must have', () => {
    expect(codes(certificate(''))).toEqual(Array.from({ length: 7 }, () => 'missing-part'));
  });

  it('has each part once but for the lines of authority', () => {
    expect(codes(certificate(`${NEEDED.join('')}<recipient>B</recipient>`))).toEqual(['part-twice']);
    expect(codes(WHOLE + WHOLE)).toEqual(['part-twice']);
  });

  it('asks for a certificate', () => {
    const { issues } = certificateOf(markup(around('<paragraph>a</paragraph>')));
    expect(issues).toMatchObject([
      { code: 'missing-part', message: { en: 'The template lacks <certificate>.' } },
    ]);
  });

  it('asks for the mode', () => {
    expect(codes(`<certificate>${NEEDED.join('')}</certificate>`)).toEqual(['missing-attribute']);
  });

  it('refuses another mode, with the nearest one', () => {
    expect(certificateOf(markup(certificate(NEEDED.join(''), 'overlai'))).issues).toMatchObject([
      { code: 'unknown-certificate-mode', suggestion: 'overlay', place: { line: 1, column: 1 } },
    ]);
  });

  it('stands alone in its document', () => {
    expect(checkGrammar(markup(`${WHOLE}\n<paragraph>a</paragraph>`)).map(brief)).toEqual([
      'misplaced-tag 5:1',
    ]);
  });

  it('refuses empty texts and unknown tags', () => {
    expect(codes(certificate(`${NEEDED.join('')}<register> </register><stamp>a</stamp>`))).toEqual([
      'unknown-tag',
      'empty-tag',
    ]);
  });
});
