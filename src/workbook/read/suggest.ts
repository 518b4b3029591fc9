import { closest } from '../../language/closest.ts';

/** Longer texts are no slip of the hand of a name, and slow to compare. */
const LONGEST = 120;

/** What was most likely meant, for texts of any length. */
export function suggested(found: string, candidates: readonly string[]): string | undefined {
  return found.length > LONGEST ? undefined : closest(found, candidates);
}
