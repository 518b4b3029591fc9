/** Points with two decimals as whole hundredths, in which sums and comparisons are exact. */
export function inHundredths(points: number): number {
  return Math.round(points * 100);
}

export function fromHundredths(hundredths: number): number {
  return hundredths / 100;
}

/** "9,5": points as messages write them. */
export function writtenPoints(points: number): string {
  return String(points).replace('.', ',');
}
