import { describe, expect, it } from 'vitest';
import { dumpPages } from '../../../src/layout/dump.ts';
import type { Page, PlacedDrawing, PlacedLine } from '../../../src/layout/placed.ts';
import { pt } from '../../../src/regulation/units.ts';

const LINE: PlacedLine = {
  kind: 'line',
  style: 'paragraph',
  color: 'black',
  size: pt(14),
  baseline: pt(144),
  wordSpacing: pt(1.5),
  fragments: [
    { text: 'Phát động ', face: 'regular', width: pt(60), x: pt(72) },
    { text: '“thi đua”', face: 'bold', width: pt(40), x: pt(132) },
    { text: ' năm 2024', face: 'regular', width: pt(44), x: pt(172) },
  ],
  x: pt(72),
  width: pt(144),
  isContinued: true,
  isSpaceNext: false,
  labelLength: 0,
  paragraph: undefined,
};

const PORTRAIT = { width: pt(595.3), height: pt(841.9) };
const LANDSCAPE = { width: pt(841.9), height: pt(595.3) };

const PAGES: readonly Page[] = [
  {
    ...PORTRAIT,
    boxes: [
      LINE,
      { kind: 'rule', direction: 'across', x: pt(36), y: pt(151.2), length: pt(7.2), weight: pt(0.75) },
    ],
    bookmarks: [{ title: 'I. MỤC "ĐÍCH"', level: 1, y: pt(18) }],
  },
  { ...LANDSCAPE, boxes: [{ ...LINE, style: 'recipient', size: pt(11) }], bookmarks: [] },
];

const STROKE = { color: 'black', weight: pt(0.5) } as const;
const DRAWN: PlacedDrawing = {
  kind: 'drawing',
  x: pt(0),
  y: pt(0),
  width: pt(400),
  height: pt(100),
  altText: 'Cột "cao"',
  source: undefined,
  boxes: [
    {
      kind: 'rectangle',
      x: pt(72),
      y: pt(144),
      width: pt(36),
      height: pt(18),
      fill: 'darkGrey',
      stroke: STROKE,
    },
    { kind: 'segment', x1: pt(72), y1: pt(162), x2: pt(144), y2: pt(162), stroke: STROKE },
    { ...LINE, color: 'red' },
  ],
};

describe('dumpPages', () => {
  it('writes one line a box, lengths in millimetres, and which pages are turned', () => {
    expect(dumpPages(PAGES)).toBe(`page 1
  line x=25.40 y=50.80 w=50.80 regular+bold 14 paragraph "Phát động “thi đua” năm 2024"
  rule x=12.70 y=53.34 length=2.54
  bookmark 1 y=6.35 "I. MỤC \\"ĐÍCH\\""
page 2 landscape
  line x=25.40 y=50.80 w=50.80 regular+bold 11 recipient "Phát động “thi đua” năm 2024"
`);
  });

  it('writes what is in a drawing below its words', () => {
    expect(dumpPages([{ ...PORTRAIT, boxes: [DRAWN], bookmarks: [] }])).toBe(`page 1
  drawing "Cột \\"cao\\""
    rectangle x=25.40 y=50.80 w=12.70 h=6.35 fill=darkGrey stroke=black 0.5
    segment from=25.40,57.15 to=50.80,57.15 stroke=black 0.5
    line x=25.40 y=50.80 w=50.80 regular+bold 14 red paragraph "Phát động “thi đua” năm 2024"
`);
  });
});
