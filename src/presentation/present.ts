import type { AdministrativeDocument } from '../document/nodes.ts';
import type { OfficeProfile } from '../regulation/office-profile.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { presentBody } from './body.ts';
import { presentClosing } from './closing.ts';
import type { FontMetrics } from './font-metrics.ts';
import { presentHead } from './head.ts';
import { belowMarks, presentMarks } from './marks.ts';
import { pageGeometry } from './page-geometry.ts';
import type { PresentedBlock, PresentedDocument } from './presented.ts';
import { presentedStyles } from './styles.ts';
import { presentTitle } from './title.ts';

/**
 * The document as it stands on paper: every component in its style, every computed word and measure in place.
 * Layout and the Word writer read the result and nothing else, so that they cannot differ.
 */
export function present(
  document: AdministrativeDocument,
  regulation: Regulation,
  office: OfficeProfile,
  metrics: FontMetrics,
): PresentedDocument {
  const page = pageGeometry(regulation, office);
  const styles = presentedStyles(regulation, office);
  const { textWidth } = page;
  const head = presentHead({ letterhead: document.letterhead, regulation, office, textWidth, metrics });
  const marks = presentMarks(document.marks ?? NO_MARKS, head, page, styles, metrics);
  return {
    properties: document.properties,
    fontName: regulation.fontName,
    language: regulation.language,
    styles,
    minLinesTogether: regulation.minLinesTogether,
    endHeight: regulation.endHeight,
    sections: [
      {
        page,
        blocks: [
          head,
          ...presentTitle(document, styles, regulation, textWidth, metrics).map((block, index) =>
            index === 0 ? belowMarks(block, marks.reach, metrics) : block,
          ),
          ...lastKept(presentBody(document.body, styles, textWidth, metrics)),
          presentClosing(document, styles, regulation, textWidth),
        ],
        frames: marks.frames,
        firstPageFooter: undefined,
      },
    ],
  };
}

/** What most documents bear. */
const NO_MARKS = { secrecy: undefined, urgency: undefined, circulation: undefined };

/** The signature block never stands alone on a page: the last paragraph of the text goes with it. */
function lastKept(blocks: readonly PresentedBlock[]): readonly PresentedBlock[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 && block.kind !== 'grid' ? { ...block, isKeptWithNext: true } : block,
  );
}
