import { pt, ptToTwip, twip, twipToPt, type Pt, type Twip } from '../regulation/units.ts';
import type { Face, FontMetrics } from './font-metrics.ts';

/**
 * Advances are whole multiples of 1/120 pt, a sixth of a twip: the grid on which LibreOffice sets text (measured,
 * docs/adr/0007). Measuring on the same grid makes lines break at the same words.
 */
const STEPS_PER_POINT = 120;
const STEPS_PER_TWIP = 6;

/** A width in steps of 1/120 pt. */
export type Steps = number;

/**
 * Advance of one letter in a size, in steps.
 * @throws {Error} for a letter that the font lacks: the checks before have reported it.
 */
export function advanceSteps(letter: string, face: Face, size: Pt, metrics: FontMetrics): Steps {
  const advance = metrics.advance(face, letter.codePointAt(0) ?? 0);
  if (advance === undefined) throw new Error(`the font has no letter ${JSON.stringify(letter)}`);
  return Math.round((advance * size * STEPS_PER_POINT) / metrics.unitsPerEm);
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
  let steps = 0;
  for (const letter of text) steps += advanceSteps(letter, face, size, metrics);
  return stepsToPt(steps);
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
