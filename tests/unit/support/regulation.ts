import { pageGeometry } from '../../../src/presentation/page-geometry.ts';
import { presentedStyles } from '../../../src/presentation/styles.ts';
import type { TextArea } from '../../../src/presentation/text-area.ts';
import { officeProfile } from '../../../src/regulation/office-profile.ts';
import { regulationOn } from '../../../src/regulation/regulation.ts';
import { METRICS } from './fonts.ts';

export const REGULATION = regulationOn({ year: 2024, month: 3, day: 20 });

/** An office that says nothing. */
export const OFFICE = officeProfile(REGULATION, {});

export const STYLES = presentedStyles(REGULATION, OFFICE);

export const PAGE = pageGeometry(REGULATION, OFFICE);

/** The text area of such a page. */
export const AREA: TextArea = { regulation: REGULATION, width: PAGE.textWidth, metrics: METRICS };
