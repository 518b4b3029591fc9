import type { Block, Inline } from '../document/nodes.ts';
import { toCapitals } from '../language/capitalization.ts';
import { DASH, legalBasisSign } from '../regulation/wording.ts';
import { balancedParagraph } from './balanced.ts';
import { presentChart } from './chart/chart.ts';
import { inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedBlock, PresentedParagraph, PresentedStyle } from './presented.ts';
import { presentSignatureMatrix } from './signature-matrix.ts';
import type { Styles } from './styles.ts';
import { presentTable } from './table.ts';
import type { TextArea } from './text-area.ts';

/** The body's blocks as they are set, in reading order. */
export function presentBody(
  blocks: readonly Block[],
  styles: Styles,
  room: TextArea,
): readonly PresentedBlock[] {
  return blocks.flatMap((block) => presentBlock(block, styles, room));
}

function presentBlock(block: Block, styles: Styles, room: TextArea): readonly PresentedBlock[] {
  switch (block.kind) {
    case 'legal-bases':
      return block.bases.map((basis, index) => {
        const sign = legalBasisSign(index === block.bases.length - 1);
        const style = styles.legalBasis;
        return presentParagraph(style, [...inlineRuns(style, basis.content), plainRun(style, sign)]);
      });
    case 'division':
      return [...presentDivision(block, styles), ...presentBody(block.children, styles, room)];
    case 'competence':
    case 'enactment': {
      const style = styles[block.kind];
      return [balancedParagraph(style, inlineRuns(style, block.content, toCapitals), false, room)];
    }
    case 'section':
      return [
        presentParagraph(styles.sectionTitle, [
          plainRun(styles.sectionTitle, `${block.label} `),
          ...inlineRuns(styles.sectionTitle, block.title, toCapitals),
        ]),
        ...presentBody(block.children, styles, room),
      ];
    case 'article':
      return [...presentArticle(block, styles), ...presentBody(block.children, styles, room)];
    case 'clause':
      return [...presentClause(block, styles), ...presentBody(block.children, styles, room)];
    case 'point':
      return [
        labelled(styles.point, block.label, block.content),
        ...presentBody(block.children, styles, room),
      ];
    case 'dash-item':
      return [
        presentParagraph(styles.dashItem, [
          plainRun(styles.dashItem, DASH),
          ...inlineRuns(styles.dashItem, block.content),
        ]),
      ];
    case 'chart':
      return presentChart(block, styles, room);
    case 'table':
      return [presentTable(block, styles, room)];
    case 'signature-matrix':
      return presentSignatureMatrix(block, styles, room);
    case 'paragraph':
      return [presentParagraph(styles.paragraph, inlineRuns(styles.paragraph, block.content))];
  }
}

/** "Chương I", and its title on the next line. */
function presentDivision(
  { label, title }: Extract<Block, { kind: 'division' }>,
  { divisionNumber, divisionTitle }: Styles,
): readonly PresentedParagraph[] {
  return [
    presentParagraph(divisionNumber, [plainRun(divisionNumber, label)]),
    presentParagraph(divisionTitle, inlineRuns(divisionTitle, title, toCapitals)),
  ];
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
