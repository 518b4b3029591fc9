import type { Issue } from '../document/issue.ts';
import type { Finished } from './folder/finished.ts';

/** What a worker says of a document: its files are written; it cannot be made; or nothing more can be made. */
export type Reply =
  | { readonly kind: 'written'; readonly document: Finished; readonly issues: readonly Issue[] }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'stop'; readonly issues: readonly Issue[] };
