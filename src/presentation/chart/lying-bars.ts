import { pt } from '../../regulation/units.ts';
import type { Shape } from '../drawing.ts';
import { barLook, type ChartInput, type ChartPart } from './legend.ts';
import { positionOn, scaleOf } from './scale.ts';
import { labelOf, labelShapes, type Label } from './text.ts';

/** Where the bars lie across the chart. */
interface Plot {
  /** The place of a value. */
  readonly at: (value: number) => number;
  readonly valueWidth: number;
}

/** Bars that lie below each other, names of categories on the left and values at the ends: room for long texts. */
export function drawLyingBars(input: ChartInput): ChartPart {
  const { chart, format, width, metrics } = input;
  const widest = pt(width * format.namesShare);
  const names = chart.categories.map((name) => labelOf(name, format.labelSize, metrics, widest));
  const namesWidth = Math.max(...names.map((name) => name.width)) + format.slack;
  const values = chart.series.map(({ texts }) =>
    texts.map((text) => labelOf(text, format.valueSize, metrics)),
  );
  const plot = plotOf(input, namesWidth + format.gap, values.flat());
  const shapes: Shape[] = [];
  let y = format.groupGap / 2;
  for (const [category, name] of names.entries()) {
    const barsHeight = chart.series.length * format.barThickness;
    const height = Math.max(barsHeight, name.height);
    const nameBox = { x: 0, y: y + (height - name.height) / 2, width: namesWidth };
    shapes.push(...labelShapes(name, nameBox, 'right'));
    for (const [series, labels] of values.entries()) {
      const label = labels[category];
      const value = chart.series[series]?.values[category] ?? 0;
      const top = y + (height - barsHeight) / 2 + series * format.barThickness;
      if (label !== undefined) shapes.push(...drawBar(value, label, top, series, plot, input));
    }
    y += height + format.groupGap;
  }
  const height = pt(y - format.groupGap / 2);
  const zero = pt(plot.at(0));
  const stroke = { color: 'black', weight: format.axis } as const;
  shapes.push({ kind: 'line', x1: zero, y1: pt(0), x2: zero, y2: height, stroke });
  return { shapes, height };
}

function plotOf({ chart, format, width }: ChartInput, left: number, labels: readonly Label[]): Plot {
  const scale = scaleOf(chart.series.flatMap(({ values }) => values));
  const valueWidth = Math.max(...labels.map((label) => label.width)) + format.slack;
  const start = left + (scale.low < 0 ? valueWidth + format.gap : 0);
  const length = width - start - valueWidth - format.gap;
  return { at: (value) => start + length * positionOn(scale, value), valueWidth };
}

function drawBar(
  value: number,
  label: Label,
  top: number,
  series: number,
  { at, valueWidth }: Plot,
  { format }: ChartInput,
): readonly Shape[] {
  const { barThickness, gap } = format;
  const y = top + (barThickness - label.height) / 2;
  const x = value < 0 ? at(value) - gap - valueWidth : at(value) + gap;
  const text = labelShapes(label, { x, y, width: valueWidth }, value < 0 ? 'right' : 'left');
  if (value === 0) return text;
  const bar: Shape = {
    kind: 'rect',
    x: pt(Math.min(at(0), at(value))),
    y: pt(top),
    width: pt(Math.abs(at(value) - at(0))),
    height: barThickness,
    ...barLook(series, format),
  };
  return [bar, ...text];
}
