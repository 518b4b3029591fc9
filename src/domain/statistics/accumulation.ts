import type { Indicator } from '../indicators.ts';

/** Indicators that say how things stand; the others add up in the course of the year. */
const LEVELS: readonly Indicator[] = ['workers', 'averageIncome'];

/** Whether an indicator adds up over the year, so that the first half brings a part of its plan: revenue, but not the number of workers. */
export function accumulates(indicator: Indicator): boolean {
  return !LEVELS.includes(indicator);
}
