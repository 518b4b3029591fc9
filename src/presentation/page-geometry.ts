import type { OfficeProfile } from '../regulation/office-profile.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { pt, wordLength } from '../regulation/units.ts';
import type { PageGeometry } from './presented.ts';

/** The page of a regulation with the office's margins, every length one that Word can keep. */
export function pageGeometry({ page }: Regulation, office: OfficeProfile): PageGeometry {
  const width = wordLength(page.width);
  const margins = {
    top: wordLength(office.margins.top),
    bottom: wordLength(office.margins.bottom),
    left: wordLength(office.margins.left),
    right: wordLength(office.margins.right),
  };
  return {
    width,
    height: wordLength(page.height),
    margins,
    headerDistance: wordLength(page.headerDistance),
    firstNumbered: page.firstNumbered,
    textWidth: pt(width - margins.left - margins.right),
  };
}
