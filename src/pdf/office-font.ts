import { zlibSync } from 'fflate';
import { byFace, FACES, type Face } from '../presentation/font-metrics.ts';
import type { FontLibrary } from './embedded-font.ts';
import type { FaceTable, FontTable } from './font-table.ts';
import { byShard, type Shard } from './letter-codes.ts';
import { FontFault, readFont, type ReadFont } from './truetype/read-font.ts';
import { subsetFont } from './truetype/subset-font.ts';

/** Why a face of the office's font cannot be used. */
export interface FaceFault {
  readonly face: Face;
  readonly kind: 'unreadable' | 'forbidden' | 'lacking' | 'widths';
  /** The letters that it lacks, or that have other widths. */
  readonly letters: string;
}

/** Widths may differ by the rounding of one unit of the em, and no more: else lines would end elsewhere. */
const TOLERANCE = 1;

/**
 * Fonts of the office in place of ours. Text is measured by our tables all the same, so lines end where they ended: only fonts
 * with the same widths are taken. Letters that official texts seldom use may come from ours.
 *
 * @param own Our fonts, which decide which letters there are and how wide.
 * @param files The four faces as TrueType files.
 * @returns The fonts, or what is wrong with each face that cannot be used.
 */
export function officeFonts(
  own: FontLibrary,
  files: Readonly<Record<Face, Uint8Array>>,
): { readonly library: FontLibrary } | { readonly faults: readonly FaceFault[] } {
  const fonts = byFace((face) => candidateOf(files[face], own.table));
  const faults = FACES.flatMap((face) => faultsOf(face, fonts[face], own.table));
  if (faults.length > 0) return { faults };
  const parts = byFace((face) => byShard((shard) => once(() => madePart(own, face, shard, fonts[face]))));
  return {
    library: {
      table: own.table,
      faceTable: (face, shard) => parts[face][shard]().table,
      file: (face, shard) => parts[face][shard]().file,
    },
  };
}

/** A font of the office, and what is cut from it. */
interface Candidate {
  readonly font: ReadFont;
  /** A file with the letters of a part; undefined where outlines are not where the font says. Cut when first asked for. */
  readonly cut: (shard: Shard) => Uint8Array | undefined;
}

function candidateOf(file: Uint8Array, { letters }: FontTable): Candidate | undefined {
  const font = unlessTorn(() => readFont(file));
  if (font === undefined) return undefined;
  const parts = byShard((shard) => once(() => unlessTorn(() => subsetFont(font, letters[shard]))));
  return { font, cut: (shard) => parts[shard]() };
}

function unlessTorn<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof FontFault || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A value made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function faultsOf(face: Face, candidate: Candidate | undefined, table: FontTable): readonly FaceFault[] {
  if (candidate === undefined) return [{ face, kind: 'unreadable', letters: '' }];
  const { font, cut } = candidate;
  if (!font.isEmbeddable) return [{ face, kind: 'forbidden', letters: '' }];
  const { lacking, different } = compared(font, face, 'core', table);
  if (lacking === '' && cut('core') === undefined) return [{ face, kind: 'unreadable', letters: '' }];
  return [
    ...(lacking === '' ? [] : [{ face, kind: 'lacking' as const, letters: lacking }]),
    ...(different === '' ? [] : [{ face, kind: 'widths' as const, letters: different }]),
  ];
}

/** The letters of a part that a font lacks, and those that are of another width. */
function compared(font: ReadFont, face: Face, shard: Shard, table: FontTable) {
  const { unitsPerEm, advances } = table.faces[face];
  let lacking = '';
  let different = '';
  for (const [index, [, codePoint]] of table.letters[shard].entries()) {
    const glyph = font.glyphOf(codePoint);
    const width = (font.advanceOf(glyph) * unitsPerEm) / font.unitsPerEm;
    if (glyph === 0) lacking += String.fromCodePoint(codePoint);
    else if (Math.abs(width - (advances[shard][index] ?? 0)) > TOLERANCE) {
      different += String.fromCodePoint(codePoint);
    }
  }
  return { lacking, different };
}

interface Part {
  readonly table: FaceTable;
  readonly file: Uint8Array;
}

/** A part of a face; ours where the office's font has not all of it. */
function madePart(own: FontLibrary, face: Face, shard: Shard, candidate: Candidate | undefined): Part {
  const ours = { table: own.table.faces[face], file: own.file(face, shard) };
  if (candidate === undefined) return ours;
  const { font, cut } = candidate;
  const { lacking, different } = compared(font, face, shard, own.table);
  const file = lacking === '' && different === '' ? cut(shard) : undefined;
  if (file === undefined) return ours;
  const advances = own.table.letters[shard].map(([, codePoint]) => font.advanceOf(font.glyphOf(codePoint)));
  const { postscriptName, unitsPerEm, ascent, descent, italicAngle, bbox } = font;
  const table = {
    ...ours.table,
    ...{ postscriptName, unitsPerEm, ascent, descent, italicAngle, bbox },
    capHeight: (ours.table.capHeight * unitsPerEm) / ours.table.unitsPerEm,
    advances: { ...ours.table.advances, [shard]: advances },
    lengths: { ...ours.table.lengths, [shard]: file.length },
  };
  return { table, file: zlibSync(file, { level: 6 }) };
}
