import type { Color } from '../regulation/palette.ts';
import type { Pt } from '../regulation/units.ts';
import type { Face } from './font-metrics.ts';

/** How a line or an outline is drawn; its middle is where the shape says. */
export interface Stroke {
  readonly color: Color;
  readonly weight: Pt;
}

/** A rectangle from its top left corner, filled, outlined or both. */
export interface RectangleShape {
  readonly kind: 'rect';
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly height: Pt;
  readonly fill?: Color;
  readonly stroke?: Stroke;
}

/** A straight line from one point to another. */
export interface LineShape {
  readonly kind: 'line';
  readonly x1: Pt;
  readonly y1: Pt;
  readonly x2: Pt;
  readonly y2: Pt;
  readonly stroke: Stroke;
}

/** One line of black text in a box as wide as said, its line's top at y; the text fits, it is never broken. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly text: string;
  readonly size: Pt;
  readonly face: Face;
  readonly alignment: 'left' | 'center' | 'right';
}

/** Places count from the drawing's top left corner; what comes later lies on top. */
export type Shape = RectangleShape | LineShape | TextShape;

/** A drawing of its own, with what it says in words for those who do not see it. */
export interface Drawing {
  readonly width: Pt;
  readonly height: Pt;
  readonly altText: string;
  readonly shapes: readonly Shape[];
}
