import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../src/presentation/break-lines.ts';
import type { PresentedParagraph } from '../../../src/presentation/presented.ts';
import { presentTitle } from '../../../src/presentation/title.ts';
import { pt } from '../../../src/regulation/units.ts';
import { strong, text, title } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { AREA, PAGE, REGULATION, STYLES } from '../support/regulation.ts';

const LONG =
  'Tổ chức thực hiện phong trào thi đua chuyên đề “Hoàn thành xuất sắc nhiệm vụ sản xuất kinh doanh” ' +
  'của Khối thi đua các doanh nghiệp tư nhân nằm trong các khu công nghiệp (KCN) tỉnh năm 2024';

function titleOf(subject: string): {
  readonly typeName: PresentedParagraph;
  readonly subject: PresentedParagraph;
} {
  const [typeName, second] = presentTitle(title(subject), STYLES, AREA);
  if (typeName === undefined || second === undefined) throw new Error('a title has two paragraphs');
  return { typeName, subject: second };
}

/** The widths of the subject's lines as they will stand. */
function lineWidths({ runs, style, leftIndent }: PresentedParagraph): readonly number[] {
  const room = pt(PAGE.textWidth - 2 * leftIndent);
  return breakLines(runs, style.size, { first: room, rest: room }, METRICS).map(({ width }) => width);
}

describe('presentTitle', () => {
  it('writes the type’s name in capitals', () => {
    expect(titleOf('Trích yếu').typeName.runs).toEqual([{ text: 'KẾ HOẠCH', face: 'bold' }]);
  });

  it('writes the subject as it is, in bold', () => {
    expect(titleOf('Thi đua năm 2024').subject.runs).toEqual([{ text: 'Thi đua năm 2024', face: 'bold' }]);
  });

  it('keeps emphasis in the subject visible', () => {
    const emphasised = title([text('Thi đua '), strong('2024')]);
    expect(presentTitle(emphasised, STYLES, AREA)[1]?.runs).toEqual([
      { text: 'Thi đua ', face: 'bold' },
      { text: '2024', face: 'regular' },
    ]);
  });

  it('keeps the type’s name with the subject', () => {
    expect(titleOf('Trích yếu').typeName.isKeptWithNext).toBe(true);
  });

  it('has the rule under the subject alone', () => {
    expect(titleOf('Trích yếu').typeName.rule).toBeUndefined();
    expect(titleOf('Trích yếu').subject.rule).toBeDefined();
  });

  it.each(['Phát động phong trào thi đua năm 2024', LONG])(
    'draws a rule of one third to one half of the last line of “%s”',
    (subject) => {
      const paragraph = titleOf(subject).subject;
      const last = lineWidths(paragraph).at(-1) ?? 0;
      expect(paragraph.rule?.length).toBeGreaterThanOrEqual(last / 3);
      expect(paragraph.rule?.length).toBeLessThanOrEqual(last / 2);
    },
  );

  it('draws the rule below the last line', () => {
    const lines = lineWidths(titleOf(LONG).subject).length;
    expect(lines).toBeGreaterThan(1);
    expect(titleOf(LONG).subject.rule?.offset).toBeCloseTo(lines * 16.1 + REGULATION.rule.gap, 9);
  });

  it('makes the lines of a long subject about equally long', () => {
    const widths = lineWidths(titleOf(LONG).subject);
    const longestWord = 60;
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(2 * longestWord);
  });

  it('does not indent a subject of one line', () => {
    expect(titleOf('Trích yếu').subject.leftIndent).toBe(0);
  });

  describe('of a text that is issued with a decision', () => {
    const [typeName, subject] = presentTitle(
      title('Hoạt động của Cụm', { typeName: 'Quy chế', hasRule: false }),
      STYLES,
      AREA,
    );

    it('has no rule: it stands under the line that follows', () => {
      expect([typeName?.rule, subject?.rule]).toEqual([undefined, undefined]);
    });

    it('has no distance to that line, and stays on its page', () => {
      expect(subject?.style).toMatchObject({ key: 'attachedSubject', spaceAfter: 0 });
      expect(subject?.isKeptWithNext).toBe(true);
    });
  });
});
