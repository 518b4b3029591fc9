import type { OfficeProfile } from '../regulation/office-profile.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { pt, wordLength } from '../regulation/units.ts';
import type { PageGeometry } from './presented.ts';

/** How a sheet lies. */
export type Orientation = 'portrait' | 'landscape';

/**
 * The page of a regulation with the office's margins, every length one that Word can keep. A turned sheet has the same
 * margins above, below, left and right of its text. Source: Decree 30/2020/NĐ-CP, Appendix I, Part I, I.2 and I.3.
 */
export function pageGeometry(
  { page }: Regulation,
  office: OfficeProfile,
  orientation: Orientation = 'portrait',
): PageGeometry {
  const sheet = [wordLength(page.width), wordLength(page.height)] as const;
  const [width, height] = orientation === 'portrait' ? sheet : [sheet[1], sheet[0]];
  const margins = {
    top: wordLength(office.margins.top),
    bottom: wordLength(office.margins.bottom),
    left: wordLength(office.margins.left),
    right: wordLength(office.margins.right),
  };
  return {
    width,
    height,
    margins,
    headerDistance: wordLength(page.headerDistance),
    firstNumbered: page.firstNumbered,
    textWidth: pt(width - margins.left - margins.right),
  };
}
