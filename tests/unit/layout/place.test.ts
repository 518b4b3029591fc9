import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureBlocks } from '../../../src/layout/measure-blocks.ts';
import { paginate } from '../../../src/layout/paginate.ts';
import { placePage, type PlacedParts } from '../../../src/layout/place.ts';
import type { PlacedLine, PlacedRule } from '../../../src/layout/placed.ts';
import { baselineOffset } from '../../../src/presentation/measure.ts';
import { plainRun, presentParagraph } from '../../../src/presentation/paragraph.ts';
import type {
  PresentedBlock,
  PresentedDrawing,
  PresentedParagraph,
  Run,
} from '../../../src/presentation/presented.ts';
import type { StyleKey } from '../../../src/regulation/style-rules.ts';
import { itemTag } from '../../../src/presentation/tag.ts';
import { pt } from '../../../src/regulation/units.ts';
import { SEED, vietnameseRuns } from '../support/arbitraries.ts';
import { METRICS } from '../support/fonts.ts';
import { heights } from '../support/measured.ts';
import { STYLES } from '../support/regulation.ts';

const WIDTH = 467.75;
const LEFT = 85.05;
const TOP = 56.7;
const SENTENCE =
  'Tăng cường, đẩy mạnh phong trào thi đua tại các doanh nghiệp tư nhân trong các khu công nghiệp tỉnh; kịp thời ' +
  'khen thưởng các doanh nghiệp, cá nhân điển hình tiên tiến, có thành tích cao.';

function paragraph(
  style: StyleKey,
  content: string | readonly Run[],
  placed: Parameters<typeof presentParagraph>[2] = {},
): PresentedParagraph {
  const runs = typeof content === 'string' ? [plainRun(STYLES[style], content)] : content;
  return presentParagraph(STYLES[style], runs, placed);
}

/** The pages of blocks with room for some points of height. */
function placed(blocks: readonly PresentedBlock[], height = 700): readonly PlacedParts[] {
  const measured = measureBlocks(blocks, pt(WIDTH), METRICS);
  return paginate(measured, heights(height), 2).map((parts) =>
    placePage(parts, { x: pt(LEFT), y: pt(TOP) }, METRICS),
  );
}

function linesOf(page: PlacedParts | undefined): readonly PlacedLine[] {
  return (page?.boxes ?? []).filter((box) => box.kind === 'line');
}

function rulesOf(page: PlacedParts | undefined): readonly PlacedRule[] {
  return (page?.boxes ?? []).filter((box) => box.kind === 'rule');
}

function lines(...blocks: readonly PresentedBlock[]): readonly PlacedLine[] {
  return placed(blocks).flatMap(linesOf);
}

function endOf({ x, width }: PlacedLine): number {
  return x + width;
}

