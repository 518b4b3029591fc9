import { PDF } from '@libpdf/core';
import type { Shown } from './appearance.ts';
import * as issue from './placement-issues.ts';
import { IssuanceFault } from '../issuance-fault.ts';

/** A picture of a signature or a seal. */
export interface SignatureImage extends Shown {
  /** Width to height. */
  readonly proportion: number;
  /** How wide it is on paper, in points, where the file says so. */
  readonly width: number | undefined;
}

const POINTS_PER_METRE = 72 / 0.0254;
/** Source: PNG, third edition, 11.3.4.3: the unit is the metre. */
const METRES = 1;
/** Of a chunk: four bytes of its length, then its name. */
const NAME_OFFSET = 4;
const HEAD_LENGTH = 8;

/** Read a PNG. @throws {IssuanceFault} when it is none. */
export function readImage(bytes: Uint8Array, file: string): SignatureImage {
  const draw = (pdf: PDF) => pdf.embedPng(bytes);
  try {
    const { width, height } = draw(PDF.create());
    const perPoint = dotsPerPoint(bytes);
    return {
      proportion: width / height,
      width: perPoint === undefined ? undefined : width / perPoint,
      size: { width: 1, height: 1 },
      draw: async (pdf) => Promise.resolve(draw(pdf).ref),
    };
  } catch {
    throw new IssuanceFault(issue.unreadableImage(file));
  }
}

/** The resolution that a PNG tells of itself. */
function dotsPerPoint(bytes: Uint8Array): number | undefined {
  const png = Buffer.from(bytes);
  const at = png.indexOf('pHYs', 0, 'latin1') - NAME_OFFSET;
  if (at < 0 || png[at + HEAD_LENGTH + 8] !== METRES) return undefined;
  const perMetre = png.readUInt32BE(at + HEAD_LENGTH);
  return perMetre === 0 ? undefined : perMetre / POINTS_PER_METRE;
}
