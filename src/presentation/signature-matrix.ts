import type { SignatureMatrix, SigningParty } from '../document/nodes.ts';
import { pt, type Pt } from '../regulation/units.ts';
import type { TextArea } from './text-area.ts';
import { columnBoundary } from './columns.ts';
import { plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedGrid, PresentedParagraph } from './presented.ts';
import type { Styles } from './styles.ts';

const PARTIES_IN_A_ROW = 2;

/** The signatures of many parties, two in a row; a row is never split over pages, so each is a grid of its own. */
export function presentSignatureMatrix(
  { parties, place }: SignatureMatrix,
  styles: Styles,
  { regulation: { signature }, width }: TextArea,
): readonly PresentedGrid[] {
  const left = columnBoundary(pt(width / PARTIES_IN_A_ROW), width);
  const columns = [left, pt(width - left)];
  const starts = parties.flatMap((_, index) => (index % PARTIES_IN_A_ROW === 0 ? [index] : []));
  return starts.map((start) => {
    const pair = parties.slice(start, start + PARTIES_IN_A_ROW);
    const cells = columns.map((_, index) => presentParty(pair[index], styles, signature.space));
    return { kind: 'grid', place, columns, rows: [{ spaceAbove: signature.spaceAbove, cells }] };
  });
}

function presentParty(
  party: SigningParty | undefined,
  { partyName, signatoryName }: Styles,
  space: Pt,
): readonly PresentedParagraph[] {
  if (party === undefined) return [presentParagraph(partyName, [])];
  return [
    ...party.lines.map((line) => presentParagraph(partyName, [plainRun(partyName, line)])),
    presentParagraph(signatoryName, [plainRun(signatoryName, party.name)], { spaceBefore: space }),
  ];
}
