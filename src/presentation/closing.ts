import type { Closing, Recipients, SignatureBlock } from '../document/nodes.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { archiveLine, DASH, RECIPIENT_SIGN, RECIPIENTS_LABEL } from '../regulation/wording.ts';
import { columnBoundary } from './columns.ts';
import { capitalRun, inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedGrid, PresentedParagraph, PresentedRow, Run } from './presented.ts';
import type { Styles } from './styles.ts';
import { itemTag } from './tag.ts';
import type { TextArea } from './text-area.ts';

/**
 * Ô 7 and 9b: Nơi nhận on the left and the signature block on the right, level with each other and never split; or two
 * signatures side by side with Nơi nhận below the left one, as in minutes. Source: Appendix III, forms 1.4 and 1.9.
 */
export function presentClosing(
  { recipients, signatures, place }: Closing,
  styles: Styles,
  { regulation: { signature: rules }, width }: TextArea,
): PresentedGrid {
  const [first, second] = signatures;
  const list = recipients === undefined ? [] : presentRecipients(recipients, styles);
  const signed = (signature: SignatureBlock | undefined) =>
    signature === undefined ? [] : presentSignature(signature, styles, rules.space);
  const row = (spaceAbove: Pt, left: Cell, right: Cell): PresentedRow => ({
    spaceAbove,
    cells: [filled(left, styles), filled(right, styles)],
  });
  const isPair = second !== undefined;
  const left = columnBoundary(pt(width * (1 - (isPair ? rules.pairShare : rules.columnShare))), width);
  const rows = isPair
    ? [
        row(rules.spaceAbove, signed(first), signed(second)),
        ...(list.length === 0 ? [] : [row(rules.rowGap, list, [])]),
      ]
    : [row(rules.spaceAbove, list, signed(first))];
  return { kind: 'grid', place, columns: [left, pt(width - left)], rows };
}

type Cell = readonly PresentedParagraph[];

/** A cell is never without a paragraph: an empty one is as low as the smallest text beside it. */
function filled(cell: Cell, { recipient }: Styles): Cell {
  return cell.length === 0 ? [presentParagraph(recipient, [])] : cell;
}

function presentRecipients(
  { receivers, archive, drafter }: Recipients,
  { recipientsLabel, recipient }: Styles,
): Cell {
  const line = (runs: readonly Run[]) =>
    presentParagraph(recipient, runs, { tag: itemTag('recipients', DASH) });
  return [
    presentParagraph(recipientsLabel, [plainRun(recipientsLabel, RECIPIENTS_LABEL)]),
    ...receivers.map((receiver) =>
      line([
        plainRun(recipient, DASH),
        ...inlineRuns(recipient, receiver),
        plainRun(recipient, RECIPIENT_SIGN),
      ]),
    ),
    line([plainRun(recipient, archiveLine(archive, drafter))]),
  ];
}

/** The lines of authority, room for the signature and the seal, and the name; for an advisory body the position above it. */
function presentSignature(
  { authority, agencyPosition, name }: SignatureBlock,
  styles: Styles,
  space: Pt,
): Cell {
  const line = (text: string, placed = {}) =>
    presentParagraph(styles.authority, [capitalRun(styles.authority, text)], placed);
  const nameRuns = [plainRun(styles.signatoryName, name)];
  const lines = authority.map((text) => line(text));
  if (agencyPosition === undefined) {
    return [...lines, presentParagraph(styles.signatoryName, nameRuns, { spaceBefore: space })];
  }
  return [
    ...lines,
    line(agencyPosition, { spaceBefore: space }),
    presentParagraph(styles.signatoryName, nameRuns),
  ];
}
