import type { PresentedParagraph, PresentedStyle } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { alignmentBeside, keepingOf, paragraphOf, sizeOf, spacingOf } from './paragraph-properties.ts';
import { drawnRule } from './rule.ts';
import { wordRun } from './run.ts';
import { twips } from './twips.ts';

/** Gives each drawing of a document its own id. */
export type NextId = () => number;

/** What a paragraph has because of where it stands. */
export interface ParagraphPlace {
  /** Added above: the distance between rows of a grid. */
  readonly spaceAbove?: Pt;
  /** Runs of drawings that have their place on the paper and only hang on the paragraph, as XML. */
  readonly anchored?: string;
  /** Whether its row of a table stays with the next: Word keeps the paragraphs. */
  readonly isRowKept?: boolean;
  /** The properties of the section that it ends, as XML. */
  readonly sectionEnd?: string | undefined;
}

/**
 * A paragraph in its named style, as XML; only what its place changes is written beside the style.
 *
 * @param registered The style as the styles part has it; the head may be set smaller than that.
 */
export function wordParagraph(
  paragraph: PresentedParagraph,
  registered: PresentedStyle,
  nextId: NextId,
  place: ParagraphPlace = {},
): string {
  const { style, runs, rule, leftIndent, rightIndent } = paragraph;
  const { spaceAbove = 0, anchored = '', isRowKept = false, sectionEnd = '' } = place;
  const before = pt(paragraph.spaceBefore + spaceAbove);
  let properties = `<w:pStyle w:val="${style.key}"/>${keepingOf(paragraph, isRowKept)}`;
  if (before !== style.spaceBefore) properties += spacingOf(twips(before), twips(style.spaceAfter));
  if (leftIndent + rightIndent > 0) {
    properties += `<w:ind w:left="${String(twips(leftIndent))}" w:right="${String(twips(rightIndent))}"/>`;
  }
  properties += alignmentBeside(paragraph) + sectionEnd;
  let content = rule === undefined ? anchored : anchored + drawnRule(rule, nextId());
  const size = style.size === registered.size ? '' : sizeOf(style.size);
  for (const run of runs) content += wordRun(run, style, size);
  return paragraphOf(properties, content);
}
