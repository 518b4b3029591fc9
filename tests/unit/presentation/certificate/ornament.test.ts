import { describe, expect, it } from 'vitest';
import {
  flourishDrawing,
  frameDrawing,
  ruleDrawing,
} from '../../../../src/presentation/certificate/ornament.ts';
import type { Drawing, LineShape } from '../../../../src/presentation/drawing.ts';
import { certificateGeometry } from '../../../../src/regulation/certificate.ts';
import { mm, pt, wordLength } from '../../../../src/regulation/units.ts';

const geometry = certificateGeometry('full');
const { ornament } = geometry;
if (ornament === undefined) throw new Error('no ornament');
const frame = frameDrawing(geometry, ornament);

function linesOf({ shapes }: Drawing): readonly LineShape[] {
  return shapes.filter((shape) => shape.kind === 'line');
}

/** How far a drawing’s shapes reach, half of their strokes included. */
function reach({ shapes }: Drawing) {
  const areas = shapes.flatMap((shape) => {
    if (shape.kind === 'text') return [];
    const half = (shape.stroke?.weight ?? 0) / 2;
    return shape.kind === 'line'
      ? [[Math.min(shape.x1, shape.x2), shape.y1, Math.max(shape.x1, shape.x2), shape.y2]]
      : [[shape.x - half, shape.y - half, shape.x + shape.width + half, shape.y + shape.height + half]];
  });
  return {
    left: Math.min(...areas.map(([left = 0]) => left)),
    top: Math.min(...areas.map(([, top = 0]) => top)),
    right: Math.max(...areas.map(([, , right = 0]) => right)),
    bottom: Math.max(...areas.map(([, , , bottom = 0]) => bottom)),
  };
}

describe('frameDrawing', () => {
  it('is as large as the frame, and no stroke leaves it', () => {
    expect([frame.width, frame.height]).toEqual([wordLength(mm(281)), wordLength(mm(194))]);
    const { left, top, right, bottom } = reach(frame);
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(-0.1);
    expect(right).toBeLessThanOrEqual(frame.width + 0.1);
    expect(bottom).toBeLessThanOrEqual(frame.height + 0.1);
  });

  it('adorns and says nothing', () => {
    expect(frame.altText).toBe('');
  });

  it('is the same on the left and on the right', () => {
    const places = linesOf(frame).flatMap(({ x1, x2 }) => [x1, x2]);
    const turned = places.map((x) => frame.width - x);
    const ordered = (values: readonly number[]) => values.toSorted((a, b) => a - b);
    for (const [index, x] of ordered(turned).entries()) expect(x).toBeCloseTo(ordered(places)[index] ?? 0, 0);
  });

  it('closes the lines that step back around the corners', () => {
    const lines = linesOf(frame);
    expect(lines).toHaveLength(24);
    for (const [index, { x2, y2 }] of lines.entries()) {
      const next = lines[index % 12 === 11 ? index - 11 : index + 1];
      expect([next?.x1, next?.y1]).toEqual([x2, y2]);
    }
  });

  it('lies outside of where texts may stand', () => {
    const inner = wordLength(geometry.inset);
    const ends = linesOf(frame).filter(({ x1, x2 }) => x1 === x2 && x1 < frame.width / 2);
    const straight = ends.filter(({ y1, y2 }) => Math.abs(y2 - y1) > frame.height / 2);
    for (const { x1 } of straight) expect(x1).toBeLessThan(inner);
  });
});

describe('flourishDrawing', () => {
  it('is two lines with a square in their middle', () => {
    const { shapes, width } = flourishDrawing(ornament);
    expect(shapes.map(({ kind }) => kind)).toEqual(['line', 'rect', 'line']);
    const [, square] = shapes;
    expect(square?.kind === 'rect' && square.x + square.width / 2).toBeCloseTo(width / 2, 1);
  });
});

describe('ruleDrawing', () => {
  it('is one black line as long as said', () => {
    expect(ruleDrawing(pt(120), pt(1))).toMatchObject({
      width: 120,
      shapes: [{ kind: 'line', x1: 0, x2: 120, stroke: { color: 'black', weight: 1 } }],
    });
  });
});
