import { describe, expect, it } from 'vitest';
import { labelOf, labelShapes, wordsFit } from '../../../../src/presentation/chart/text.ts';
import { lineHeight, textWidth } from '../../../../src/presentation/measure.ts';
import { pt } from '../../../../src/regulation/units.ts';
import { METRICS } from '../../support/fonts.ts';

const SIZE = pt(12);
const NAME = 'Cụm thi đua số 1 Khu công nghiệp Phố Nối A';

describe('labelOf', () => {
  it('leaves a text without room on one line', () => {
    expect(labelOf(NAME, SIZE, METRICS)).toMatchObject({
      lines: [NAME],
      width: textWidth(NAME, 'regular', SIZE, METRICS),
      height: lineHeight(SIZE, METRICS),
    });
  });

  it('breaks a text into lines that fit, none of them one lonely word', () => {
    const { lines, width, height } = labelOf(NAME, SIZE, METRICS, pt(140));
    expect(lines).toEqual(['Cụm thi đua số 1 Khu', 'công nghiệp Phố Nối A']);
    expect(width).toBeLessThanOrEqual(140);
    expect(height).toBe(2 * lineHeight(SIZE, METRICS));
  });

  it('measures in the face that is asked for', () => {
    const italic = labelOf(NAME, SIZE, METRICS, pt(Infinity), 'italic');
    expect(italic).toMatchObject({ face: 'italic', width: textWidth(NAME, 'italic', SIZE, METRICS) });
  });
});

describe('wordsFit', () => {
  it('asks for room for the longest word alone', () => {
    const room = textWidth('nghiệp', 'regular', SIZE, METRICS);
    expect(wordsFit(NAME, SIZE, room, METRICS)).toBe(true);
    expect(wordsFit(NAME, SIZE, pt(room - 0.1), METRICS)).toBe(false);
  });
});

describe('labelShapes', () => {
  it('sets the lines on top of each other in their box', () => {
    const label = labelOf(NAME, SIZE, METRICS, pt(140));
    const shapes = labelShapes(label, { x: 5, y: 10, width: 150 }, 'right');
    expect(shapes).toMatchObject([
      { x: 5, y: 10, width: 150, text: 'Cụm thi đua số 1 Khu', size: 12, alignment: 'right' },
      { x: 5, y: 10 + lineHeight(SIZE, METRICS), text: 'công nghiệp Phố Nối A' },
    ]);
  });
});
