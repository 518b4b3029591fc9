import { INDICATOR_RULES, type Indicator } from '../../domain/indicators.ts';
import type { Hundredths } from '../../domain/statistics/scores.ts';
import { capitalizeFirst, toSmallLetters } from '../../language/capitalization.ts';
import { writtenDecimal } from '../../language/decimals.ts';
import { percentText } from '../../language/percent.ts';
import { ratio, roundRatio, type Ratio } from '../../language/ratio.ts';

/** What stands in a cell for which there is nothing. */
const NOTHING = '-';

/**
 * A value of an indicator in the unit that documents show, without it, for a cell: "1.234,5"; "-" when there is none. What is not 0 is never
 * shown as 0: it gets as many decimals more as its first figure needs ("0,03").
 */
export function figureText(indicator: Indicator, value: Ratio | undefined): string {
  if (value === undefined) return NOTHING;
  const { unitSize, places } = INDICATOR_RULES[indicator];
  const inUnits = { numerator: value.numerator, denominator: value.denominator * BigInt(unitSize) };
  return writtenDecimal(inUnits, placesFor(inUnits, places));
}

function placesFor(value: Ratio, places: number): number {
  const isLost = value.numerator !== 0n && roundRatio(value, places) === 0n;
  return isLost ? placesFor(value, places + 1) : places;
}

/** A value of an indicator with its unit: "1.234,5 tỷ đồng", "9.876 người". */
export function amountText(indicator: Indicator, value: Ratio): string {
  return `${figureText(indicator, value)} ${INDICATOR_RULES[indicator].unit}`;
}

/** A percentage for a cell: "98,2%"; "-" when there is none. */
export function percentCell(share: Ratio | undefined): string {
  return share ? percentText(share) : NOTHING;
}

/** Points for a cell: 9725 hundredths are "97,25"; "-" when nobody scored. */
export function pointsText(points: Hundredths | undefined): string {
  return points === undefined ? NOTHING : writtenDecimal(ratio(points, 100), 2);
}

/** The name of an indicator inside a sentence: "doanh thu". */
export function nameInSentence(indicator: Indicator): string {
  const { name } = INDICATOR_RULES[indicator];
  const small = toSmallLetters(name);
  return capitalizeFirst(small) === name ? small : name;
}
