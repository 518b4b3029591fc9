import type { PartSheets, WorkbookContext } from './part-sheets.ts';
import { AWARDS_PART } from './parts/awards.ts';
import { CLUSTERS_PART } from './parts/clusters.ts';
import { CRITERIA_PART } from './parts/criteria.ts';
import { ENTERPRISES_PART } from './parts/enterprises.ts';
import { NOMINATIONS_PART } from './parts/nominations.ts';
import { RESULTS_PART } from './parts/results.ts';
import { REVIEWS_PART } from './parts/reviews.ts';
import { SCORES_PART } from './parts/scores.ts';
import type { SheetSpec } from './sheet-spec.ts';

/** The parts of the data that stand in sheets, in the order of the sheets. */
export const PART_SHEETS: readonly PartSheets[] = [
  ENTERPRISES_PART,
  CLUSTERS_PART,
  CRITERIA_PART,
  RESULTS_PART,
  SCORES_PART,
  NOMINATIONS_PART,
  REVIEWS_PART,
  AWARDS_PART,
];

/** The sheets of the workbook, in the order of SHEET_IDS. */
export function workbookSheets(context: WorkbookContext): readonly SheetSpec[] {
  return PART_SHEETS.flatMap(({ sheets }) => sheets(context));
}
