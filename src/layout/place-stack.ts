import type { BrokenLine } from '../presentation/break-lines.ts';
import type { FontMetrics } from '../presentation/font-metrics.ts';
import { baselineOffset } from '../presentation/measure.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { gapBetween } from './measure-stack.ts';
import type { MeasuredParagraph } from './measured.ts';
import type { PlacedBox, PlacedFragment, PlacedLine } from './placed.ts';

/** A top left corner on the paper. */
export interface Origin {
  readonly x: Pt;
  readonly y: Pt;
}

/** Some lines of a paragraph. */
interface Lines {
  readonly paragraph: MeasuredParagraph;
  readonly firstLine: number;
  readonly endLine: number;
}

/** Paragraphs on top of each other, from their top left corner. */
export function placeStack(
  paragraphs: readonly MeasuredParagraph[],
  { x, y }: Origin,
  metrics: FontMetrics,
): readonly PlacedBox[] {
  const boxes: PlacedBox[] = [];
  let top: number = y;
  let spaceAfter = 0;
  for (const paragraph of paragraphs) {
    top += gapBetween(spaceAfter, paragraph.spaceBefore);
    const whole = { paragraph, firstLine: 0, endLine: paragraph.lines.length };
    const placed = placeParagraph(whole, { x, y: pt(top) }, metrics);
    // Most cells of a table have one paragraph: the list of its lines is all there is.
    if (paragraphs.length === 1) return placed;
    boxes.push(...placed);
    top += paragraph.lines.length * paragraph.lineHeight;
    ({ spaceAfter } = paragraph);
  }
  return boxes;
}

/** The lines of a part, from its top left corner, and the rule under its last line. */
export function placeParagraph(
  { paragraph, firstLine, endLine }: Lines,
  top: Origin,
  metrics: FontMetrics,
): readonly PlacedBox[] {
  const { lines, lineHeight, source } = paragraph;
  const isWhole = endLine - firstLine === lines.length;
  const boxes: PlacedBox[] = (isWhole ? lines : lines.slice(firstLine, endLine)).map((line, index) => {
    const baseline = top.y + index * lineHeight + baselineOffset(source.style.size, metrics);
    return placeLine(paragraph, line, firstLine + index, top.x, pt(baseline));
  });
  const { rule } = source;
  if (rule !== undefined && endLine === lines.length) {
    const x = top.x + source.leftIndent + (paragraph.width - rule.length) / 2;
    const y = top.y + rule.offset - firstLine * lineHeight;
    boxes.push({
      kind: 'rule',
      direction: 'across',
      x: pt(x),
      y: pt(y),
      length: rule.length,
      weight: rule.weight,
    });
  }
  return boxes;
}

function placeLine(
  { source, width, lines }: MeasuredParagraph,
  line: BrokenLine,
  index: number,
  left: Pt,
  baseline: Pt,
): PlacedLine {
  const { style, alignment, tag } = source;
  const indent = index === 0 ? style.firstLineIndent : 0;
  const spare = width - indent - line.width;
  const isContinued = index < lines.length - 1;
  const spaces = alignment === 'justify' && isContinued ? countSpaces(line) : 0;
  const wordSpacing = spaces > 0 ? spare / spaces : 0;
  const shift = alignment === 'center' ? spare / 2 : alignment === 'right' ? spare : 0;
  const x = left + source.leftIndent + indent + shift;
  return {
    kind: 'line',
    style: style.key,
    color: style.color,
    size: style.size,
    baseline,
    wordSpacing: pt(wordSpacing),
    fragments: placeFragments(line, x, wordSpacing),
    x: pt(x),
    width: pt(line.width + spaces * wordSpacing),
    isContinued,
    isSpaceNext: line.isSpaceNext,
    labelLength: index === 0 && tag.kind === 'item' ? tag.labelLength : 0,
    paragraph: source,
  };
}

function placeFragments(line: BrokenLine, start: number, wordSpacing: number): readonly PlacedFragment[] {
  let x = start;
  return line.fragments.map(({ text, face, width }) => {
    const placed = { text, face, width, x: pt(x) };
    x += wordSpacing === 0 ? width : width + spacesIn(text) * wordSpacing;
    return placed;
  });
}

function countSpaces({ fragments }: BrokenLine): number {
  return fragments.reduce((sum, { text }) => sum + spacesIn(text), 0);
}

function spacesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}
