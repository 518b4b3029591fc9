import { pt, type Pt } from '../../regulation/units.ts';
import { balancingIndent } from '../balance.ts';
import { breakLines } from '../break-lines.ts';
import type { TextShape } from '../drawing.ts';
import type { Face, FontMetrics } from '../font-metrics.ts';
import { lineHeight, textWidth } from '../measure.ts';

/** A text of a chart in lines, with its measures. */
export interface Label {
  readonly lines: readonly string[];
  readonly size: Pt;
  readonly face: Face;
  readonly width: Pt;
  readonly height: Pt;
}

/** A text in lines of about equal length that fit a width; without one it stays on one line. */
export function labelOf(
  text: string,
  size: Pt,
  metrics: FontMetrics,
  room = pt(Infinity),
  face: Face = 'regular',
): Label {
  const lines = room === Infinity ? [text] : linesOf(text, size, room, metrics, face);
  const widths = lines.map((line) => textWidth(line, face, size, metrics));
  return {
    lines,
    size,
    face,
    width: pt(Math.max(...widths)),
    height: pt(lines.length * lineHeight(size, metrics)),
  };
}

function linesOf(text: string, size: Pt, room: Pt, metrics: FontMetrics, face: Face): readonly string[] {
  const runs = [{ text, face }];
  const width = pt(room - 2 * balancingIndent(runs, size, room, pt(0), metrics));
  return breakLines(runs, size, { first: width, rest: width }, metrics).map(({ fragments }) =>
    fragments.map((fragment) => fragment.text).join(''),
  );
}

/** The longest word of a text stands on one line of this width. */
export function wordsFit(text: string, size: Pt, room: Pt, metrics: FontMetrics): boolean {
  return text.split(' ').every((word) => textWidth(word, 'regular', size, metrics) <= room);
}

/** A box on the drawing: its left edge, its top and its width. */
export interface TextBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The lines of a label on top of each other. */
export function labelShapes(
  { lines, size, face, height }: Label,
  { x, y, width }: TextBox,
  alignment: TextShape['alignment'],
): readonly TextShape[] {
  return lines.map((text, index) => ({
    kind: 'text',
    x: pt(x),
    y: pt(y + (index * height) / lines.length),
    width: pt(width),
    text,
    size,
    face,
    alignment,
  }));
}
