import type { DocumentMarks } from '../document/marks.ts';
import { toCapitals } from '../language/capitalization.ts';
import { MARK_FORMAT } from '../regulation/mark-format.ts';
import type { StyleKey } from '../regulation/style-rules.ts';
import { pt, wordLength, type Pt } from '../regulation/units.ts';
import { faceOf, type FontMetrics } from './font-metrics.ts';
import { lineHeight, textWidth } from './measure.ts';
import { capitalRun, presentParagraph } from './paragraph.ts';
import type {
  PageGeometry,
  PaperArea,
  PresentedBlock,
  PresentedFrame,
  PresentedGrid,
  PresentedStyle,
} from './presented.ts';
import { gridHeight } from './stack-height.ts';

type Styles = Readonly<Record<StyleKey, PresentedStyle>>;

/** The boxes of a document's marks, and how far those under the head reach below it. */
interface PresentedMarks {
  readonly frames: readonly PresentedFrame[];
  readonly reach: Pt;
}

/**
 * Ô 10a and 10b on the left under the head, one below the other, and ô 11 in the top margin right of the middle.
 * Source: Decree 30/2020/NĐ-CP, Appendix I, Part II, the diagram of the components.
 */
export function presentMarks(
  { secrecy, urgency, circulation }: DocumentMarks,
  head: PresentedGrid,
  page: PageGeometry,
  styles: Styles,
  metrics: FontMetrics,
): PresentedMarks {
  const { secrecyWidths, urgencyWidths, gap } = MARK_FORMAT;
  const stamps = [
    ...(secrecy === undefined ? [] : [{ words: secrecy, width: secrecyWidths[secrecy] }]),
    ...(urgency === undefined ? [] : [{ words: urgency, width: urgencyWidths[urgency] }]),
  ];
  const height = wordLength(MARK_FORMAT.height);
  const step = height + wordLength(gap);
  const top = page.margins.top + gridHeight(head, metrics) + wordLength(gap);
  const frames = stamps.map(({ words, width }, index) =>
    box(words, styles.urgencyMark, {
      x: page.margins.left,
      y: pt(top + index * step),
      width: wordLength(width),
      height,
    }),
  );
  return {
    frames: [
      ...frames,
      ...(circulation === undefined ? [] : [circulationBox(circulation, page, styles, metrics)]),
    ],
    reach: pt(stamps.length === 0 ? 0 : stamps.length * step + wordLength(gap)),
  };
}

/** Ô 11, as wide as its words need, in the middle of the top margin's height. */
function circulationBox(
  words: string,
  { margins, textWidth: width }: PageGeometry,
  { circulationMark }: Styles,
  metrics: FontMetrics,
): PresentedFrame {
  const { padding, circulationStart } = MARK_FORMAT;
  const height = wordLength(MARK_FORMAT.height);
  const text = textWidth(toCapitals(words), faceOf(circulationMark), circulationMark.size, metrics);
  return box(words, circulationMark, {
    x: pt(margins.left + width * circulationStart),
    y: pt((margins.top - height) / 2),
    width: pt(text + 2 * wordLength(padding)),
    height,
  });
}

/** Words in capitals in the middle of a box of their colour. */
function box(words: string, style: PresentedStyle, area: PaperArea): PresentedFrame {
  return {
    kind: 'frame',
    ...area,
    verticalAlignment: 'middle',
    border: { color: style.color, weight: MARK_FORMAT.border },
    paragraphs: [presentParagraph(style, [capitalRun(style, words)])],
  };
}

/** The block below the head, far enough down that its first line alone, which is short, stands beside the marks. */
export function belowMarks<T extends PresentedBlock>(block: T, reach: Pt, metrics: FontMetrics): T {
  if (block.kind !== 'paragraph') return block;
  const needed = pt(reach - lineHeight(block.style.size, metrics));
  return needed > block.spaceBefore ? { ...block, spaceBefore: needed } : block;
}
