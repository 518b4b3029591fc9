import { describe, expect, it } from 'vitest';
import { printedTexts } from '../../../src/document/printed-texts.ts';
import { chart } from '../../helpers/charts.ts';
import {
  annex,
  attached,
  closing,
  document,
  em,
  letterhead,
  p,
  recipients,
  row,
  section,
  signature,
  signatureMatrix,
  table,
  text,
} from '../../helpers/node-builders.ts';

describe('printedTexts', () => {
  it('has the texts of title and body in reading order', () => {
    const tree = document([p([text('một '), em('hai')]), section('I.', 'ba', p('bốn'))], {
      closing: undefined,
    });
    expect(printedTexts(tree)).toEqual(['Trích yếu', 'một ', 'hai', 'ba', 'bốn']);
  });

  it('has the subject of a công văn', () => {
    const head = letterhead({ subject: [text('đăng ký')] });
    const tree = document([p('một')], { letterhead: head, title: undefined, closing: undefined });
    expect(printedTexts(tree)).toEqual(['đăng ký', 'một']);
  });

  it('has the addressees', () => {
    const addressees = { kind: 'addressees', receivers: [[text('Sở Nội vụ')]] } as const;
    expect(printedTexts(document([], { addressees }))).toContain('Sở Nội vụ');
  });

  it('has the texts of tables and charts, however deep', () => {
    const cells = table([1, 1], [row('TT', 'Tên')], row('1', [text('Cụm '), em('một')]));
    const bars = chart(['Cụm hai'], { 'Kế hoạch': [1.5] });
    const tree = document([section('I.', 'ba', cells), bars], { title: undefined, closing: undefined });
    const texts = printedTexts(tree);
    for (const found of ['TT', 'Tên', '1', 'Cụm một', 'tỷ đồng', 'Cụm hai', 'Kế hoạch', '1,5']) {
      expect(texts).toContain(found);
    }
  });

  it('has all of the closing', () => {
    const signed = { ...signature('Vũ Quốc Nghị', 'TM. Hội đồng'), agencyPosition: 'Trưởng ban' };
    const tree = document([], {
      title: undefined,
      closing: closing(recipients('VT, VP', 'Lãnh đạo Ban'), signed),
    });
    expect(printedTexts(tree)).toEqual([
      'Lãnh đạo Ban',
      'VT, VP',
      'TM. Hội đồng',
      'Trưởng ban',
      'Vũ Quốc Nghị',
    ]);
  });

  it('has those who sign side by side', () => {
    const tree = document([signatureMatrix(['Công ty A', 'Giám đốc', 'Lê Văn B'])]);
    expect(printedTexts(tree)).toEqual(expect.arrayContaining(['Công ty A', 'Giám đốc', 'Lê Văn B']));
  });

  it('has the texts of what follows', () => {
    const followers = [
      attached('Quy chế', 'hoạt động', [p('năm')]),
      annex('Phụ lục', 'danh sách', [p('sáu')]),
    ];
    const texts = printedTexts(document([], {}, ...followers));
    expect(texts).toEqual(expect.arrayContaining(['hoạt động', 'năm', 'danh sách', 'sáu']));
  });

  it('has the name of the type of an attached text, which a template gives', () => {
    expect(printedTexts(document([], {}, attached('Quy chế', 'hoạt động', [])))).toContain('Quy chế');
  });
});
