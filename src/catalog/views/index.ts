import { announcementView } from './announcement-view.ts';
import { clusterDecisionView } from './cluster-decision-view.ts';
import { criteriaGuidelineView } from './criteria-guideline-view.ts';
import { emulationPledgeView } from './emulation-pledge-view.ts';
import { launchInvitationView } from './launch-invitation-view.ts';
import { commendationCertificateView } from './commendation-certificate-view.ts';
import { commendationDecisionView } from './commendation-decision-view.ts';
import { commendationSubmissionView } from './commendation-submission-view.ts';
import { finalReportView } from './final-report-view.ts';
import { interimReportView } from './interim-report-view.ts';
import { planView } from './plan-view.ts';
import { reportingDispatchView } from './reporting-dispatch-view.ts';
import { reviewMinutesView } from './review-minutes-view.ts';
import { scoreSheetView } from './score-sheet-view.ts';
import { anyView, type AnyView } from './view.ts';

/** Every view that a manifest can name. */
const VIEWS = {
  announcement: anyView(announcementView),
  'cluster-decision': anyView(clusterDecisionView),
  'criteria-guideline': anyView(criteriaGuidelineView),
  'emulation-pledge': anyView(emulationPledgeView),
  'launch-invitation': anyView(launchInvitationView),
  plan: anyView(planView),
  'reporting-dispatch': anyView(reportingDispatchView),
  'interim-report': anyView(interimReportView),
  'final-report': anyView(finalReportView),
  'score-sheet': anyView(scoreSheetView),
  'review-minutes': anyView(reviewMinutesView),
  'commendation-submission': anyView(commendationSubmissionView),
  'commendation-decision': anyView(commendationDecisionView),
  'commendation-certificate': anyView(commendationCertificateView),
} as const satisfies Record<string, AnyView>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as [ViewName, ...ViewName[]];

export function viewNamed(name: ViewName): AnyView {
  return VIEWS[name];
}
