import type { SignatureMatrix, SigningParty } from '../document/nodes.ts';
import { floorToTwip, pt, type Pt } from '../regulation/units.ts';
import { balancedParagraph } from './balanced.ts';
import { columnBoundary } from './columns.ts';
import { plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedGrid, PresentedParagraph } from './presented.ts';
import type { Styles } from './styles.ts';
import type { TextArea } from './text-area.ts';

const PARTIES_IN_A_ROW = 2;

/**
 * The signatures of many parties, two in a row; a row is never split over pages, so each is a grid of its own. However many
 * lines the names of the parties take, those who sign stand level.
 */
export function presentSignatureMatrix(
  { parties, place }: SignatureMatrix,
  styles: Styles,
  area: TextArea,
): readonly PresentedGrid[] {
  const { spaceAbove, rowGap, space } = area.regulation.signature;
  const left = columnBoundary(pt(area.width / PARTIES_IN_A_ROW), area.width);
  const columns = [left, pt(area.width - left)];
  const starts = parties.flatMap((_, index) => (index % PARTIES_IN_A_ROW === 0 ? [index] : []));
  return starts.map((start) => {
    const pair = columns.map((width, index) => ({
      party: parties[start + index],
      column: { ...area, width },
    }));
    const above = pair.map(({ party, column }) => presentLines(party, styles, column));
    const below = pair.map(({ party }) => [presentSigner(party, styles)]);
    const rows = [
      { spaceAbove: start === 0 ? spaceAbove : rowGap, cells: above },
      { spaceAbove: space, cells: below },
    ];
    return { kind: 'grid', place, columns, rows };
  });
}

/** For whom somebody signs; a cell is never without a paragraph. */
function presentLines(
  party: SigningParty | undefined,
  { partyName }: Styles,
  column: TextArea,
): readonly PresentedParagraph[] {
  if (party === undefined) return [presentParagraph(partyName, [])];
  return party.lines.map((line) => besideOthers(line, partyName, column));
}

/** Who signs, below the room for the signature and the seal. */
function presentSigner(party: SigningParty | undefined, { signatoryName }: Styles): PresentedParagraph {
  return presentParagraph(signatoryName, party === undefined ? [] : [plainRun(signatoryName, party.name)]);
}

/** A name in lines of about equal length, with some room to that of the next column. */
function besideOthers(name: string, style: Styles['partyName'], column: TextArea): PresentedParagraph {
  const side: Pt = floorToTwip(pt(column.regulation.head.gutter / 2));
  const inner = { ...column, width: pt(column.width - 2 * side) };
  const paragraph = balancedParagraph(style, [plainRun(style, name)], false, inner);
  return {
    ...paragraph,
    leftIndent: pt(paragraph.leftIndent + side),
    rightIndent: pt(paragraph.rightIndent + side),
  };
}
