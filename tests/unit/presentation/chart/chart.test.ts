import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../src/document/nodes.ts';
import { presentChart } from '../../../../src/presentation/chart/chart.ts';
import type { RectangleShape, Shape, TextShape } from '../../../../src/presentation/drawing.ts';
import { lineHeight, textWidth } from '../../../../src/presentation/measure.ts';
import type { PresentedDrawing } from '../../../../src/presentation/presented.ts';
import { pt } from '../../../../src/regulation/units.ts';
import { chart } from '../../../helpers/charts.ts';
import { SEED } from '../../support/arbitraries.ts';
import { METRICS } from '../../support/fonts.ts';
import { AREA, PAGE, STYLES } from '../../support/regulation.ts';

const WIDTH = PAGE.textWidth;
const CLUSTERS = ['Cụm số 1', 'Cụm số 2', 'Cụm số 3'];
const EIGHT = Array.from({ length: 8 }, (_, index) => `Cụm thi đua số ${String(index + 1)}`);

function drawn(node: Chart): PresentedDrawing {
  const [drawing] = presentChart(node, STYLES, AREA);
  if (drawing?.kind !== 'drawing') throw new Error('no drawing');
  return drawing;
}

/** The bars of a chart, squares of the legend left out. */
function barsOf({ shapes }: PresentedDrawing): readonly RectangleShape[] {
  return shapes.filter((shape) => shape.kind === 'rect').filter(({ width, height }) => width !== height);
}

function textsOf({ shapes }: PresentedDrawing): readonly TextShape[] {
  return shapes.filter((shape) => shape.kind === 'text');
}

function textNamed(drawing: PresentedDrawing, text: string): TextShape {
  const found = textsOf(drawing).find((shape) => shape.text === text);
  if (found === undefined) throw new Error(`no text ${text}`);
  return found;
}

/** The one line of a chart: its axis. */
function axisOf({ shapes }: PresentedDrawing) {
  const axes = shapes.filter((shape) => shape.kind === 'line');
  const [axis] = axes;
  if (axis === undefined || axes.length !== 1) throw new Error('not one axis');
  return axis;
}

describe('presentChart, all in all', () => {
  const [drawing, caption] = presentChart(
    chart(CLUSTERS, { 'Kế hoạch': [100, 80, 60], 'Thực hiện': [120, 75, 62.5] }),
    STYLES,
    AREA,
  );

  it('is a drawing as wide as the text, kept with its caption, with its words', () => {
    expect(drawing).toMatchObject({
      kind: 'drawing',
      width: WIDTH,
      isKeptWithNext: true,
      altText: 'Doanh thu của các Cụm thi đua so với kế hoạch',
    });
  });

  it('has the caption below it', () => {
    expect(caption).toMatchObject({
      kind: 'paragraph',
      runs: [{ text: 'Biểu đồ 1. Doanh thu các Cụm thi đua', face: 'italic' }],
    });
  });

  it('stands alone without a caption', () => {
    const alone = presentChart(chart(CLUSTERS, { A: [1, 2, 3] }, { caption: [] }), STYLES, AREA);
    expect(alone).toMatchObject([{ kind: 'drawing', isKeptWithNext: false }]);
  });
});

