import { editDistance } from '../../../language/closest.ts';

/** A slip of the hand in five letters, and never more than three. */
const LETTERS_A_SLIP = 5;
const MOST_SLIPS = 3;

/** The one key that is nearest to another; undefined when none is near, or two are equally near, or their figures differ. */
export function nearestKey(found: string, keys: readonly string[]): string | undefined {
  const allowed = Math.min(MOST_SLIPS, Math.floor(found.length / LETTERS_A_SLIP));
  if (allowed === 0) return undefined;
  const near = [...new Set(keys)]
    .filter(
      (key) =>
        Math.abs(key.length - found.length) <= allowed &&
        figuresOf(key) === figuresOf(found) &&
        !saysMore(found, key),
    )
    .map((key) => ({ key, distance: editDistance(found, key) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = near;
  return best !== undefined && best.distance !== second?.distance ? best.key : undefined;
}

/** Whole words too many are no slip: "xuất khẩu KH" is not "xuất khẩu". */
function saysMore(found: string, key: string): boolean {
  const words = found.split(' ');
  return key.split(' ').every((word) => words.includes(word));
}

/** "6 tháng" and "9 tháng" differ by one letter and are not the same. */
function figuresOf(key: string): string {
  return key.replace(/\D+/gu, ' ').trim();
}
