import { byFace, type Face, type FontMetrics } from '../presentation/font-metrics.ts';
import { SHARDS, type Shard } from './letter-codes.ts';

/** One face as `npm run fonts` describes it, so that no font is parsed at run time. */
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
  /** The advances of a shard's letters, in the order of their codes. */
  readonly advances: Readonly<Record<Shard, readonly number[]>>;
  /** How long the font files are before compression. */
  readonly lengths: Readonly<Record<Shard, number>>;
}

/** What stands in the file beside the fonts. The faces have the same letters at the same codes. */
interface FontFile {
  /** Code and code point of every letter of a shard, by rising codes. */
  readonly letters: Readonly<Record<Shard, readonly (readonly [number, number])[]>>;
  readonly faces: Readonly<Record<Face, FaceTable>>;
}

/** The font family: its tables, its letters, and the metrics that layout asks for. */
export interface FontTable extends FontFile {
  /** By code point: the shard's index in SHARDS above the letter's code; 0 for what the font lacks. */
  readonly codes: Uint16Array;
  readonly metrics: FontMetrics;
}

/** Where the index of the shard stands above a code. */
export const SHARD_SHIFT = 8;

/** Read the table that stands beside the fonts. */
export function readFontTable(json: string): FontTable {
  const file = JSON.parse(json) as FontFile;
  const codes = new Uint16Array(spaceFor(file));
  for (const [index, shard] of SHARDS.entries()) {
    for (const [code, codePoint] of file.letters[shard]) codes[codePoint] = (index << SHARD_SHIFT) | code;
  }
  const advances = byFace((face) => advancesOf(file, face));
  const { unitsPerEm, ascent, descent, lineGap } = file.faces.regular;
  return {
    ...file,
    codes,
    metrics: {
      advance: (face, codePoint) => (codes[codePoint] ? advances[face][codePoint] : undefined),
      unitsPerEm,
      ascent,
      descent: -descent,
      lineGap,
    },
  };
}

/** One more than the greatest code point. */
function spaceFor({ letters }: FontFile): number {
  const codePoints = SHARDS.flatMap((shard) => letters[shard].map(([, codePoint]) => codePoint));
  return Math.max(...codePoints) + 1;
}

function advancesOf(file: FontFile, face: Face): Uint16Array {
  const advances = new Uint16Array(spaceFor(file));
  for (const shard of SHARDS) {
    for (const [index, [, codePoint]] of file.letters[shard].entries()) {
      advances[codePoint] = file.faces[face].advances[shard][index] ?? 0;
    }
  }
  return advances;
}
