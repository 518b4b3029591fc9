import { describe, expect, it } from 'vitest';
import { placeFrames } from '../../../src/layout/frames.ts';
import { layOut } from '../../../src/layout/layout.ts';
import { baselineOffset, lineHeight } from '../../../src/presentation/measure.ts';
import type { PresentedBackdrop, PresentedFrame } from '../../../src/presentation/presented.ts';
import { pt } from '../../../src/regulation/units.ts';
import { valueOf } from '../../helpers/pipeline.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph, presentedDocument, section } from '../support/presented.ts';
import { STYLES } from '../support/regulation.ts';

const BORDER = { color: 'red', weight: pt(1) } as const;
const LINE = lineHeight(pt(13), METRICS);

function frame(changes: Partial<PresentedFrame> = {}): PresentedFrame {
  return {
    kind: 'frame',
    x: pt(85),
    y: pt(170),
    width: pt(100),
    height: pt(60),
    verticalAlignment: 'middle',
    border: undefined,
    paragraphs: [paragraph('urgencyMark', 'KHẨN')],
    ...changes,
  };
}

const BACKDROP: PresentedBackdrop = {
  kind: 'backdrop',
  x: pt(20),
  y: pt(30),
  textStyle: STYLES.drawingText,
  drawing: {
    width: pt(100),
    height: pt(50),
    altText: '',
    shapes: [{ kind: 'rect', x: pt(1), y: pt(2), width: pt(3), height: pt(4), fill: 'gold' }],
  },
};

describe('placeFrames', () => {
  it.each([
    ['top', 0],
    ['middle', 0.5],
    ['bottom', 1],
  ] as const)('sets text at the %s of its box', (verticalAlignment, share) => {
    const [line] = placeFrames([frame({ verticalAlignment })], METRICS);
    const top = 170 + (60 - LINE) * share;
    expect(line).toMatchObject({ kind: 'line', baseline: top + baselineOffset(pt(13), METRICS) });
  });

  it('centres text in its box, in the colour of its style', () => {
    const [line] = placeFrames([frame()], METRICS);
    if (line?.kind !== 'line') throw new Error('no line');
    expect(line.color).toBe('red');
    expect(line.x + line.width / 2).toBeCloseTo(85 + 50, 9);
  });

  it('draws the border of a box that has one', () => {
    const [box, line] = placeFrames([frame({ border: BORDER })], METRICS);
    expect(box).toEqual({
      kind: 'rectangle',
      x: 85,
      y: 170,
      width: 100,
      height: 60,
      fill: undefined,
      stroke: BORDER,
    });
    expect(line?.kind).toBe('line');
  });

  it('sets paragraphs on top of each other', () => {
    const paragraphs = [paragraph('urgencyMark', 'A'), paragraph('urgencyMark', 'B', { spaceBefore: pt(5) })];
    const [a, b] = placeFrames([frame({ paragraphs, verticalAlignment: 'bottom' })], METRICS);
    if (a?.kind !== 'line' || b?.kind !== 'line') throw new Error('no lines');
    expect(b.baseline - a.baseline).toBeCloseTo(LINE + 5, 9);
    expect(b.baseline).toBeCloseTo(230 - LINE + baselineOffset(pt(13), METRICS), 9);
  });

  it('counts the shapes of a backdrop from its corner on the paper', () => {
    expect(placeFrames([BACKDROP], METRICS)).toMatchObject([
      { kind: 'drawing', altText: '', boxes: [{ kind: 'rectangle', x: 21, y: 32, fill: 'gold' }] },
    ]);
  });
});

describe('layOut, of frames', () => {
  const lines = Array.from({ length: 80 }, () => paragraph('recipient', 'dòng'));

  it('sets them behind the text of the first page of their section alone', () => {
    const frames = [BACKDROP, frame()];
    const document = presentedDocument(section(lines), section(lines, { frames }));
    const pages = valueOf(layOut(document, METRICS)).pages();
    const kinds = pages.map(({ boxes }) => boxes.slice(0, 2).map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['line', 'line'],
      ['line', 'line'],
      ['drawing', 'line'],
      ['line', 'line'],
    ]);
    expect(pages[2]?.boxes[1]).toMatchObject({ style: 'urgencyMark' });
  });

  it('gives a section of frames alone one page', () => {
    const pages = valueOf(layOut(presentedDocument(section([], { frames: [frame()] })), METRICS)).pages();
    expect(pages.map(({ boxes }) => boxes.length)).toEqual([1]);
  });
});
