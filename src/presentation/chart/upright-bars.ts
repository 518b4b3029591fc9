import { pt } from '../../regulation/units.ts';
import type { Shape } from '../drawing.ts';
import { barLook, type ChartInput, type ChartPart } from './legend.ts';
import { positionOn, scaleOf, type Scale } from './scale.ts';
import { labelOf, labelShapes, wordsFit, type Label } from './text.ts';

/** A bar with its place across the chart and the text at its end. */
interface Bar {
  readonly series: number;
  readonly value: number;
  readonly label: Label;
  readonly center: number;
  readonly width: number;
}

/**
 * Bars that stand beside each other, values above them (below, where negative) and names of categories at the foot.
 *
 * @returns Undefined where a text has no room: lying bars have.
 */
export function drawUprightBars(input: ChartInput): ChartPart | undefined {
  const { chart, format, width, metrics } = input;
  const slot = width / chart.categories.length;
  const nameRoom = pt(slot - format.slack);
  const names = chart.categories.map((name) => labelOf(name, format.labelSize, metrics, nameRoom));
  const bars = barsOf(input, slot);
  const namesFit =
    chart.categories.every((name) => wordsFit(name, format.labelSize, nameRoom, metrics)) &&
    names.every(({ lines }) => lines.length <= format.maxLabelLines);
  if (!namesFit || !valuesFit(bars, input)) return undefined;

  const scale = scaleOf(bars.map(({ value }) => value));
  const valueRoom = Math.max(...bars.map(({ label }) => label.height)) + 1;
  const zero = valueRoom + format.plotHeight * (1 - positionOn(scale, 0));
  const foot = valueRoom + format.plotHeight + (scale.low < 0 ? valueRoom : 0) + format.gap;
  const shapes: readonly Shape[] = [
    ...bars.flatMap((bar) => drawBar(bar, zero, scale, input)),
    {
      kind: 'line',
      x1: pt(0),
      y1: pt(zero),
      x2: width,
      y2: pt(zero),
      stroke: { color: 'black', weight: format.axis },
    },
    ...names.flatMap((name, index) => labelShapes(name, { x: index * slot, y: foot, width: slot }, 'center')),
  ];
  return { shapes, height: pt(foot + Math.max(...names.map(({ height }) => height))) };
}

function barsOf({ chart, format, metrics }: ChartInput, slot: number): readonly Bar[] {
  const count = chart.series.length;
  const width = Math.min(format.widestBar, (slot * format.groupShare) / count);
  return chart.categories.flatMap((_, category) =>
    chart.series.map(({ values, texts }, series) => ({
      series,
      value: values[category] ?? 0,
      label: labelOf(texts[category] ?? '', format.valueSize, metrics),
      center: (category + 0.5) * slot + (series - (count - 1) / 2) * width,
      width,
    })),
  );
}

/** Whether no value touches another one or leaves the chart, whatever the heights of the bars. */
function valuesFit(bars: readonly Bar[], { format, width }: ChartInput): boolean {
  const edges = bars.map(({ center, label }) => {
    const half = (label.width + format.slack) / 2;
    return { left: center - half, right: center + half };
  });
  return edges.every(({ left, right }, index) => {
    const before = edges[index - 1];
    return left >= (before?.right ?? 0) && right <= width;
  });
}

function drawBar(
  { series, value, label, center, width }: Bar,
  zero: number,
  scale: Scale,
  { format }: ChartInput,
): readonly Shape[] {
  const end = zero - format.plotHeight * (positionOn(scale, value) - positionOn(scale, 0));
  const boxWidth = label.width + format.slack;
  const y = value < 0 ? end + 1 : end - label.height - 1;
  const text = labelShapes(label, { x: center - boxWidth / 2, y, width: boxWidth }, 'center');
  if (value === 0) return text;
  const bar: Shape = {
    kind: 'rect',
    x: pt(center - width / 2),
    y: pt(Math.min(zero, end)),
    width: pt(width),
    height: pt(Math.abs(end - zero)),
    ...barLook(series, format),
  };
  return [bar, ...text];
}
