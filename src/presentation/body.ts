import type { Article, Block, Clause, Inline, LegalBases } from '../document/nodes.ts';
import { toCapitals } from '../language/capitalization.ts';
import { DASH, legalBasisSign } from '../regulation/wording.ts';
import { balancedParagraph } from './balanced.ts';
import { presentChart } from './chart/chart.ts';
import { presentDivision, presentSection, presentTitled } from './headings.ts';
import { presentItem } from './item.ts';
import { inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedBlock, PresentedParagraph } from './presented.ts';
import { presentSignatureMatrix } from './signature-matrix.ts';
import { belowHeading, insideItem, TOP_OF_BODY, type Standing } from './standing.ts';
import type { Styles } from './styles.ts';
import { presentTable } from './table.ts';
import { itemTag } from './tag.ts';
import type { TextArea } from './text-area.ts';

/** The body's blocks as they are set, in reading order. */
export function presentBody(
  blocks: readonly Block[],
  styles: Styles,
  room: TextArea,
  standing: Standing = TOP_OF_BODY,
): readonly PresentedBlock[] {
  return blocks.flatMap((block) => presentBlock(block, styles, room, standing));
}

function presentBlock(
  block: Block,
  styles: Styles,
  room: TextArea,
  standing: Standing,
): readonly PresentedBlock[] {
  const { level, depth } = standing;
  const presentBelow = (children: readonly Block[], place: Standing) =>
    presentBody(children, styles, room, place);
  switch (block.kind) {
    case 'legal-bases':
      return presentLegalBases(block, styles, depth);
    case 'division':
      return [
        ...presentDivision(block, styles, level),
        ...presentBelow(block.children, belowHeading(standing)),
      ];
    case 'competence':
    case 'enactment': {
      const style = styles[block.kind];
      return [balancedParagraph(style, inlineRuns(style, block.content, toCapitals), false, room)];
    }
    case 'section':
      return [presentSection(block, styles, level), ...presentBelow(block.children, belowHeading(standing))];
    case 'article':
    case 'clause': {
      const place = block.title === undefined ? insideItem(standing) : belowHeading(standing);
      return [...presentNumbered(block, styles, standing), ...presentBelow(block.children, place)];
    }
    case 'point': {
      const label = plainRun(styles.point, `${block.label} `);
      const item = presentItem('points', styles.point, label, block.content, depth);
      return [item, ...presentBelow(block.children, insideItem(standing))];
    }
    case 'dash-item': {
      const label = plainRun(styles.dashItem, DASH);
      return [presentItem('dashes', styles.dashItem, label, block.content, depth)];
    }
    case 'chart':
      return presentChart(block, styles, room, depth);
    case 'table':
      return [presentTable(block, styles, room, depth)];
    case 'signature-matrix':
      return presentSignatureMatrix(block, styles, room);
    case 'paragraph':
      return [presentText(block.content, styles, depth)];
  }
}

/** Căn cứ, each with its final sign. */
function presentLegalBases(
  { bases }: LegalBases,
  { legalBasis }: Styles,
  depth: number,
): readonly PresentedParagraph[] {
  const tag = itemTag('legal-bases', '', depth);
  return bases.map(({ content }, index) => {
    const sign = plainRun(legalBasis, legalBasisSign(index === bases.length - 1));
    return presentParagraph(legalBasis, [...inlineRuns(legalBasis, content), sign], { tag });
  });
}

/**
 * "Điều 1. Title" or "1. Title" on a line of its own and the sentence below; without a title "Điều 1. Sentence" with the
 * number alone bold, or "1. Sentence".
 */
function presentNumbered(
  { kind, label, title, content }: Article | Clause,
  styles: Styles,
  standing: Standing,
): readonly PresentedParagraph[] {
  const isArticle = kind === 'article';
  const titleStyle = isArticle ? styles.articleTitle : styles.clauseTitle;
  if (title === undefined) {
    const number = plainRun(isArticle ? titleStyle : styles.clause, `${label} `);
    return [presentItem(isArticle ? 'articles' : 'clauses', styles[kind], number, content, standing.depth)];
  }
  const heading = presentTitled(titleStyle, label, title, standing.level);
  return content.length === 0 ? [heading] : [heading, presentText(content, styles, 0)];
}

function presentText(content: readonly Inline[], { paragraph }: Styles, depth: number): PresentedParagraph {
  const tag = { kind: 'text', depth, continues: false } as const;
  return presentParagraph(paragraph, inlineRuns(paragraph, content), { tag });
}