describe('presentChart, upright bars', () => {
  const drawing = drawn(chart(CLUSTERS, { 'Kế hoạch': [100, 80, 0], 'Thực hiện': [120, 75, 62.5] }));
  const axis = axisOf(drawing);

  it('stands every bar on the axis, as high as its value', () => {
    const bars = barsOf(drawing);
    for (const { y, height } of bars) expect(y + height).toBeCloseTo(axis.y1, 9);
    // The scale ends at 120, where bars are 150 points high; the value 0 has no bar.
    expect(bars.map(({ height }) => height)).toEqual(
      [100, 120, 80, 75, 62.5].map((value) => expect.closeTo((150 * value) / 120, 9) as number),
    );
  });

  it('fills the series from dark to light', () => {
    expect(barsOf(drawing).map(({ fill }) => fill)).toEqual([
      'darkGrey',
      'middleGrey',
      'darkGrey',
      'middleGrey',
      'middleGrey',
    ]);
  });

  it('writes each value right above its bar, a zero above the axis', () => {
    const [first] = barsOf(drawing);
    const label = textNamed(drawing, '100');
    expect(label.y + lineHeight(label.size, METRICS) + 1).toBeCloseTo(first?.y ?? 0, 9);
    expect(label.x + label.width / 2).toBeCloseTo((first?.x ?? 0) + (first?.width ?? 0) / 2, 9);
    const zero = textNamed(drawing, '0');
    expect(zero.y + lineHeight(zero.size, METRICS) + 1).toBeCloseTo(axis.y1, 9);
  });

  it('writes the names of the categories below the axis, each in the middle of its share', () => {
    for (const [index, name] of CLUSTERS.entries()) {
      const label = textNamed(drawing, name);
      expect(label.y).toBeGreaterThan(axis.y1);
      expect(label.x + label.width / 2).toBeCloseTo((WIDTH * (index + 0.5)) / 3, 9);
    }
  });

  it('says the unit on the left and the series on the right of one line', () => {
    const [unit, plan, result] = ['Đơn vị: tỷ đồng', 'Kế hoạch', 'Thực hiện'].map((text) =>
      textNamed(drawing, text),
    );
    expect(unit).toMatchObject({ x: 0, y: 4, face: 'italic' });
    expect([plan?.y, result?.y]).toEqual([4, 4]);
    expect((result?.x ?? 0) + (result?.width ?? 0)).toBeCloseTo(WIDTH, 9);
  });

  it('hangs negative bars from the axis, their values below them and the names below all', () => {
    const negative = drawn(chart(CLUSTERS, { 'Tăng trưởng': [12.5, -5, 0] }));
    const { y1 } = axisOf(negative);
    const hanging = barsOf(negative)[1];
    expect(hanging?.y).toBeCloseTo(y1, 9);
    // The scale goes from -5 to 15 over 150 points.
    expect(hanging?.height).toBeCloseTo((150 * 5) / 20, 9);
    expect(textNamed(negative, '-5').y).toBeCloseTo(y1 + (150 * 5) / 20 + 1, 9);
    expect(textNamed(negative, 'Cụm số 1').y).toBeGreaterThan(
      textNamed(negative, '-5').y + lineHeight(pt(11), METRICS),
    );
  });

  it('breaks a long name into lines in its share', () => {
    const long = drawn(chart(['Khu công nghiệp Dệt may Phố Nối', 'B', 'C'], { A: [1, 2, 3] }));
    expect(textsOf(long).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Khu công nghiệp', 'Dệt may Phố Nối']),
    );
  });

  it('draws no bars of zeros alone', () => {
    expect(barsOf(drawn(chart(CLUSTERS, { A: [0, 0, 0] })))).toEqual([]);
  });
});

describe('presentChart, lying bars', () => {
  const values = EIGHT.map((_, index) => 1000.5 + 100 * index);
  const drawing = drawn(chart(EIGHT, { 'Kế hoạch': values, 'Thực hiện': values, 'Cùng kỳ': values }));
  const axis = axisOf(drawing);

  it('lie where values have no room above upright ones', () => {
    expect(axis.x1).toBe(axis.x2);
    expect(axis.y2).toBeGreaterThan(axis.y1);
  });

  it('lie where the name of a category is too long to stand below upright ones', () => {
    const name = 'Các doanh nghiệp thuộc Khu công nghiệp Phố Nối A và Khu công nghiệp Dệt may Phố Nối';
    const long = axisOf(drawn(chart([name, 'B', 'C', 'D', 'E'], { A: [1, 2, 3, 4, 5] })));
    expect(long.x1).toBe(long.x2);
  });

  it('begin at the axis, as long as their values', () => {
    const bars = barsOf(drawing);
    expect(bars).toHaveLength(24);
    for (const { x } of bars) expect(x).toBeCloseTo(axis.x1, 9);
    const [shortest, longest] = [bars[0]?.width ?? 0, bars.at(-1)?.width ?? 0];
    expect(longest / shortest).toBeCloseTo(1700.5 / 1000.5, 9);
  });

  it('have their value at the end, level with them', () => {
    const [first] = barsOf(drawing);
    const label = textNamed(drawing, '1000,5');
    expect(label).toMatchObject({ alignment: 'left', x: (first?.x ?? 0) + (first?.width ?? 0) + 4 });
    expect(label.y + lineHeight(label.size, METRICS) / 2).toBeCloseTo(
      (first?.y ?? 0) + (first?.height ?? 0) / 2,
      9,
    );
  });

  it('have the name of their category before the axis, level with their middle', () => {
    const label = textNamed(drawing, 'Cụm thi đua số 1');
    expect(label.alignment).toBe('right');
    expect(label.x + label.width).toBeLessThan(axis.x1);
    const middle = barsOf(drawing)[1];
    expect(label.y + lineHeight(label.size, METRICS) / 2).toBeCloseTo(
      (middle?.y ?? 0) + (middle?.height ?? 0) / 2,
      9,
    );
  });

  it('go to the left below zero, their values before them', () => {
    const none = EIGHT.map(() => 0);
    const money = {
      'Lợi nhuận': [1234567.8, -345678.9, ...none.slice(2)],
      'Kế hoạch': none,
      'Cùng kỳ': none,
    };
    const negative = drawn(chart(EIGHT, money));
    const zero = axisOf(negative).x1;
    const bar = barsOf(negative)[1];
    const label = textNamed(negative, '-345678,9');
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(zero, 9);
    expect(label.alignment).toBe('right');
    expect(label.x + label.width + 4).toBeCloseTo(bar?.x ?? 0, 9);
  });

  it('fit a page with twelve categories of three series', () => {
    const twelve = [...EIGHT, 'A', 'B', 'C', 'D'];
    const full = drawn(
      chart(twelve, { A: twelve.map(() => 1), B: twelve.map(() => 2), C: twelve.map(() => 3) }),
    );
    expect(full.height).toBeLessThan(PAGE.height - PAGE.margins.top - PAGE.margins.bottom - 40);
  });
});

