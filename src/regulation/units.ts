/** A length in typographic points, 1/72 inch. */
export type Pt = number & { readonly unit: 'pt' };
/** A length in millimetres. */
export type Mm = number & { readonly unit: 'mm' };
/** A length in twentieths of a point, the unit of WordprocessingML. */
export type Twip = number & { readonly unit: 'twip' };

const POINTS_PER_MM = 72 / 25.4;
const TWIPS_PER_POINT = 20;
/** What multiplying may lose of a whole number of twips. */
const ROUNDING = 1e-6;

export function pt(value: number): Pt {
  return value as Pt;
}

export function mm(value: number): Mm {
  return value as Mm;
}

export function twip(value: number): Twip {
  return value as Twip;
}

/** Millimetres as points. */
export function mmToPt(value: Mm): Pt {
  return pt(value * POINTS_PER_MM);
}

/** Points as millimetres. */
export function ptToMm(value: Pt): Mm {
  return mm(value / POINTS_PER_MM);
}

/** Points as twips, to the nearest whole one: Word keeps no finer length. */
export function ptToTwip(value: Pt): Twip {
  return twip(Math.round(value * TWIPS_PER_POINT));
}

/** The length in whole twips, never longer than asked. */
export function floorToTwip(value: Pt): Pt {
  return twipToPt(twip(Math.floor(value * TWIPS_PER_POINT + ROUNDING)));
}

/** The length in whole twips, never shorter than asked. */
export function ceilPtToTwip(value: Pt): Pt {
  return twipToPt(twip(Math.ceil(value * TWIPS_PER_POINT - ROUNDING)));
}

/** Twips as points, exactly. */
export function twipToPt(value: Twip): Pt {
  return pt(value / TWIPS_PER_POINT);
}

/** The nearest length that Word can keep, in points. Both writers take lengths from here, so that they agree. */
export function wordLength(value: Mm): Pt {
  return twipToPt(ptToTwip(mmToPt(value)));
}
