/** The slug of the plan, the one document whose facts stand with its content, in a file of its own. */
export const PLAN_SLUG = 'plan';

/** The slug of the decision on awards, whose day decides which rules hold and how much a bonus is. */
export const DECISION_SLUG = 'commendation-decision';

/** A document that is signed together with another: where it has no facts of its own, it has those of the other. */
export const SIGNED_WITH: ReadonlyMap<string, string> = new Map([
  ['commendation-certificate', DECISION_SLUG],
]);
