import type { FontMetrics } from '../presentation/font-metrics.ts';
import type { PageGeometry, PresentedParagraph } from '../presentation/presented.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { measureStack, stackHeight } from './measure-stack.ts';
import type { MeasuredParagraph } from './measured.ts';
import { placeStack } from './place-stack.ts';
import type { PlacedBox } from './placed.ts';

/** What stands in the bottom margin of a section's first page. */
export interface MeasuredFooter {
  readonly paragraphs: readonly MeasuredParagraph[];
  readonly height: Pt;
  /** How far it reaches above the bottom margin: what the text of that page loses. */
  readonly overlap: Pt;
}

/** Break the paragraphs of a footer into lines of the text's width; the space after the last one counts (measured). */
export function measureFooter(
  footer: readonly PresentedParagraph[],
  { textWidth, margins, headerDistance }: PageGeometry,
  metrics: FontMetrics,
): MeasuredFooter {
  const paragraphs = measureStack(footer, textWidth, metrics);
  const height = pt(stackHeight(paragraphs) + (paragraphs.at(-1)?.spaceAfter ?? 0));
  const overlap = pt(Math.max(0, headerDistance + height - margins.bottom));
  return { paragraphs, height, overlap };
}

/** A footer, its last line as far above the edge of the paper as the page number is below the other. */
export function placeFooter(
  { paragraphs, height }: MeasuredFooter,
  page: PageGeometry,
  metrics: FontMetrics,
): readonly PlacedBox[] {
  const y = pt(page.height - page.headerDistance - height);
  return placeStack(paragraphs, { x: page.margins.left, y }, metrics);
}
