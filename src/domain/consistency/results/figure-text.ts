import { writtenInteger } from '../../../language/numbers.ts';
import { INDICATOR_RULES, type Indicator } from '../../indicators.ts';
import type { Figures } from '../../result.ts';

/** A figure as the data has it: "29.010.000 đồng", "404 người". */
export function figureText(figures: Figures, key: Indicator): string {
  const { unitSize, unit } = INDICATOR_RULES[key];
  return `${writtenInteger(figures[key])} ${unitSize === 1 ? unit : 'đồng'}`;
}
