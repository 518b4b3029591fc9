import leven from 'leven';
import { toSmallLetters } from './capitalization.ts';

const COMBINING_MARKS = /\p{M}/gu;

/** The text in small letters without Vietnamese diacritics: "Ngày Đến" gives "ngay den". */
export function withoutDiacritics(text: string): string {
  return toSmallLetters(text).normalize('NFD').replace(COMBINING_MARKS, '').replaceAll('đ', 'd');
}

/** The distance at which two words are still taken for a slip of the hand: a third of the longer one, rounded up. */
function tolerance(a: string, b: string): number {
  return Math.ceil(Math.max(a.length, b.length) / 3);
}

/**
 * The candidate that the writer most likely meant, for "có phải ý bạn là …?".
 * Diacritics and capitals weigh nothing, since they are what is most often lost.
 *
 * @returns The closest candidate, the first of equals; undefined when none is close enough.
 */
export function closest(found: string, candidates: readonly string[]): string | undefined {
  const plain = withoutDiacritics(found);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const other = withoutDiacritics(candidate);
    const distance = leven(plain, other);
    if (distance <= tolerance(plain, other) && (best === undefined || distance < best.distance)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}

/** How many letters must be added, left out or replaced to make one text of the other. */
export function editDistance(a: string, b: string): number {
  return leven(a, b);
}
