import type { Chart } from '../../document/nodes.ts';
import { CHART_FORMAT } from '../../regulation/chart-format.ts';
import { ceilPtToTwip, pt } from '../../regulation/units.ts';
import type { Shape } from '../drawing.ts';
import { inlineRuns, presentParagraph } from '../paragraph.ts';
import type { PresentedDrawing, PresentedParagraph } from '../presented.ts';
import type { Styles } from '../styles.ts';
import type { TextArea } from '../text-area.ts';
import { drawLegend } from './legend.ts';
import { drawLyingBars } from './lying-bars.ts';
import { drawUprightBars } from './upright-bars.ts';

/**
 * A chart as a drawing as wide as the text, and its caption below on the same page. Bars stand upright where every text
 * has room, else they lie.
 */
export function presentChart(
  chart: Chart,
  styles: Styles,
  { width, metrics }: TextArea,
  depth = 0,
): readonly (PresentedDrawing | PresentedParagraph)[] {
  const input = { chart, format: CHART_FORMAT, width, metrics };
  const legend = drawLegend(input);
  const bars = drawUprightBars(input) ?? drawLyingBars(input);
  const { spaceAbove, legendSpace } = CHART_FORMAT;
  const top = spaceAbove + legend.height + legendSpace;
  const drawing: PresentedDrawing = {
    kind: 'drawing',
    place: chart.place,
    style: styles.drawing,
    textStyle: styles.drawingText,
    isKeptWithNext: chart.caption.length > 0,
    depth,
    width,
    height: ceilPtToTwip(pt(top + bars.height)),
    altText: chart.altText,
    shapes: [
      ...legend.shapes.map((shape) => moved(shape, spaceAbove)),
      ...bars.shapes.map((shape) => moved(shape, top)),
    ],
  };
  const { caption } = styles;
  if (chart.caption.length === 0) return [drawing];
  const runs = inlineRuns(caption, chart.caption);
  return [drawing, presentParagraph(caption, runs, { tag: { kind: 'caption', depth } })];
}

/** A shape further down. */
function moved(shape: Shape, distance: number): Shape {
  return shape.kind === 'line'
    ? { ...shape, y1: pt(shape.y1 + distance), y2: pt(shape.y2 + distance) }
    : { ...shape, y: pt(shape.y + distance) };
}
