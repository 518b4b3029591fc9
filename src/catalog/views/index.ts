import { launchInvitationView } from './launch-invitation-view.ts';
import { planView } from './plan-view.ts';
import { anyView, type AnyView } from './view.ts';

/** Every view that a manifest can name. */
const VIEWS = {
  'launch-invitation': anyView(launchInvitationView),
  plan: anyView(planView),
} as const satisfies Record<string, AnyView>;

export type ViewName = keyof typeof VIEWS;

export const VIEW_NAMES = Object.keys(VIEWS) as [ViewName, ...ViewName[]];

export function viewNamed(name: ViewName): AnyView {
  return VIEWS[name];
}
