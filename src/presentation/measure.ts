import { pt, ptToTwip, twip, twipToPt, type Pt, type Twip } from '../regulation/units.ts';
import {
  advancesOf,
  codePointAt,
  hasTwoUnits,
  STEPS_PER_POINT,
  type Advances,
  type Steps,
} from './advances.ts';
import type { Face, FontMetrics } from './font-metrics.ts';

const STEPS_PER_TWIP = 6;

/**
 * Advance of one letter in a size, in steps.
 * @throws {Error} for a letter that the font lacks: the checks before have reported it.
 */
export function advanceSteps(letter: string, face: Face, size: Pt, metrics: FontMetrics): Steps {
  return advancesOf(face, size, metrics).of(letter.codePointAt(0) ?? 0);
}

export function stepsToPt(steps: Steps): Pt {
  return pt(steps / STEPS_PER_POINT);
}

/** The twips that a stretch of text before another one takes. */
export function roundToTwip(steps: Steps): Twip {
  return twip(Math.round(steps / STEPS_PER_TWIP));
}

/** The twips that the last stretch of a line needs. */
export function ceilToTwip(steps: Steps): Twip {
  return twip(Math.ceil(steps / STEPS_PER_TWIP));
}

/** Width of a text set in one face and size, by plain advances. @throws {Error} for a letter that the font lacks. */
export function textWidth(text: string, face: Face, size: Pt, metrics: FontMetrics): Pt {
  return stepsToPt(stepsUpTo(text, Infinity, advancesOf(face, size, metrics)));
}

/** The same for a run, undefined where it is wider than the room that it has. */
export function widthWithin(
  { text, face }: { readonly text: string; readonly face: Face },
  size: Pt,
  room: Pt,
  metrics: FontMetrics,
): Pt | undefined {
  const most = ptToTwip(room) * STEPS_PER_TWIP;
  const steps = stepsUpTo(text, most, advancesOf(face, size, metrics));
  return steps > most ? undefined : stepsToPt(steps);
}

/** The steps of a text, or of so much of it that they are more than `most`. */
function stepsUpTo(text: string, most: Steps, advances: Advances): Steps {
  let steps = 0;
  for (let index = 0; index < text.length && steps <= most; index += 1) {
    const codePoint = codePointAt(text, index);
    if (hasTwoUnits(codePoint)) index += 1;
    steps += advances.of(codePoint);
  }
  return steps;
}

/** Height of a line at single spacing: ascent, descent and line gap of the font, in whole twips as Word keeps it. */
export function lineHeight(size: Pt, metrics: FontMetrics): Pt {
  const height = ((metrics.ascent + metrics.descent + metrics.lineGap) * size) / metrics.unitsPerEm;
  return twipToPt(ptToTwip(pt(height)));
}

/** From the top of a line to its baseline: the font's line gap stands above the letters, as LibreOffice has it. */
export function baselineOffset(size: Pt, metrics: FontMetrics): Pt {
  return pt(((metrics.lineGap + metrics.ascent) * size) / metrics.unitsPerEm);
}
