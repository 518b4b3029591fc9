import { describe, expect, it } from 'vitest';
import { explainAbbreviations, type Abbreviation } from '../../../src/document/abbreviations.ts';
import { plainText } from '../../../src/document/text.ts';
import {
  annex,
  closing,
  document,
  letterhead,
  mainPart,
  p,
  recipients,
  strong,
  text,
  title,
} from '../../helpers/node-builders.ts';

const KCN: Abbreviation = { short: 'KCN', full: 'khu công nghiệp' };

/** Subject and paragraphs after the abbreviations have been explained. */
function explained(
  subject: string,
  paragraphs: readonly string[],
  abbreviations: readonly Abbreviation[] = [KCN],
): readonly string[] {
  const tree = explainAbbreviations(document(paragraphs.map(p), { title: title(subject) }), abbreviations);
  const main = mainPart(tree);
  return [
    plainText(main.title?.subject ?? []),
    ...main.body.map((block) => (block.kind === 'paragraph' ? plainText(block.content) : '')),
  ];
}

describe('explainAbbreviations', () => {
  it('explains the first place only', () => {
    expect(explained('Thi đua', ['Các KCN và KCN khác.', 'KCN tỉnh.'])).toEqual([
      'Thi đua',
      'Các khu công nghiệp (KCN) và KCN khác.',
      'KCN tỉnh.',
    ]);
  });

  it('reads the subject before the body', () => {
    expect(explained('Thi đua trong KCN', ['Các KCN.'])).toEqual([
      'Thi đua trong khu công nghiệp (KCN)',
      'Các KCN.',
    ]);
  });

  it('leaves a text that explains it already as it is, and every place after that', () => {
    const texts = ['Các khu công nghiệp (KCN) tỉnh.', 'Trong KCN.'];
    expect(explained('Thi đua', texts)).toEqual(['Thi đua', ...texts]);
  });

  it('leaves a sentence that begins with the explanation as it is', () => {
    const texts = ['Khu công nghiệp (KCN) là địa bàn thi đua.', 'Trong KCN.'];
    expect(explained('Thi đua', texts)).toEqual(['Thi đua', ...texts]);
  });

  it('explains a place that comes before the text that explains it', () => {
    expect(explained('Thi đua', ['Các KCN.', 'Các khu công nghiệp (KCN).'])[1]).toBe(
      'Các khu công nghiệp (KCN).',
    );
  });

  it.each(['KCNC', 'AKCN', 'KCNĐ', 'ĐKCN', 'ỹKCN', 'KCNệ', 'KCN2', '2KCN'])(
    'does not find it inside %s',
    (word) => {
      expect(explained('Thi đua', [`Theo ${word}.`])[1]).toBe(`Theo ${word}.`);
    },
  );

  it.each([
    ['KCN,', 'khu công nghiệp (KCN),'],
    ['“KCN”', '“khu công nghiệp (KCN)”'],
    ['KCN.', 'khu công nghiệp (KCN).'],
    ['KCN/CCN', 'khu công nghiệp (KCN)/CCN'],
  ])('finds it in %s', (word, expected) => {
    expect(explained('Thi đua', [`Theo ${word}`])[1]).toBe(`Theo ${expected}`);
  });

  it('does not break the symbol of a cited document', () => {
    const UBND: Abbreviation = { short: 'UBND', full: 'Ủy ban nhân dân' };
    expect(explained('Thi đua', ['Quyết định số 274/QĐ-UBND của UBND tỉnh.'], [UBND])[1]).toBe(
      'Quyết định số 274/QĐ-UBND của Ủy ban nhân dân (UBND) tỉnh.',
    );
  });

  it('minds capitals: kcn is another word', () => {
    expect(explained('Thi đua', ['Theo kcn.'])[1]).toBe('Theo kcn.');
  });

  it('explains each of several abbreviations at its own first place', () => {
    const abbreviations = [KCN, { short: 'TĐKT', full: 'thi đua, khen thưởng' }];
    expect(explained('TĐKT trong KCN', ['TĐKT.'], abbreviations)).toEqual([
      'Thi đua, khen thưởng (TĐKT) trong khu công nghiệp (KCN)',
      'TĐKT.',
    ]);
  });

  it('takes the signs of an abbreviation as they are', () => {
    const abbreviations = [{ short: 'TĐ.KT', full: 'chi phí $& (1)' }];
    expect(explained('Thi đua', ['TĐxKT và TĐ.KT.'], abbreviations)[1]).toBe(
      'TĐxKT và chi phí $& (1) (TĐ.KT).',
    );
  });

  it('finds it inside emphasis and keeps the emphasis', () => {
    const tree = explainAbbreviations(document([p([text('Các '), strong('KCN'), text(' tỉnh.')])]), [KCN]);
    expect(mainPart(tree).body[0]).toMatchObject({
      content: [text('Các '), strong('khu công nghiệp (KCN)'), text(' tỉnh.')],
    });
  });

  it('leaves Nơi nhận and the letterhead alone', () => {
    const tree = document([p('Nội dung.')], { closing: closing(recipients('VT', 'Các KCN')) });
    expect(explainAbbreviations(tree, [KCN])).toEqual(tree);
  });

  it('explains it once in the whole document, annexes included', () => {
    const tree = document([p('Các KCN.')], {}, annex('Phụ lục', 'Danh sách KCN', [p('Trong KCN.')]));
    const [main, second] = explainAbbreviations(tree, [KCN]).parts;
    expect(main?.body).toEqual([p('Các khu công nghiệp (KCN).')]);
    expect(second).toEqual(annex('Phụ lục', 'Danh sách KCN', [p('Trong KCN.')]));
  });

  it('explains it in the subject of a công văn, in small letters after “V/v”', () => {
    const head = letterhead({ subject: [text('KCN báo cáo')] });
    const tree = document([p('Các KCN.')], { letterhead: head, title: undefined });
    expect(mainPart(explainAbbreviations(tree, [KCN])).letterhead.subject).toEqual([
      text('khu công nghiệp (KCN) báo cáo'),
    ]);
  });
});
