import { ptToMm, type Pt } from '../regulation/units.ts';
import type { Stroke } from '../presentation/drawing.ts';
import type {
  Page,
  PlacedBox,
  PlacedDrawing,
  PlacedLine,
  PlacedRectangle,
  PlacedRule,
  PlacedSegment,
} from './placed.ts';

/** The pages as text, one line a box, lengths in mm: for review and golden tests. */
export function dumpPages(pages: readonly Page[]): string {
  const lines = pages.flatMap(({ boxes, bookmarks, width, height }, index) => [
    `page ${String(index + 1)}${width > height ? ' landscape' : ''}`,
    ...boxes.flatMap((box) => dumpBox(box).map((line) => `  ${line}`)),
    ...bookmarks.map(
      ({ level, title, y }) => `  bookmark ${String(level)} y=${mmText(y)} ${JSON.stringify(title)}`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

function dumpBox(box: PlacedBox | PlacedDrawing['boxes'][number]): readonly string[] {
  switch (box.kind) {
    case 'line':
      return [dumpLine(box)];
    case 'rule':
      return [dumpRule(box)];
    case 'rectangle':
      return [dumpRectangle(box)];
    case 'segment':
      return [dumpSegment(box)];
    case 'drawing':
      return [
        `drawing ${JSON.stringify(box.altText)}`,
        ...box.boxes.flatMap((inside) => dumpBox(inside).map((line) => `  ${line}`)),
      ];
  }
}

function dumpRule({ direction, x, y, length }: PlacedRule): string {
  const name = direction === 'across' ? 'rule' : 'upright';
  return `${name} x=${mmText(x)} y=${mmText(y)} length=${mmText(length)}`;
}

function dumpRectangle({ x, y, width, height, fill, stroke }: PlacedRectangle): string {
  const place = `x=${mmText(x)} y=${mmText(y)} w=${mmText(width)} h=${mmText(height)}`;
  return ['rectangle', place, ...(fill ? [`fill=${fill}`] : []), ...dumpStroke(stroke)].join(' ');
}

function dumpSegment({ x1, y1, x2, y2, stroke }: PlacedSegment): string {
  const place = `from=${mmText(x1)},${mmText(y1)} to=${mmText(x2)},${mmText(y2)}`;
  return ['segment', place, ...dumpStroke(stroke)].join(' ');
}

function dumpStroke(stroke: Stroke | undefined): readonly string[] {
  return stroke === undefined ? [] : [`stroke=${stroke.color} ${String(stroke.weight)}`];
}

function dumpLine(box: PlacedLine): string {
  const faces = [...new Set(box.fragments.map(({ face }) => face))].join('+');
  const text = box.fragments.map((fragment) => fragment.text).join('');
  const place = `x=${mmText(box.x)} y=${mmText(box.baseline)} w=${mmText(box.width)}`;
  const color = box.color === 'black' ? '' : ` ${box.color}`;
  return `line ${place} ${faces} ${String(box.size)}${color} ${box.style} ${JSON.stringify(text)}`;
}

function mmText(length: Pt): string {
  return ptToMm(length).toFixed(2);
}