describe('placePage, lines', () => {
  it('ends every line of a justified paragraph but the last exactly at the right edge', () => {
    const placedLines = lines(paragraph('paragraph', SENTENCE));
    expect(placedLines.length).toBeGreaterThan(2);
    for (const line of placedLines.slice(0, -1)) expect(endOf(line)).toBeCloseTo(LEFT + WIDTH, 9);
  });

  it('does not stretch the last line', () => {
    const last = lines(paragraph('paragraph', SENTENCE)).at(-1);
    expect(last).toMatchObject({ wordSpacing: 0, isContinued: false });
    expect(last && endOf(last)).toBeLessThan(LEFT + WIDTH);
  });

  it('indents the first line of running text alone', () => {
    const [first, second] = lines(paragraph('paragraph', SENTENCE));
    expect([first?.x, second?.x]).toEqual([LEFT + 36, LEFT]);
  });

  it('does not stretch a line without spaces', () => {
    const [first] = lines(paragraph('paragraph', 'a'.repeat(200)));
    expect(first).toMatchObject({ wordSpacing: 0, isContinued: true });
  });

  it('says of each line whose it is, and how much of an item’s first line is its label', () => {
    const item = paragraph('point', `a) ${SENTENCE}`, { tag: itemTag('points', 'a) ') });
    const [first, second] = lines(item);
    expect([first?.paragraph, first?.labelLength]).toEqual([item, 3]);
    expect([second?.paragraph, second?.labelLength]).toEqual([item, 0]);
    expect(lines(paragraph('paragraph', SENTENCE))[0]).toMatchObject({ labelLength: 0 });
  });

  it('does not stretch lines that are not justified', () => {
    for (const style of ['recipient', 'subject'] as const) {
      for (const line of lines(paragraph(style, SENTENCE))) expect(line.wordSpacing).toBe(0);
    }
  });

  it('begins lines of flush left text at the left edge', () => {
    for (const line of lines(paragraph('recipient', SENTENCE))) expect(line.x).toBe(LEFT);
  });

  it('centres lines between the edges', () => {
    for (const line of lines(paragraph('subject', SENTENCE))) {
      expect(line.x + line.width / 2).toBeCloseTo(LEFT + WIDTH / 2, 9);
    }
  });

  it('centres lines with an indent on both sides too', () => {
    for (const line of lines(paragraph('subject', SENTENCE, { leftIndent: pt(60), rightIndent: pt(60) }))) {
      expect(line.x).toBeGreaterThanOrEqual(LEFT + 60);
      expect(line.x + line.width / 2).toBeCloseTo(LEFT + WIDTH / 2, 9);
    }
  });

  it('sets baselines one line height apart, the first below the top edge', () => {
    const baselines = lines(paragraph('paragraph', SENTENCE)).map(({ baseline }) => baseline);
    const first = TOP + baselineOffset(pt(14), METRICS);
    expect(baselines[0]).toBeCloseTo(first, 9);
    expect(baselines[1]).toBeCloseTo(first + 16.1, 9);
  });

  it('sets fragments end to end, widened spaces included, for any runs', () => {
    fc.assert(
      fc.property(vietnameseRuns(60), (runs) => {
        for (const line of lines(paragraph('paragraph', runs))) {
          let x: number = line.x;
          for (const fragment of line.fragments) {
            expect(fragment.x).toBeCloseTo(x, 6);
            x += fragment.width + (fragment.text.split(' ').length - 1) * line.wordSpacing;
          }
          expect(endOf(line)).toBeCloseTo(x, 6);
        }
      }),
      { seed: SEED },
    );
  });

  it('sets no line over an edge, but for the rounding of fragments, for any runs', () => {
    fc.assert(
      fc.property(
        vietnameseRuns(60),
        fc.constantFrom<StyleKey>('paragraph', 'subject', 'recipient'),
        (runs, style) => {
          for (const line of lines(paragraph(style, runs))) {
            const rounding = line.fragments.length * 0.025;
            expect(line.x).toBeGreaterThanOrEqual(LEFT - rounding);
            expect(endOf(line)).toBeLessThanOrEqual(LEFT + WIDTH + rounding);
          }
        },
      ),
      { seed: SEED },
    );
  });
});

describe('placePage, rules', () => {
  const rule = { length: pt(100), weight: pt(0.75), offset: pt(18.1) };

  it('centres the rule under its paragraph', () => {
    const [found] = rulesOf(placed([paragraph('subject', 'Trích yếu', { rule })])[0]);
    expect(found).toEqual({
      kind: 'rule',
      direction: 'across',
      x: expect.closeTo(LEFT + (WIDTH - 100) / 2, 9) as number,
      y: expect.closeTo(TOP + 18.1, 9) as number,
      length: 100,
      weight: 0.75,
    });
  });

  it('centres it between indents too', () => {
    const block = paragraph('subject', 'Trích yếu', { rule, leftIndent: pt(60), rightIndent: pt(60) });
    expect(rulesOf(placed([block])[0])[0]?.x).toBeCloseTo(LEFT + (WIDTH - 100) / 2, 9);
  });

  it('draws it once, on the page of the last line, as far below that line as on one page', () => {
    // The paragraph has three lines and a half of room; two lines go to the next page.
    const long = { ...rule, offset: pt(4 * 16.1 + 2) };
    const text = `${SENTENCE} ${SENTENCE}`.slice(0, 260);
    const whole = placed([paragraph('legalBasis', text, { rule: long })]);
    expect(linesOf(whole[0])).toHaveLength(4);
    const split = placed([paragraph('legalBasis', text, { rule: long })], 2.5 * 16.1);
    expect(split.map((page) => [linesOf(page).length, rulesOf(page).length])).toEqual([
      [2, 0],
      [2, 1],
    ]);
    const distance = (page: PlacedParts | undefined) =>
      (rulesOf(page)[0]?.y ?? 0) - (linesOf(page).at(-1)?.baseline ?? 0);
    expect(distance(split[1])).toBeCloseTo(distance(whole[0]), 9);
  });
});

