import { describe, expect, it } from 'vitest';
import { checkGrammar } from '../../../src/templating/check-grammar.ts';
import { markupToTree } from '../../../src/templating/markup-to-tree.ts';
import { valueOf } from '../../helpers/pipeline.ts';
import { around, brief, markup } from '../support/templating.ts';

const BODY = '<paragraph>B</paragraph>';
const issues = (marks: string) => checkGrammar(markup(around(`${BODY}\n${marks}`)));
const marksIn = (marks: string) => valueOf(markupToTree(markup(around(`${marks}${BODY}`)))).marks;

describe('<marks>', () => {
  it('is read in any capitals', () => {
    expect(marksIn('<marks urgency="HỎA TỐC" secrecy="mật" circulation=" Lưu hành  nội bộ"/>')).toEqual({
      urgency: 'Hỏa tốc',
      secrecy: 'Mật',
      circulation: 'Lưu hành nội bộ',
    });
  });

  it('may be left out', () => {
    expect(marksIn('')).toEqual({ urgency: undefined, secrecy: undefined, circulation: undefined });
  });

  it('refuses words that are no mark, with the nearest one', () => {
    expect(issues('<marks urgency="Hoả tốc"/>')).toMatchObject([
      {
        code: 'unknown-mark',
        message: { vi: 'Không có dấu “Hoả tốc”.' },
        expected: { vi: 'Được dùng: Hỏa tốc, Thượng khẩn, Khẩn.' },
        suggestion: 'Hỏa tốc',
        source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, III.2',
        place: { line: 2, column: 1 },
      },
    ]);
  });

  it('stands once, at the top level, without text', () => {
    const mark = '<marks urgency="Khẩn"/>';
    expect(issues(mark)).toEqual([]);
    expect(issues(mark + mark).map(brief)).toEqual(['part-twice 2:24']);
    expect(issues(`<clause>a${mark}</clause>`).map(({ code }) => code)).toEqual(['misplaced-tag']);
    expect(issues('<marks urgency="Khẩn">a</marks>').map(({ code }) => code)).toEqual(['misplaced-text']);
  });

  it('refuses an attribute without words', () => {
    expect(issues('<marks urgency=""/>').map(({ code }) => code)).toEqual(['missing-attribute']);
  });
});
