import { pt, wordLength } from '../../regulation/units.ts';
import type { CertificateBox } from '../../regulation/certificate.ts';
import { balancingIndent } from '../balance.ts';
import { breakLines } from '../break-lines.ts';
import { faceOf, type FontMetrics } from '../font-metrics.ts';
import { textWidth } from '../measure.ts';
import { plainRun, presentParagraph } from '../paragraph.ts';
import type { PresentedParagraph, PresentedStyle } from '../presented.ts';
import { lineCount, stackHeight } from '../stack-height.ts';

/** Sizes go down in the half points that Word keeps. */
const STEP = 0.5;
/** Kept free beside the widest line, so that a font a hair wider breaks at the same words. House value. */
const SLACK = pt(4);

/**
 * Texts on top of each other in a box, in the largest of its sizes in which they have no more lines than it allows and do
 * not leave it; a line each where a size down to `oneLineSize` allows it. Centred texts have lines of about equal length.
 *
 * @returns Undefined where even the smallest size is too large.
 */
export function fitText(
  texts: readonly string[],
  box: CertificateBox,
  style: PresentedStyle,
  metrics: FontMetrics,
): readonly PresentedParagraph[] | undefined {
  const attempt = (smallest: number, maxLines: number) => {
    for (let size: number = box.size; size >= smallest; size -= STEP) {
      const sized = { ...style, size: pt(size) };
      if (lineTotal(texts, sized, box, metrics) > maxLines) continue;
      const paragraphs = texts.map((text) => setText(text, sized, box, metrics));
      if (isFitting(paragraphs, { ...box, maxLines }, metrics)) return paragraphs;
    }
    return undefined;
  };
  return attempt(box.oneLineSize, texts.length) ?? attempt(box.smallestSize, box.maxLines);
}

/** The lines of texts over the whole width of a box; balancing them takes longer than counting, and gives no fewer. */
function lineTotal(
  texts: readonly string[],
  style: PresentedStyle,
  box: CertificateBox,
  metrics: FontMetrics,
): number {
  const width = wordLength(box.width);
  const rooms = { first: width, rest: width };
  const counts = texts.map((text) => breakLines([plainRun(style, text)], style.size, rooms, metrics).length);
  return counts.reduce((sum, count) => sum + count, 0);
}

function setText(
  text: string,
  style: PresentedStyle,
  box: CertificateBox,
  metrics: FontMetrics,
): PresentedParagraph {
  const width = wordLength(box.width);
  const runs = [plainRun(style, text)];
  const indent =
    style.alignment === 'center' ? balancingIndent(runs, style.size, width, SLACK, metrics) : pt(0);
  const indents = { leftIndent: indent, rightIndent: indent };
  return presentParagraph(style, runs, { ...indents, spaceBefore: pt(0), isKeptWithNext: false });
}

function isFitting(
  paragraphs: readonly PresentedParagraph[],
  box: CertificateBox,
  metrics: FontMetrics,
): boolean {
  const width = wordLength(box.width);
  const lines = paragraphs.reduce((sum, paragraph) => sum + lineCount(paragraph, width, metrics), 0);
  const room = width - SLACK;
  const wordsFit = paragraphs.every(({ runs, style }) =>
    runs.every(({ text }) =>
      text.split(' ').every((word) => textWidth(word, faceOf(style), style.size, metrics) <= room),
    ),
  );
  return (
    wordsFit && lines <= box.maxLines && stackHeight(paragraphs, width, metrics) <= wordLength(box.height)
  );
}
