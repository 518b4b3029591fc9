import type { Pt } from '../regulation/units.ts';
import { byFace, type Face, type FontMetrics } from './font-metrics.ts';

/**
 * Advances are whole multiples of 1/120 pt, a sixth of a twip: the grid on which LibreOffice sets text (measured,
 * docs/adr/0007). Measuring on the same grid makes lines break at the same words.
 */
export const STEPS_PER_POINT = 120;

/** A width in steps of 1/120 pt. */
export type Steps = number;

/** The advances of the letters of a face in a size, each worked out once in a process. */
export interface Advances {
  /** The advance of a code point. @throws {Error} when the font lacks it: the checks before have reported it. */
  of(codePoint: number): Steps;
}

type Sizes = Readonly<Record<Face, Map<Pt, Advances>>>;

const known = new WeakMap<FontMetrics, Sizes>();

export function advancesOf(face: Face, size: Pt, metrics: FontMetrics): Advances {
  return known.get(metrics)?.[face].get(size) ?? remembered(face, size, metrics);
}

function remembered(face: Face, size: Pt, metrics: FontMetrics): Advances {
  const sizes = known.get(metrics) ?? byFace(() => new Map<Pt, Advances>());
  known.set(metrics, sizes);
  const advances = new KnownAdvances(face, size, metrics);
  sizes[face].set(size, advances);
  return advances;
}

/** The code point at an index of a text. Nearly every letter has one code unit, which is read several times as fast. */
export function codePointAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < FIRST_SURROGATE || unit > LAST_SURROGATE ? unit : (text.codePointAt(index) ?? unit);
}

/** Whether a letter has two code units in a text. */
export function hasTwoUnits(codePoint: number): boolean {
  return codePoint > 0xffff;
}

const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;

/** Code points below have a place in the table: all Vietnamese letters and the signs of sentences. */
const TABLE_LENGTH = 0x2100;
const UNKNOWN = -1;

class KnownAdvances implements Advances {
  readonly #table = new Int32Array(TABLE_LENGTH).fill(UNKNOWN);
  readonly #face: Face;
  readonly #size: Pt;
  readonly #metrics: FontMetrics;

  constructor(face: Face, size: Pt, metrics: FontMetrics) {
    this.#face = face;
    this.#size = size;
    this.#metrics = metrics;
  }

  of(codePoint: number): Steps {
    const steps = this.#table[codePoint] ?? UNKNOWN;
    return steps === UNKNOWN ? this.#find(codePoint) : steps;
  }

  #find(codePoint: number): Steps {
    const advance = this.#metrics.advance(this.#face, codePoint);
    if (advance === undefined) {
      throw new Error(`the font has no letter ${JSON.stringify(String.fromCodePoint(codePoint))}`);
    }
    const steps = Math.round((advance * this.#size * STEPS_PER_POINT) / this.#metrics.unitsPerEm);
    if (codePoint < TABLE_LENGTH) this.#table[codePoint] = steps;
    return steps;
  }
}
