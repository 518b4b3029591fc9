import type { PlacedBox } from '../../layout/placed.ts';

/** An area of a page that is shown: points from the lower left corner. */
export interface ShownArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place that the clerk chose: a page, from 1, and the left end of the letters' feet, in points from the top left corner. */
export interface ChosenPoint {
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/** What is put on a page. */
export interface StampedPage {
  /** From 0. */
  readonly page: number;
  /** Lengths from the top left corner of what is shown. */
  readonly boxes: readonly PlacedBox[];
  /** Dots of blanks, which the text takes the place of. */
  readonly covers: readonly ShownArea[];
  /** What a screen reader says of all of it. */
  readonly spoken: string;
}
