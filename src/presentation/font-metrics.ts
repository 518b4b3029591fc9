/** The four faces of the one font family. */
export const FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const;

export type Face = (typeof FACES)[number];

/** Something of every face. */
export function byFace<T>(make: (face: Face) => T): Readonly<Record<Face, T>> {
  return {
    regular: make('regular'),
    bold: make('bold'),
    italic: make('italic'),
    boldItalic: make('boldItalic'),
  };
}

/** What layout must know of a font: plain advances without kerning, as Word sets text unless told to kern. */
export interface FontMetrics {
  /** Advance width of a code point, in units of the em; undefined when the face lacks it. */
  advance(face: Face, codePoint: number): number | undefined;
  readonly unitsPerEm: number;
  /** Distances of a line, in units of the em: above the baseline, below it (positive), and between lines. */
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
}

/** The face that emphasis asks for. */
export function faceOf({ isBold, isItalic }: { readonly isBold: boolean; readonly isItalic: boolean }): Face {
  if (isBold) return isItalic ? 'boldItalic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}

/** The letters of a text that the regular face lacks, each once, in order; the faces have the same letters. */
export function missingLetters(text: string, metrics: FontMetrics): readonly string[] {
  const letters = new Set(text);
  return [...letters].filter(
    (letter) => metrics.advance('regular', letter.codePointAt(0) ?? 0) === undefined,
  );
}
