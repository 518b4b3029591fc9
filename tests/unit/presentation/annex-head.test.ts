import { describe, expect, it } from 'vitest';
import { presentAnnexHead, presentAnnexReference } from '../../../src/presentation/annex-head.ts';
import type { PresentedParagraph } from '../../../src/presentation/presented.ts';
import { annex, attached, em, p, PARENT, text } from '../../helpers/node-builders.ts';
import { AREA, STYLES } from '../support/regulation.ts';

const HEAD = presentAnnexHead(annex('Phụ lục II', 'Danh sách đơn vị', [p('Một.')]), STYLES, AREA);

function textOf({ runs }: PresentedParagraph): string {
  return runs
    .map((run) => run.text)
    .join('')
    .replaceAll('\u00A0', ' ');
}

describe('presentAnnexHead', () => {
  it('has the label as it is, the title in capitals and the document that it belongs to', () => {
    expect(HEAD.map((paragraph) => `${paragraph.style.key}: ${textOf(paragraph)}`)).toEqual([
      'annexLabel: Phụ lục II',
      'annexTitle: DANH SÁCH ĐƠN VỊ',
      'annexReference: (Kèm theo Quyết định số 12/QĐ-BQL ngày 25 tháng 3 năm 2024 của Ban Quản lý các khu công nghiệp tỉnh Hưng Yên)',
    ]);
  });

  it('has a rule under the reference alone', () => {
    expect(HEAD.map(({ rule }) => rule !== undefined)).toEqual([false, false, true]);
  });

  it('stays with the text of the annex', () => {
    expect(HEAD.map(({ isKeptWithNext }) => isKeptWithNext)).toEqual([true, true, true]);
  });

  it('keeps emphasis in the title', () => {
    const title = [text('Danh sách '), em('đơn vị')];
    const [, second] = presentAnnexHead(annex('Phụ lục', title, []), STYLES, AREA);
    expect(second?.runs).toEqual([
      { text: 'DANH SÁCH ', face: 'bold' },
      { text: 'ĐƠN VỊ', face: 'boldItalic' },
    ]);
  });
});

describe('presentAnnexReference', () => {
  it('says the same of a text that is issued with a decision', () => {
    const reference = presentAnnexReference(attached('Quy chế', 'Hoạt động', []), STYLES, AREA);
    expect(reference).toEqual(HEAD[2]);
  });

  it('leaves number and day blank where they are not known', () => {
    const parent = {
      ...PARENT,
      reference: { number: undefined, symbol: 'QĐ-BQL' },
      date: { year: 2024 },
      agency: 'Ban Quản lý',
    };
    expect(textOf(presentAnnexReference({ parent }, STYLES, AREA))).toMatch(
      /^\(Kèm theo Quyết định số {9}\/QĐ-BQL ngày {8}tháng {8}năm 2024 của Ban Quản lý\)$/u,
    );
  });
});
