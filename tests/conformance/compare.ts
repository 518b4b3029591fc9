import type { GreyPage, PdfWord } from './tools.ts';

/** What of two pages does not stand at the same place in both: words of the one that the other lacks there. */
export function strayWords(
  ours: readonly PdfWord[],
  theirs: readonly PdfWord[],
  tolerance: number,
): readonly string[] {
  const left = [...theirs];
  const missing = ours.filter((word) => {
    const index = left.findIndex(
      (other) =>
        other.text === word.text &&
        Math.abs(other.x - word.x) <= tolerance &&
        Math.abs(other.middle - word.middle) <= tolerance,
    );
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  const described = (side: string, words: readonly PdfWord[]) =>
    words.map(({ text, x, middle }) => `${side} ${text} ${x.toFixed(1)} ${middle.toFixed(1)}`);
  return [...described('ours', missing), ...described('theirs', left)];
}

/** Greys nearer than this are taken for the same. */
const SAME_GREY = 60;
/** Lighter than this is paper. */
const PAPER = 235;

/**
 * The share of a page's inked pixels that have nothing like them on the other page within a distance, in both directions;
 * the worse of the two.
 */
export function strayInk(a: GreyPage, b: GreyPage, distance: number): number {
  return Math.max(strayShare(a, b, distance), strayShare(b, a, distance));
}

function strayShare(from: GreyPage, to: GreyPage, distance: number): number {
  let ink = 0;
  let stray = 0;
  for (let y = 0; y < from.height; y += 1) {
    for (let x = 0; x < from.width; x += 1) {
      const grey = from.pixels[y * from.width + x] ?? 255;
      if (grey >= PAPER) continue;
      ink += 1;
      if (!hasNear(to, x, y, grey, distance)) stray += 1;
    }
  }
  return ink === 0 ? 1 : stray / ink;
}

function hasNear(page: GreyPage, x: number, y: number, grey: number, distance: number): boolean {
  if (Math.abs((page.pixels[y * page.width + x] ?? 255) - grey) <= SAME_GREY) return true;
  for (let row = y - distance; row <= y + distance; row += 1) {
    for (let column = x - distance; column <= x + distance; column += 1) {
      const isOnPage = row >= 0 && column >= 0 && row < page.height && column < page.width;
      const other = isOnPage ? (page.pixels[row * page.width + column] ?? 255) : 255;
      if (Math.abs(other - grey) <= SAME_GREY) return true;
    }
  }
  return false;
}
