import { ptToMm, type Pt } from '../regulation/units.ts';
import type { Page, PlacedBox } from './placed.ts';

/** The pages as text, one line a box, lengths in mm: for review and golden tests. */
export function dumpPages(pages: readonly Page[]): string {
  const lines = pages.flatMap(({ boxes, bookmarks, width, height }, index) => [
    `page ${String(index + 1)}${width > height ? ' landscape' : ''}`,
    ...boxes.map((box) => `  ${dumpBox(box)}`),
    ...bookmarks.map(
      ({ level, title, y }) => `  bookmark ${String(level)} y=${mmText(y)} ${JSON.stringify(title)}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function dumpBox(box: PlacedBox): string {
  if (box.kind === 'rule') {
    return `rule x=${mmText(box.x)} y=${mmText(box.y)} length=${mmText(box.length)}`;
  }
  const faces = [...new Set(box.fragments.map(({ face }) => face))].join('+');
  const text = box.fragments.map((fragment) => fragment.text).join('');
  const place = `x=${mmText(box.x)} y=${mmText(box.baseline)} w=${mmText(box.width)}`;
  return `line ${place} ${faces} ${String(box.size)} ${box.style} ${JSON.stringify(text)}`;
}

function mmText(length: Pt): string {
  return ptToMm(length).toFixed(2);
}