describe('presentChart, for any chart', () => {
  const name = fc.constantFrom('Cụm số 1', 'A', 'Công ty TNHH Một thành viên Sản xuất Hưng Yên', 'Xuất khẩu');
  const charts = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 }))
    .chain(([categories, series]) =>
      fc.record({
        names: fc.array(name, { minLength: categories, maxLength: categories }),
        values: fc.array(
          fc.array(fc.integer({ min: -2_000_000, max: 2_000_000 }), {
            minLength: categories,
            maxLength: categories,
          }),
          { minLength: series, maxLength: series },
        ),
      }),
    )
    .map(({ names, values }) =>
      chart(names, Object.fromEntries(values.map((each, index) => [`Năm ${String(2022 + index)}`, each]))),
    );
  const check = (property: (drawing: PresentedDrawing, node: Chart) => void) => {
    fc.assert(
      fc.property(charts, (node) => {
        property(drawn(node), node);
      }),
      { seed: SEED },
    );
  };
  const areaOf = (shape: Shape) => {
    if (shape.kind !== 'line') {
      const height = shape.kind === 'rect' ? shape.height : lineHeight(shape.size, METRICS);
      return { left: shape.x, right: shape.x + shape.width, top: shape.y, bottom: shape.y + height };
    }
    return { left: shape.x1, right: shape.x2, top: shape.y1, bottom: shape.y2 };
  };

  it('has no shape outside of its area', () => {
    check((drawing) => {
      for (const { left, right, top, bottom } of drawing.shapes.map(areaOf)) {
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-9);
        expect(right).toBeLessThanOrEqual(drawing.width + 1e-9);
        expect(bottom).toBeLessThanOrEqual(drawing.height + 1e-9);
      }
    });
  });

  it('has no text wider than its box', () => {
    check((drawing) => {
      for (const { text, face, size, width } of textsOf(drawing)) {
        expect(textWidth(text, face, size, METRICS)).toBeLessThanOrEqual(width + 1e-9);
      }
    });
  });

  it('sets no text over another one', () => {
    check((drawing) => {
      const areas = textsOf(drawing).map((shape) => {
        const ink = textWidth(shape.text, shape.face, shape.size, METRICS);
        const spare = { left: 0, center: 0.5, right: 1 }[shape.alignment] * (shape.width - ink);
        const left = shape.x + spare;
        return { ...areaOf(shape), left, right: left + ink };
      });
      for (const [index, a] of areas.entries()) {
        for (const b of areas.slice(index + 1)) {
          const isApart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1e-9 || b.bottom <= a.top + 1e-9;
          expect(isApart).toBe(true);
        }
      }
    });
  });

  it('shows every value and every name once', () => {
    check((drawing, node) => {
      const shown = textsOf(drawing).map(({ text }) => text);
      const joined = shown.join(' ');
      for (const { texts } of node.series) for (const each of texts) expect(shown).toContain(each);
      for (const category of node.categories) expect(joined).toContain(category);
      const values = node.series.flatMap((series) => series.values);
      expect(barsOf(drawing)).toHaveLength(values.filter((value) => value !== 0).length);
    });
  });
});
