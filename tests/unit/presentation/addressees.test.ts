import { describe, expect, it } from 'vitest';
import type { Addressees } from '../../../src/document/nodes.ts';
import { presentAddressees } from '../../../src/presentation/addressees.ts';
import { breakLines } from '../../../src/presentation/break-lines.ts';
import { faceOf } from '../../../src/presentation/font-metrics.ts';
import { textWidth } from '../../../src/presentation/measure.ts';
import type { PresentedParagraph } from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { em, strong, text } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { AREA, PAGE, STYLES } from '../support/regulation.ts';

function addressees(...names: readonly string[]): Addressees {
  return { kind: 'addressees', receivers: names.map((name) => [text(name)]) };
}

function presented(...names: readonly string[]): readonly PresentedParagraph[] {
  return presentAddressees(addressees(...names), STYLES, AREA);
}

function textOf({ runs }: PresentedParagraph): string {
  return runs.map((run) => run.text).join('');
}

function widthOf(words: string): number {
  return textWidth(words, faceOf(STYLES.addressee), STYLES.addressee.size, METRICS);
}

/** The lines of a paragraph as they will stand. */
function linesOf({ runs, style, leftIndent, rightIndent }: PresentedParagraph) {
  const room = pt(PAGE.textWidth - leftIndent - rightIndent);
  return breakLines(runs, style.size, { first: room, rest: room }, METRICS);
}

const LONG = 'Các doanh nghiệp đầu tư kinh doanh hạ tầng trong các khu công nghiệp tỉnh Hưng Yên';
const MIDDLING = 'Các doanh nghiệp đầu tư kinh doanh hạ tầng khu công nghiệp';
const VERY_LONG = `${LONG}, ${LONG}, ${LONG}`;

describe('presentAddressees, one receiver', () => {
  it('stands on the line of “Kính gửi:”, without a final sign', () => {
    expect(presented('Ủy ban nhân dân tỉnh Hưng Yên').map(textOf)).toEqual([
      'Kính gửi: Ủy ban nhân dân tỉnh Hưng Yên',
    ]);
  });

  it('is centred', () => {
    const [line] = presented('Ủy ban nhân dân tỉnh Hưng Yên');
    expect(line).toMatchObject({ style: { alignment: 'center' }, leftIndent: 0, rightIndent: 0 });
  });

  it('is broken into lines of about equal length when it is long', () => {
    const [line] = presented(LONG);
    const widths = line === undefined ? [] : linesOf(line).map(({ width }) => width);
    expect(widths).toHaveLength(2);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(80);
  });

  it('keeps emphasis', () => {
    const [line] = presentAddressees(
      { kind: 'addressees', receivers: [[text('Sở '), em('Nội vụ')]] },
      STYLES,
      AREA,
    );
    expect(line?.runs).toEqual([
      { text: 'Kính gửi: Sở ', face: 'regular' },
      { text: 'Nội vụ', face: 'italic' },
    ]);
  });
});

describe('presentAddressees, several receivers', () => {
  it('has each on a line of its own below the label, with “;” and at the last “.”', () => {
    expect(presented('Sở Nội vụ', 'Sở Tài chính', 'Văn phòng').map(textOf)).toEqual([
      'Kính gửi:',
      '- Sở Nội vụ;',
      '- Sở Tài chính;',
      '- Văn phòng.',
    ]);
  });

  it('has the dashes under the colon', () => {
    const [label, ...lines] = presented('Sở Nội vụ', 'Sở Tài chính');
    const colon = (label?.leftIndent ?? 0) + widthOf('Kính gửi');
    for (const { leftIndent } of lines) expect(Math.abs(leftIndent - colon)).toBeLessThanOrEqual(0.1);
  });

  it('begins where the sample form has it, 22 hundredths of the width from the left', () => {
    const [label] = presented('Sở Nội vụ', 'Sở Tài chính');
    expect((label?.leftIndent ?? 0) / PAGE.textWidth).toBeCloseTo(0.22, 3);
  });

  it('moves to the left for a receiver that would not fit on a line', () => {
    const [label, first, second] = presented(MIDDLING, 'Sở Nội vụ');
    expect(label?.leftIndent).toBeLessThan(0.22 * PAGE.textWidth);
    expect(first?.leftIndent).toBe(second?.leftIndent);
    expect([first, second].map((line) => line && linesOf(line).length)).toEqual([1, 1]);
  });

  it.each(Array.from({ length: 13 }, (_, index) => index + 1))(
    'never breaks a receiver that fits on a line: %i letters more',
    (letters) => {
      const [label, first] = presented(`${MIDDLING} ${'i'.repeat(letters)}`, 'Sở Nội vụ');
      expect(label?.leftIndent).toBeGreaterThan(0);
      expect(first && linesOf(first).length).toBe(1);
    },
  );

  it('measures emphasis as it is set', () => {
    const bold = { kind: 'addressees', receivers: [[strong(MIDDLING)], [text('Sở')]] } as const;
    const [plain] = presented(MIDDLING, 'Sở');
    const [emphasised] = presentAddressees(bold, STYLES, AREA);
    expect(emphasised?.leftIndent).toBeLessThan(plain?.leftIndent ?? 0);
  });

  it('begins at the left edge for one that fits on no line, and breaks it', () => {
    const [label, first] = presented(VERY_LONG, 'Sở Nội vụ');
    expect(label?.leftIndent).toBe(0);
    expect(first && linesOf(first).length).toBeGreaterThan(1);
    const room = PAGE.textWidth - (first?.leftIndent ?? 0);
    for (const { width } of first === undefined ? [] : linesOf(first)) {
      expect(width).toBeLessThanOrEqual(room);
    }
  });

  it('has indents that Word can keep', () => {
    for (const { leftIndent } of presented(MIDDLING, 'Sở Nội vụ')) {
      expect(leftIndent * 20).toBeCloseTo(Math.round(leftIndent * 20), 9);
    }
  });

  it('keeps the label on the page of the first receiver', () => {
    expect(presented('Sở Nội vụ', 'Sở Tài chính')[0]?.isKeptWithNext).toBe(true);
  });

  it('has styles that are as they are registered, so that Word aligns the lines as the PDF does', () => {
    for (const { style } of presented('Sở Nội vụ', 'Sở Tài chính')) expect(style).toBe(STYLES.addressee);
  });
});

describe('presentAddressees, no receiver', () => {
  it('has no line', () => {
    expect(presented()).toEqual([]);
  });
});
