import { Paragraph, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { faceOf } from '../presentation/font-metrics.ts';
import type { PresentedParagraph, PresentedStyle, Run } from '../presentation/presented.ts';
import { pt } from '../regulation/units.ts';
import { ALIGNMENTS } from './alignment.ts';
import { drawnRule } from './rule.ts';
import { halfPoints, twips } from './twips.ts';

/** Gives each drawing of a document its own id. */
export type NextId = () => number;

/**
 * A paragraph in its named style; only what its place changes is written beside the style.
 *
 * @param registered The style as the styles part has it; the head may be set smaller than that.
 * @param spaceAbove Added above, in points: the distance between rows of a grid.
 * @param anchored Drawings that have their place on the paper and only hang on the paragraph.
 */
export function wordParagraph(
  paragraph: PresentedParagraph,
  registered: PresentedStyle,
  nextId: NextId,
  spaceAbove = pt(0),
  anchored: readonly TextRun[] = [],
): Paragraph {
  const { style, runs, rule, leftIndent, rightIndent, alignment, isKeptWithNext } = paragraph;
  const before = pt(paragraph.spaceBefore + spaceAbove);
  const size = style.size === registered.size ? undefined : halfPoints(style.size);
  const children: ParagraphChild[] = runs.map((run) => wordRun(run, style, size));
  if (rule !== undefined) children.unshift(drawnRule(rule, nextId()));
  return new Paragraph({
    style: style.key,
    ...(alignment !== style.alignment && { alignment: ALIGNMENTS[alignment] }),
    ...(before !== style.spaceBefore && {
      spacing: { before: twips(before), after: twips(style.spaceAfter) },
    }),
    ...(leftIndent + rightIndent > 0 && {
      indent: { left: twips(leftIndent), right: twips(rightIndent) },
    }),
    ...(isKeptWithNext && !style.isKeptWithNext && { keepNext: true, keepLines: true }),
    children: [...anchored, ...children],
  });
}

/** A run; bold and italic only where they differ from the style. */
export function wordRun({ text, face }: Run, style: PresentedStyle, size: number | undefined): TextRun {
  const emphasis: IRunOptions =
    face === faceOf(style)
      ? {}
      : {
          bold: face === 'bold' || face === 'boldItalic',
          italics: face === 'italic' || face === 'boldItalic',
        };
  return new TextRun({ text, ...emphasis, ...(size !== undefined && { size }) });
}
