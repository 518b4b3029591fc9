import type { CaseName } from '../ours/cases.ts';

/** What the process of a maker is told: warm up for a case, or make its documents for so long. */
export interface Request {
  readonly kind: 'warm-up' | 'measure';
  readonly caseName: CaseName;
  readonly milliseconds: number;
}

/** What it answers: how long each document took, and how large the last was; or why it cannot. */
export type Answer =
  | { readonly milliseconds: readonly number[]; readonly bytes: readonly number[]; readonly peak: number }
  | { readonly failure: string };
