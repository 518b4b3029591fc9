import { describe, expect, it } from 'vitest';
import { fullCitation, shortCitation, type Citation } from '../../../src/document/citation.ts';

const LAW: Citation = {
  type: 'Luật',
  subject: 'Thi đua, khen thưởng',
  date: { year: 2022, month: 6, day: 15 },
};

const DECREE: Citation = {
  type: 'Nghị định',
  number: 30,
  symbol: '2020/NĐ-CP',
  date: { year: 2020, month: 3, day: 5 },
  agency: 'Chính phủ',
  subject: 'về công tác văn thư',
};

const DECISION: Citation = {
  type: 'Quyết định',
  number: 274,
  symbol: 'QĐ-UBND',
  date: { year: 2024, month: 1, day: 29 },
  agency: 'UBND tỉnh Hưng Yên',
  subject: 'về việc Tổ chức các Cụm, Khối thi đua trên địa bàn tỉnh Hưng Yên',
};

/** FIND-CITE-NOSO of the specification: a citation without the word “số”. */
const WITHOUT_SO = /(?:Nghị định|Quyết định) \d{1,4}(?:\/\d{4})?\/\p{Lu}/u;

describe('fullCitation', () => {
  it('cites a law by its name and its day, without number, symbol and agency', () => {
    expect(fullCitation(LAW)).toBe('Luật Thi đua, khen thưởng ngày 15/6/2022');
  });

  it('cites a law without its day where the data has none', () => {
    expect(fullCitation({ type: 'Luật', subject: 'Thi đua, khen thưởng' })).toBe('Luật Thi đua, khen thưởng');
  });

  it('leaves out the agency of what has no number', () => {
    expect(fullCitation({ ...LAW, agency: 'Quốc hội' })).not.toContain('Quốc hội');
  });

  it('cites a decree with number, day, agency and subject', () => {
    expect(fullCitation(DECREE)).toBe(
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
    );
  });

  it('cites a decision with number, day, agency and subject', () => {
    expect(fullCitation(DECISION)).toBe(
      'Quyết định số 274/QĐ-UBND ngày 29/01/2024 của UBND tỉnh Hưng Yên ' +
        'về việc Tổ chức các Cụm, Khối thi đua trên địa bàn tỉnh Hưng Yên',
    );
  });

  it('leaves no gap for a day that is not given', () => {
    expect(fullCitation({ ...DECISION, date: undefined, subject: 'về việc X' })).toBe(
      'Quyết định số 274/QĐ-UBND của UBND tỉnh Hưng Yên về việc X',
    );
  });

  it('leaves no gap for an agency or a subject that is empty', () => {
    expect(fullCitation({ ...DECISION, agency: '', subject: '' })).toBe(
      'Quyết định số 274/QĐ-UBND ngày 29/01/2024',
    );
  });

  it('writes a number below 10 with a leading zero', () => {
    expect(fullCitation({ ...DECISION, number: 5 })).toMatch(/^Quyết định số 05\/QĐ-UBND /u);
  });

  it('never leaves out the word “số”', () => {
    expect(fullCitation(DECREE)).not.toMatch(WITHOUT_SO);
    expect(fullCitation(DECISION)).not.toMatch(WITHOUT_SO);
  });
});

describe('shortCitation', () => {
  it('is type, number and symbol', () => {
    expect(shortCitation(DECISION)).toBe('Quyết định số 274/QĐ-UBND');
  });

  it('writes a number below 10 with a leading zero', () => {
    expect(shortCitation({ ...DECISION, number: 9 })).toBe('Quyết định số 09/QĐ-UBND');
  });

  it('is type and name of a law, without its day', () => {
    expect(shortCitation(LAW)).toBe('Luật Thi đua, khen thưởng');
  });
});
