import type { Models } from './models.ts';

/** What a value stands in, and what stands at the same place in the records beside. */
export interface Surroundings {
  readonly isInFlow: boolean;
  readonly models: Models;
}
