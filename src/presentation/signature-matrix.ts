import type { SignatureMatrix, SigningParty } from '../document/nodes.ts';
import { floorToTwip, pt, type Pt } from '../regulation/units.ts';
import { balancedParagraph } from './balanced.ts';
import { columnBoundary } from './columns.ts';
import { plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedGrid, PresentedParagraph } from './presented.ts';
import type { Styles } from './styles.ts';
import type { TextArea } from './text-area.ts';

const PARTIES_IN_A_ROW = 2;

/** The signatures of many parties, two in a row; a row is never split over pages, so each is a grid of its own. */
export function presentSignatureMatrix(
  { parties, place }: SignatureMatrix,
  styles: Styles,
  area: TextArea,
): readonly PresentedGrid[] {
  const { spaceAbove, rowGap } = area.regulation.signature;
  const left = columnBoundary(pt(area.width / PARTIES_IN_A_ROW), area.width);
  const columns = [left, pt(area.width - left)];
  const starts = parties.flatMap((_, index) => (index % PARTIES_IN_A_ROW === 0 ? [index] : []));
  return starts.map((start) => {
    const pair = parties.slice(start, start + PARTIES_IN_A_ROW);
    const cells = columns.map((width, index) => presentParty(pair[index], styles, { ...area, width }));
    return { kind: 'grid', place, columns, rows: [{ spaceAbove: start === 0 ? spaceAbove : rowGap, cells }] };
  });
}

/** For whom, room for the signature and the seal, and who signs. */
function presentParty(
  party: SigningParty | undefined,
  { partyName, signatoryName }: Styles,
  column: TextArea,
): readonly PresentedParagraph[] {
  if (party === undefined) return [presentParagraph(partyName, [])];
  const { space } = column.regulation.signature;
  return [
    ...party.lines.map((line) => besideOthers(line, partyName, column)),
    presentParagraph(signatoryName, [plainRun(signatoryName, party.name)], { spaceBefore: space }),
  ];
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
