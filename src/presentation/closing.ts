import type { AdministrativeDocument } from '../document/nodes.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { StyleKey } from '../regulation/style-rules.ts';
import { pt, type Pt } from '../regulation/units.ts';
import { archiveLine, DASH, RECIPIENT_SIGN, RECIPIENTS_LABEL } from '../regulation/wording.ts';
import { columnBoundary } from './columns.ts';
import { capitalRun, inlineRuns, plainRun, presentParagraph } from './paragraph.ts';
import type { PresentedGrid, PresentedStyle } from './presented.ts';

/** Ô 7 and 9b: Nơi nhận on the left, the signature block on the right, level with each other and never split. */
export function presentClosing(
  { recipients, signature }: AdministrativeDocument,
  styles: Readonly<Record<StyleKey, PresentedStyle>>,
  regulation: Regulation,
  width: Pt,
): PresentedGrid {
  const { recipientsLabel, recipient, authority, signatoryName } = styles;
  const left = columnBoundary(pt(width * (1 - regulation.signature.columnShare)), width);
  const receivers = recipients.receivers.map((receiver) =>
    presentParagraph(recipient, [
      plainRun(recipient, DASH),
      ...inlineRuns(recipient, receiver),
      plainRun(recipient, RECIPIENT_SIGN),
    ]),
  );
  const name = presentParagraph(signatoryName, [plainRun(signatoryName, signature.name)], {
    spaceBefore: regulation.signature.space,
  });
  return {
    kind: 'grid',
    place: recipients.place,
    columns: [left, pt(width - left)],
    rows: [
      {
        spaceAbove: regulation.signature.spaceAbove,
        cells: [
          [
            presentParagraph(recipientsLabel, [plainRun(recipientsLabel, RECIPIENTS_LABEL)]),
            ...receivers,
            presentParagraph(recipient, [plainRun(recipient, archiveLine(recipients.archive))]),
          ],
          [
            ...signature.authority.map((line) => presentParagraph(authority, [capitalRun(authority, line)])),
            name,
          ],
        ],
      },
    ],
  };
}
