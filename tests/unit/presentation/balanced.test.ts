import { describe, expect, it } from 'vitest';
import { balancedParagraph } from '../../../src/presentation/balanced.ts';
import { breakLines } from '../../../src/presentation/break-lines.ts';
import { lineHeight } from '../../../src/presentation/measure.ts';
import { plainRun } from '../../../src/presentation/paragraph.ts';
import type { PresentedParagraph } from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { METRICS } from '../support/fonts.ts';
import { AREA, PAGE, REGULATION, STYLES } from '../support/regulation.ts';

const STYLE = STYLES.annexTitle;
const LONG = 'DANH SÁCH CÁC TẬP THỂ VÀ CÁ NHÂN CÓ THÀNH TÍCH XUẤT SẮC TRONG PHONG TRÀO THI ĐUA NĂM 2024';

function balanced(words: string, hasRule: boolean): PresentedParagraph {
  return balancedParagraph(STYLE, [plainRun(STYLE, words)], hasRule, AREA);
}

function widthsOf({ runs, style, leftIndent, rightIndent }: PresentedParagraph): readonly number[] {
  const room = pt(PAGE.textWidth - leftIndent - rightIndent);
  return breakLines(runs, style.size, { first: room, rest: room }, METRICS).map(({ width }) => width);
}

describe('balancedParagraph', () => {
  it('leaves a text of one line the whole width', () => {
    expect(balanced('DANH SÁCH', false)).toMatchObject({ leftIndent: 0, rightIndent: 0 });
  });

  it('makes lines of about equal length', () => {
    const widths = widthsOf(balanced(LONG, false));
    expect(widths).toHaveLength(2);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(80);
  });

  it('indents both sides alike, so that the text stays centred', () => {
    const { leftIndent, rightIndent } = balanced(LONG, false);
    expect(leftIndent).toBeGreaterThan(0);
    expect(rightIndent).toBe(leftIndent);
  });

  it('has no rule unless one is wanted', () => {
    expect(balanced(LONG, false).rule).toBeUndefined();
  });

  it('has the rule below its last line', () => {
    const height = lineHeight(STYLE.size, METRICS);
    expect(balanced('DANH SÁCH', true).rule?.offset).toBeCloseTo(height + REGULATION.rule.gap, 9);
    expect(balanced(LONG, true).rule?.offset).toBeCloseTo(2 * height + REGULATION.rule.gap, 9);
  });

  it('has a rule of one third to one half of its last line', () => {
    const paragraph = balanced(LONG, true);
    const last = widthsOf(paragraph).at(-1) ?? 0;
    expect(paragraph.rule?.length).toBeGreaterThanOrEqual(last / 3);
    expect(paragraph.rule?.length).toBeLessThanOrEqual(last / 2);
  });
});
