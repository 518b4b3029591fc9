import type {
  AdministrativeDocument,
  Closing,
  DocumentPart,
  Letterhead,
  MainPart,
} from '../document/nodes.ts';
import type { OfficeProfile } from '../regulation/office-profile.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { pt } from '../regulation/units.ts';
import { presentAddressees } from './addressees.ts';
import { presentAnnexHead, presentAnnexReference } from './annex-head.ts';
import { besideTables } from './beside-tables.ts';
import { presentBody } from './body.ts';
import { presentClosing } from './closing.ts';
import type { FontMetrics } from './font-metrics.ts';
import { presentHead } from './head.ts';
import { belowMarks, presentMarks } from './marks.ts';
import { pageGeometry } from './page-geometry.ts';
import { plainRun, presentParagraph } from './paragraph.ts';
import type {
  PageGeometry,
  PresentedBlock,
  PresentedDocument,
  PresentedGrid,
  PresentedParagraph,
  PresentedSection,
} from './presented.ts';
import { footerRule } from './rules.ts';
import { presentedStyles, type Styles } from './styles.ts';
import type { TextArea } from './text-area.ts';
import { presentTitle } from './title.ts';

/** What every part of a document is set by. */
interface Setting {
  readonly regulation: Regulation;
  readonly office: OfficeProfile;
  readonly styles: Styles;
  readonly metrics: FontMetrics;
}

/**
 * The document as it stands on paper: every component in its style, every computed word and measure in place.
 * Layout and the Word writer read the result and nothing else, so that they cannot differ.
 */
export function present(
  { properties, parts }: AdministrativeDocument,
  regulation: Regulation,
  office: OfficeProfile,
  metrics: FontMetrics,
): PresentedDocument {
  const styles = presentedStyles(regulation, office);
  return {
    properties,
    fontName: regulation.fontName,
    language: regulation.language,
    styles,
    minLinesTogether: regulation.minLinesTogether,
    endHeight: regulation.endHeight,
    sections: parts.map((part) => presentPart(part, { regulation, office, styles, metrics })),
  };
}

/** A part as a section of its own: it begins a page and counts its pages. */
function presentPart(part: DocumentPart, setting: Setting): PresentedSection {
  const { regulation, office, styles, metrics } = setting;
  const page = pageGeometry(regulation, office, part.orientation);
  const area = { regulation, width: page.textWidth, metrics };
  const { blocks, frames } = presentTop(part, setting, area, page);
  const text = belowAddressees(presentBody(part.body, styles, area), part, regulation);
  const body = lastKept(text, part.closing);
  const closing = part.closing === undefined ? [] : [presentClosing(part.closing, styles, area)];
  return {
    page,
    blocks: besideTables([...blocks, ...body, ...closing]),
    frames,
    firstPageFooter: part.kind === 'main' ? presentContact(part.contact, styles, area) : undefined,
  };
}

/** What stands above the text of a part, and the boxes beside it. */
type Top = Pick<PresentedSection, 'blocks' | 'frames'>;

function presentTop(part: DocumentPart, setting: Setting, area: TextArea, page: PageGeometry): Top {
  const { styles } = setting;
  const head = (letterhead: Letterhead) => presentHead({ letterhead, textWidth: area.width, ...setting });
  switch (part.kind) {
    case 'main':
      return presentMainTop(part, head(part.letterhead), setting, area, page);
    case 'attached':
      return {
        blocks: [
          head(part.letterhead),
          ...presentTitle(part.title, styles, area),
          presentAnnexReference(part, styles, area),
        ],
        frames: [],
      };
    case 'annex':
      return { blocks: presentAnnexHead(part, styles, area), frames: [] };
  }
}

function presentMainTop(
  { marks, title, addressees }: MainPart,
  head: PresentedGrid,
  { styles, metrics }: Setting,
  area: TextArea,
  page: PageGeometry,
): Top {
  const { frames, reach } = presentMarks(marks, head, page, styles, metrics);
  const below = [
    ...(title === undefined ? [] : presentTitle(title, styles, area)),
    ...(addressees === undefined ? [] : presentAddressees(addressees, styles, area)),
  ];
  const blocks = below.map((block, index) => (index === 0 ? belowMarks(block, reach, metrics) : block));
  return { blocks: [head, ...blocks], frames };
}

/** The text of a document stands further down where it is addressed to somebody, as in sample form 1.5. */
function belowAddressees(
  body: readonly PresentedBlock[],
  part: DocumentPart,
  { addressees: { spaceBelow } }: Regulation,
): readonly PresentedBlock[] {
  if (part.kind !== 'main' || part.addressees === undefined) return body;
  return body.map((block, index) =>
    index === 0 && block.kind === 'paragraph'
      ? { ...block, spaceBefore: pt(Math.max(spaceBelow, block.spaceBefore)) }
      : block,
  );
}

/** Ô 13, under a rule as wide as the text. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, III.5. */
function presentContact(
  contact: string | undefined,
  styles: Styles,
  { regulation, width }: TextArea,
): readonly PresentedParagraph[] | undefined {
  if (contact === undefined) return undefined;
  const rule = footerRule(regulation, width);
  return [presentParagraph(styles.contact, [plainRun(styles.contact, contact)], { rule })];
}

/** The signature block never stands alone on a page: the last paragraph or row of the text goes with it. */
function lastKept(
  blocks: readonly PresentedBlock[],
  closing: Closing | undefined,
): readonly PresentedBlock[] {
  if (closing === undefined) return blocks;
  return blocks.map((block, index) =>
    index === blocks.length - 1 && block.kind !== 'grid' ? { ...block, isKeptWithNext: true } : block,
  );
}
