import type { Issue } from '../../document/issue.ts';

/** Thrown where something cannot be signed at all; carries what to tell the clerk. */
export class SigningFault extends Error {
  readonly issues: readonly Issue[];

  constructor(issue: Issue) {
    super(issue.message.en);
    this.name = 'SigningFault';
    this.issues = [issue];
  }
}
