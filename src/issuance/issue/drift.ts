import type { Page, PlacedLine } from '../../layout/placed.ts';

/** A line that is not where the draft has it. */
export interface Drift {
  /** From 1. */
  readonly page: number;
  /** What the draft says there, and the final document; undefined where the page has no more lines. */
  readonly draft: string | undefined;
  readonly final: string | undefined;
}

/** Lines may stand apart by what rounding makes of it, in points. */
const TOLERANCE = 0.01;

/**
 * The first line of a final document that breaks or stands otherwise than in its draft. Numbers and days, which a draft has as
 * blanks, may differ; nothing else may, since the draft is what was read and approved.
 */
export function driftOf(draft: readonly Page[], final: readonly Page[]): Drift | undefined {
  for (let page = 0; page < Math.max(draft.length, final.length); page += 1) {
    const [before, after] = [linesOf(draft[page]), linesOf(final[page])];
    for (let line = 0; line < Math.max(before.length, after.length); line += 1) {
      const [one, other] = [before[line], after[line]];
      if (one === undefined || other === undefined || !isSame(one, other)) {
        return { page: page + 1, draft: one && textOf(one), final: other && textOf(other) };
      }
    }
  }
  return undefined;
}

function linesOf(page: Page | undefined): readonly PlacedLine[] {
  return (page?.boxes ?? []).filter((box): box is PlacedLine => box.kind === 'line');
}

function isSame(draft: PlacedLine, final: PlacedLine): boolean {
  return (
    Math.abs(draft.baseline - final.baseline) < TOLERANCE &&
    withoutFigures(textOf(draft)) === withoutFigures(textOf(final))
  );
}

function textOf({ fragments }: PlacedLine): string {
  return fragments.map(({ text }) => text).join('');
}

/** What stays of a line when the blanks of its draft are filled: figures and the spaces around them go. */
function withoutFigures(text: string): string {
  return text.replaceAll(/[\d\s\u00A0]+/gu, '');
}
