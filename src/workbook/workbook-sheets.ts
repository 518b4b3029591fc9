import type { WorkbookContext } from './part-sheets.ts';
import type { SheetSpec } from './sheet-spec.ts';
import { AWARDS_SHEET } from './sheets/award-sheets.ts';
import { CLUSTER_MEMBERS_SHEET, CLUSTERS_SHEET } from './sheets/cluster-sheets.ts';
import { CRITERIA_SHEET, POINT_RULES_SHEET, SCORING_SHEET } from './sheets/criteria-sheets.ts';
import { ENTERPRISES_SHEET } from './sheets/enterprise-sheets.ts';
import { EVIDENCE_SHEET, NOMINATIONS_SHEET } from './sheets/nomination-sheets.ts';
import {
  FIRST_HALF_SHEET,
  PLANNED_FIGURES_SHEET,
  VIOLATIONS_SHEET,
  YEAR_SHEET,
} from './sheets/result-sheets.ts';
import { REVIEWS_SHEET, VOTES_SHEET } from './sheets/review-sheets.ts';
import { EXTRA_POINTS_SHEET, scoresSheet } from './sheets/score-sheets.ts';

/** The sheets of the workbook, in the order of SHEET_IDS. */
export function workbookSheets(context: WorkbookContext): readonly SheetSpec[] {
  return [
    ENTERPRISES_SHEET,
    CLUSTERS_SHEET,
    CLUSTER_MEMBERS_SHEET,
    SCORING_SHEET,
    CRITERIA_SHEET,
    POINT_RULES_SHEET,
    PLANNED_FIGURES_SHEET,
    FIRST_HALF_SHEET,
    YEAR_SHEET,
    VIOLATIONS_SHEET,
    scoresSheet(context),
    EXTRA_POINTS_SHEET,
    NOMINATIONS_SHEET,
    EVIDENCE_SHEET,
    REVIEWS_SHEET,
    VOTES_SHEET,
    AWARDS_SHEET,
  ];
}
