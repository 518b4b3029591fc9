import { byFace, type Face, type FontMetrics } from '../presentation/font-metrics.ts';

/** One face as `npm run fonts` describes it: widths and glyph ids of the subset font, so that no font is parsed at run time. */
export interface FaceTable {
  readonly postscriptName: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Negative, as in the font. */
  readonly descent: number;
  readonly lineGap: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: readonly [number, number, number, number];
  readonly glyphCount: number;
  /** Code point, glyph id and advance of every letter. */
  readonly glyphs: readonly (readonly [number, number, number])[];
}

/** The letters of a face by code point. */
export type Glyphs = ReadonlyMap<number, { readonly id: number; readonly advance: number }>;

/** The font family: its tables, its letters, and the metrics that layout asks for. */
export interface FontTable {
  readonly faces: Readonly<Record<Face, FaceTable>>;
  readonly glyphs: Readonly<Record<Face, Glyphs>>;
  readonly metrics: FontMetrics;
}

/** Read the table that stands beside the fonts. */
export function readFontTable(json: string): FontTable {
  const faces = JSON.parse(json) as Record<Face, FaceTable>;
  const glyphs = byFace((face) => glyphsOf(faces[face]));
  const { unitsPerEm, ascent, descent, lineGap } = faces.regular;
  return {
    faces,
    glyphs,
    metrics: {
      advance: (face, codePoint) => glyphs[face].get(codePoint)?.advance,
      unitsPerEm,
      ascent,
      descent: -descent,
      lineGap,
    },
  };
}

function glyphsOf({ glyphs }: FaceTable): Glyphs {
  return new Map(glyphs.map(([codePoint, id, advance]) => [codePoint, { id, advance }]));
}
