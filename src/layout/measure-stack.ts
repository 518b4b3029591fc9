import { breakLines } from '../presentation/break-lines.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { lineHeight } from '../presentation/measure.ts';
import type { PresentedParagraph } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import type { MeasuredParagraph } from './measured.ts';

/** Break a paragraph into lines of the given width. */
export function measureParagraph(
  source: PresentedParagraph,
  room: Pt,
  metrics: FontMetrics,
): MeasuredParagraph {
  const { style } = source;
  const width = pt(room - source.leftIndent - source.rightIndent);
  const lineRoom = { first: pt(width - style.firstLineIndent), rest: width };
  return {
    kind: 'paragraph',
    source,
    lines: breakLines(source.runs, style.size, lineRoom, metrics),
    lineHeight: lineHeight(style.size, metrics),
    width,
    spaceBefore: source.spaceBefore,
    spaceAfter: style.spaceAfter,
    isKeptWithNext: source.isKeptWithNext,
  };
}

/** Break paragraphs on top of each other into lines of one width. */
export function measureStack(
  paragraphs: readonly PresentedParagraph[],
  width: Pt,
  metrics: FontMetrics,
): readonly MeasuredParagraph[] {
  return paragraphs.map((paragraph) => measureParagraph(paragraph, width, metrics));
}

/** The height of paragraphs on top of each other inside a cell, the space before the first included. */
export function stackHeight(paragraphs: readonly MeasuredParagraph[]): number {
  let height = 0;
  let spaceAfter = 0;
  for (const paragraph of paragraphs) {
    height += gapBetween(spaceAfter, paragraph.spaceBefore) + paragraph.lines.length * paragraph.lineHeight;
    ({ spaceAfter } = paragraph);
  }
  return height;
}

/** The distance between two paragraphs: the greater of what they ask for, as Word and LibreOffice set it. */
export function gapBetween(spaceAfter: number, spaceBefore: number): number {
  return Math.max(spaceAfter, spaceBefore);
}
