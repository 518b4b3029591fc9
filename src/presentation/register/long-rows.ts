import { pt, type Pt } from '../../regulation/units.ts';
import { breakLines } from '../break-lines.ts';
import { faceOf, type FontMetrics } from '../font-metrics.ts';
import type { PresentedStyle } from '../presented.ts';

/** The texts of a row's cells, each a paragraph. */
export type RowTexts = readonly (readonly string[])[];

/** How the cells of a row are set. */
export interface RowSetting {
  readonly style: PresentedStyle;
  /** The room that the text of each column has. */
  readonly rooms: readonly Pt[];
  readonly metrics: FontMetrics;
}

/** How many lines a row may have, and those that it is cut into where it has more. */
export interface LineLimits {
  readonly mostLines: number;
  readonly partLines: number;
}

/** A line of a cell, and of which of its paragraphs it is. */
interface CellLine {
  readonly paragraph: number;
  readonly text: string;
}

/**
 * A row of too many lines as several: what a cell has more goes on below, broken where its lines end.
 *
 * @returns At least one row; the texts of each cell joined give what it had.
 */
export function rowsOfLines(
  texts: RowTexts,
  { mostLines, partLines }: LineLimits,
  setting: RowSetting,
): readonly RowTexts[] {
  const cells = texts.map((paragraphs, column) => cellLines(paragraphs, column, setting));
  const lines = Math.max(1, ...cells.map(({ length }) => length));
  if (lines <= mostLines) return [texts];
  return Array.from({ length: Math.ceil(lines / partLines) }, (_, index) =>
    cells.map((cell) => paragraphsOf(cell.slice(index * partLines, (index + 1) * partLines))),
  );
}

function cellLines(
  paragraphs: readonly string[],
  column: number,
  { style, rooms, metrics }: RowSetting,
): readonly CellLine[] {
  const room = rooms[column] ?? pt(0);
  return paragraphs.flatMap((text, paragraph) =>
    breakLines([{ text, face: faceOf(style) }], style.size, { first: room, rest: room }, metrics).map(
      ({ fragments, isSpaceNext }) => ({
        paragraph,
        text: fragments.map((fragment) => fragment.text).join('') + (isSpaceNext ? ' ' : ''),
      }),
    ),
  );
}

function paragraphsOf(lines: readonly CellLine[]): readonly string[] {
  const texts = new Map<number, string>();
  for (const { paragraph, text } of lines) texts.set(paragraph, (texts.get(paragraph) ?? '') + text);
  return [...texts.values()].map((text) => text.trimEnd());
}