describe('placePage, grids', () => {
  const page = placed([
    paragraph('recipient', 'trên'),
    {
      kind: 'grid',
      place: undefined,
      columns: [pt(180), pt(287.75)],
      rows: [
        {
          spaceAbove: pt(0),
          cells: [
            [paragraph('recipient', 'a'), paragraph('recipient', 'b', { spaceBefore: pt(5) })],
            [paragraph('authority', 'C')],
          ],
        },
        { spaceAbove: pt(10), cells: [[paragraph('recipient', 'd')], [paragraph('recipient', 'e')]] },
      ],
    },
  ])[0];
  const lineWith = (text: string) => {
    const line = linesOf(page).find(({ fragments }) => fragments[0]?.text === text);
    if (line === undefined) throw new Error(`no line ${text}`);
    return line;
  };
  const small = baselineOffset(pt(11), METRICS);

  it('begins cells at their columns', () => {
    expect([lineWith('a').x, lineWith('e').x]).toEqual([LEFT, LEFT + 180]);
  });

  it('centres text in its column', () => {
    const { x, width } = lineWith('C');
    expect(x + width / 2).toBeCloseTo(LEFT + 180 + 287.75 / 2, 9);
  });

  it('sets paragraphs of a cell on top of each other with their distances', () => {
    const top = TOP + 12.65;
    expect(lineWith('a').baseline).toBeCloseTo(top + small, 9);
    expect(lineWith('b').baseline).toBeCloseTo(top + 12.65 + 5 + small, 9);
  });

  it('begins the next row below the highest cell and the space above it', () => {
    const rowTop = TOP + 12.65 + (12.65 + 5 + 12.65) + 10;
    expect([lineWith('d').baseline, lineWith('e').baseline]).toEqual([
      expect.closeTo(rowTop + small, 9),
      expect.closeTo(rowTop + small, 9),
    ]);
  });
});

describe('placePage, drawings', () => {
  it('centres a drawing below what stands above it', () => {
    const drawing: PresentedDrawing = {
      kind: 'drawing',
      place: undefined,
      style: STYLES.drawing,
      textStyle: STYLES.drawingText,
      isKeptWithNext: false,
      depth: 0,
      width: pt(400),
      height: pt(50),
      altText: 'Khung',
      shapes: [{ kind: 'rect', x: pt(5), y: pt(3), width: pt(10), height: pt(10), fill: 'black' }],
    };
    const [, box] = placed([paragraph('recipient', 'trên'), drawing])[0]?.boxes ?? [];
    expect(box).toMatchObject({
      kind: 'drawing',
      altText: 'Khung',
      boxes: [{ x: LEFT + (WIDTH - 400) / 2 + 5, y: expect.closeTo(TOP + 12.65 + 3, 9) as number }],
    });
  });
});

describe('placePage, bookmarks', () => {
  it('marks headings with their level, at the top of their first line', () => {
    const [page] = placed([
      paragraph('sectionTitle', 'I. MỤC ĐÍCH'),
      paragraph('clauseTitle', [
        { text: '1. Tên ', face: 'bold' },
        { text: 'khoản', face: 'regular' },
      ]),
      paragraph('paragraph', 'Nội dung.'),
    ]);
    expect(page?.bookmarks).toEqual([
      { title: 'I. MỤC ĐÍCH', level: 1, y: TOP },
      { title: '1. Tên khoản', level: 2, y: expect.closeTo(TOP + 16.1 + 6, 9) as number },
    ]);
  });

  it('marks a heading once that goes on on the next page', () => {
    const pages = placed([paragraph('sectionTitle', SENTENCE.repeat(3))], 50);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ bookmarks }) => bookmarks.length)).toEqual([1, ...pages.slice(1).map(() => 0)]);
  });
});
