import type { Block, Inline } from '../document/nodes.ts';
import { toCapitals } from '../language/capitalization.ts';
import type { StyleKey } from '../regulation/style-rules.ts';
import { DASH, legalBasisSign } from '../regulation/wording.ts';
import type { Pt } from '../regulation/units.ts';
import { presentChart } from './chart/chart.ts';
import type { FontMetrics } from './font-metrics.ts';
import { inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedBlock, PresentedParagraph, PresentedStyle } from './presented.ts';

type Styles = Readonly<Record<StyleKey, PresentedStyle>>;

/** The body's blocks as paragraphs and drawings, in reading order, on a text area so wide. */
export function presentBody(
  blocks: readonly Block[],
  styles: Styles,
  width: Pt,
  metrics: FontMetrics,
): readonly PresentedBlock[] {
  return blocks.flatMap((block) => presentBlock(block, styles, width, metrics));
}

function presentBlock(
  block: Block,
  styles: Styles,
  width: Pt,
  metrics: FontMetrics,
): readonly PresentedBlock[] {
  const inside = (children: readonly Block[]) => presentBody(children, styles, width, metrics);
  switch (block.kind) {
    case 'legal-bases':
      return block.bases.map((basis, index) => {
        const sign = legalBasisSign(index === block.bases.length - 1);
        const style = styles.legalBasis;
        return presentParagraph(style, [...inlineRuns(style, basis.content), plainRun(style, sign)]);
      });
    case 'section':
      return [
        presentParagraph(styles.sectionTitle, [
          plainRun(styles.sectionTitle, `${block.label} `),
          ...inlineRuns(styles.sectionTitle, block.title, toCapitals),
        ]),
        ...inside(block.children),
      ];
    case 'article':
      return [...presentArticle(block, styles), ...inside(block.children)];
    case 'clause':
      return [...presentClause(block, styles), ...inside(block.children)];
    case 'point':
      return [labelled(styles.point, block.label, block.content), ...inside(block.children)];
    case 'dash-item':
      return [
        presentParagraph(styles.dashItem, [
          plainRun(styles.dashItem, DASH),
          ...inlineRuns(styles.dashItem, block.content),
        ]),
      ];
    case 'paragraph':
      return [presentParagraph(styles.paragraph, inlineRuns(styles.paragraph, block.content))];
    case 'chart':
      return presentChart(block, styles, width, metrics);
  }
}

/** "Điều 1. Title" on a line of its own, or "Điều 1. Sentence" with the number alone bold. */
function presentArticle(
  { label, title, content }: Extract<Block, { kind: 'article' }>,
  styles: Styles,
): readonly PresentedParagraph[] {
  if (title === undefined) {
    const number = plainRun(styles.articleTitle, `${label} `);
    return [presentParagraph(styles.article, [number, ...inlineRuns(styles.article, content)])];
  }
  return [labelled(styles.articleTitle, label, title), ...sentence(content, styles)];
}

/** "1. Title" on a line of its own, or "1. Sentence". */
function presentClause(
  { label, title, content }: Extract<Block, { kind: 'clause' }>,
  styles: Styles,
): readonly PresentedParagraph[] {
  if (title === undefined) return [labelled(styles.clause, label, content)];
  return [labelled(styles.clauseTitle, label, title), ...sentence(content, styles)];
}

function sentence(content: readonly Inline[], styles: Styles): readonly PresentedParagraph[] {
  if (content.length === 0) return [];
  return [presentParagraph(styles.paragraph, inlineRuns(styles.paragraph, content))];
}

function labelled(style: PresentedStyle, label: string, content: readonly Inline[]): PresentedParagraph {
  return presentParagraph(style, [plainRun(style, `${label} `), ...inlineRuns(style, content)]);
}
