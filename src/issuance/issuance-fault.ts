import type { Issue } from '../document/issue.ts';

/** Thrown where something cannot be done at all; carries what to tell the clerk. */
export class IssuanceFault extends Error {
  readonly issues: readonly Issue[];

  constructor(issue: Issue) {
    super(issue.message.en);
    this.name = 'IssuanceFault';
    this.issues = [issue];
  }
}
