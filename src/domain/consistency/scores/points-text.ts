import { writtenDecimal } from '../../../language/decimals.ts';
import { ratio } from '../../../language/ratio.ts';
import type { Hundredths } from '../../statistics/scores.ts';

/** "9,5": points as messages write them. */
export function pointsText(points: Hundredths): string {
  return writtenDecimal(ratio(points, 100), 2);
}
