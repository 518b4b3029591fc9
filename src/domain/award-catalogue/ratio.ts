import * as z from 'zod';
import { report } from '../problem.ts';

/** A share of a whole as two whole numbers: shares are compared by multiplying, never by dividing. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Whether `part` of `whole` is at least the ratio: 5 of 7 for 2/3. */
export function isAtLeast(part: number, whole: number, { numerator, denominator }: Ratio): boolean {
  return part * denominator >= numerator * whole;
}

/** The smallest whole number of parts that is at least the ratio of a whole. */
export function leastParts(whole: number, { numerator, denominator }: Ratio): number {
  return floorDivide(numerator * whole + denominator - 1, denominator);
}

/** The ratio of a whole as a whole number of parts: rounded half up, or cut off. */
export function partsOf(
  whole: number,
  { numerator, denominator }: Ratio,
  rounding: 'round' | 'floor',
): number {
  return rounding === 'floor'
    ? floorDivide(numerator * whole, denominator)
    : floorDivide(2 * numerator * whole + denominator, 2 * denominator);
}

/** Of non-negative whole numbers, without a fraction on the way. */
function floorDivide(dividend: number, divisor: number): number {
  return (dividend - (dividend % divisor)) / divisor;
}

/** "70%" where the ratio is whole hundredths, else "2/3". */
export function ratioText({ numerator, denominator }: Ratio): string {
  const hundredths = numerator * 100;
  return hundredths % denominator === 0
    ? `${String(hundredths / denominator)}%`
    : `${String(numerator)}/${String(denominator)}`;
}

const FRACTION = /^(\d{1,4})\s*\/\s*(\d{1,4})$/;
const PERCENTAGE = /^(\d{1,3})(?:,(\d{1,2}))?\s*%$/;

/** Read "2/3", "70%" or "12,5%"; undefined when it has another form, or is nothing or more than the whole. */
export function parseRatio(text: string): Ratio | undefined {
  const ratio = readFraction(text) ?? readPercentage(text);
  const isShare = ratio !== undefined && ratio.numerator > 0 && ratio.numerator <= ratio.denominator;
  return isShare ? ratio : undefined;
}

function readFraction(text: string): Ratio | undefined {
  const [, numerator, denominator] = FRACTION.exec(text) ?? [];
  if (numerator === undefined || denominator === undefined) return undefined;
  return { numerator: Number(numerator), denominator: Number(denominator) };
}

function readPercentage(text: string): Ratio | undefined {
  const [, whole, decimals = ''] = PERCENTAGE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return {
    numerator: Number(`${whole}${decimals}`),
    denominator: Number(`100${'0'.repeat(decimals.length)}`),
  };
}

const ratioShape = z.strictObject({ numerator: z.number(), denominator: z.number() });

/** A share of a whole, written "2/3" or "70%". */
export function share(label: string) {
  return z
    .string()
    .transform((value, context): Ratio => {
      const ratio = parseRatio(value.trim());
      if (ratio !== undefined) return ratio;
      report(context, {
        code: 'invalid-share',
        message: { vi: `“${value}” không phải là một tỷ lệ.`, en: `“${value}” is no share of a whole.` },
        expected: {
          vi: 'Viết phân số hoặc phần trăm, lớn hơn 0 và không quá 1, ví dụ 2/3 hoặc 70%.',
          en: 'Write a fraction or a percentage above 0 and at most 1, for example 2/3 or 70%.',
        },
      });
      return z.NEVER;
    })
    .pipe(ratioShape)
    .meta({ description: label, example: '2/3' });
}
