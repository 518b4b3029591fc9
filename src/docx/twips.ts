import { ptToTwip, type Pt } from '../regulation/units.ts';

/** A length as the whole twips that Word keeps. */
export function twips(length: Pt): number {
  return ptToTwip(length);
}

/** A font size as the half-points that Word keeps. */
export function halfPoints(size: Pt): number {
  return Math.round(size * 2);
}

/** The weight of a border as the eighths of a point that Word keeps. */
export function eighthPoints(weight: Pt): number {
  return Math.round(weight * 8);
}

const EMUS_PER_POINT = 12_700;

/** A length as the English metric units of DrawingML. */
export function emus(length: Pt): number {
  return Math.round(length * EMUS_PER_POINT);
}
