import type { Chart } from '../../document/nodes.ts';
import type { ChartFormat } from '../../regulation/chart-format.ts';
import { chartUnitLine } from '../../regulation/wording.ts';
import { pt, type Pt } from '../../regulation/units.ts';
import type { Shape } from '../drawing.ts';
import type { FontMetrics } from '../font-metrics.ts';
import { labelOf, labelShapes, type Label } from './text.ts';

/** What a part of a chart is drawn from. */
export interface ChartInput {
  readonly chart: Chart;
  readonly format: ChartFormat;
  readonly width: Pt;
  readonly metrics: FontMetrics;
}

/** Some shapes, and the height that they take. */
export interface ChartPart {
  readonly shapes: readonly Shape[];
  readonly height: Pt;
}

/** An entry of the legend with the width that it takes. */
interface Entry {
  readonly label: Label;
  readonly index: number;
  readonly width: number;
}

/** The unit on the left and the names of the series on the right, on one line where they fit, else below each other. */
export function drawLegend({ chart, format, width, metrics }: ChartInput): ChartPart {
  const { labelSize, swatch, gap, slack } = format;
  const unit = labelOf(chartUnitLine(chart.unit), labelSize, metrics, pt(width - slack), 'italic');
  const indent = swatch + gap;
  const entries = chart.series.map(({ name }, index): Entry => {
    const label = labelOf(name, labelSize, metrics, pt(width - indent - slack));
    return { label, index, width: indent + label.width + slack };
  });
  const isBeside = unit.width + format.legendGap + rowWidth(entries, format) <= width;
  const rows = isBeside ? [entries] : rowsOf(entries, width, format);
  const shapes: Shape[] = [...labelShapes(unit, { x: 0, y: 0, width: unit.width + slack }, 'left')];
  let y: number = isBeside ? 0 : unit.height;
  for (const row of rows) {
    const left = width - rowWidth(row, format);
    shapes.push(...drawRow(row, left, y, format));
    y += Math.max(...row.map(({ label }) => label.height));
  }
  return { shapes, height: pt(Math.max(y, unit.height)) };
}

function rowWidth(entries: readonly Entry[], { legendGap }: ChartFormat): number {
  return entries.reduce((sum, entry) => sum + entry.width, 0) + (entries.length - 1) * legendGap;
}

/** The entries in as few rows as they need, in order. */
function rowsOf(entries: readonly Entry[], width: Pt, format: ChartFormat): readonly (readonly Entry[])[] {
  const rows: Entry[][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row !== undefined && rowWidth([...row, entry], format) <= width) row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

function drawRow(row: readonly Entry[], left: number, y: number, format: ChartFormat): readonly Shape[] {
  let x = left;
  return row.flatMap(({ label, index, width }): readonly Shape[] => {
    const lineHeight = label.height / label.lines.length;
    const square: Shape = {
      kind: 'rect',
      x: pt(x + format.outline / 2),
      y: pt(y + (lineHeight - format.swatch) / 2),
      width: format.swatch,
      height: format.swatch,
      ...barLook(index, format),
    };
    const indent = format.swatch + format.gap;
    const text = labelShapes(label, { x: x + indent, y, width: width - indent }, 'left');
    x += width + format.legendGap;
    return [square, ...text];
  });
}

/** The fill and outline of a series. */
export function barLook(
  series: number,
  { fills, outline }: ChartFormat,
): Pick<Extract<Shape, { kind: 'rect' }>, 'fill' | 'stroke'> {
  const fill = fills[series % fills.length];
  return { ...(fill !== undefined && { fill }), stroke: { color: 'black', weight: outline } };
}
