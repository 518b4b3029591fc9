import { describe, expect, it } from 'vitest';
import type { MeasuredBlock } from '../../../src/layout/measured.ts';
import { tooTallBlocks } from '../../../src/layout/too-tall.ts';
import { pt } from '../../../src/regulation/units.ts';
import { SOMEWHERE } from '../../helpers/node-builders.ts';
import {
  kept,
  measured,
  measuredDrawing,
  measuredGrid,
  measuredRow,
  measuredTable,
} from '../support/measured.ts';

/** The codes and lines of what has no room on a page 100 high. */
function found(...blocks: readonly MeasuredBlock[]): readonly string[] {
  return tooTallBlocks(blocks, pt(100), 2).map(({ code, place }) => `${code} ${String(place?.line)}`);
}

const rowAt = (line: number, height: number, isKept = false) => ({
  ...measuredRow(height, isKept),
  place: { ...SOMEWHERE, line },
});

describe('tooTallBlocks', () => {
  it('finds nothing in paragraphs and drawings', () => {
    expect(found(measured(50), measuredDrawing(500))).toEqual([]);
  });

  it('finds a grid that has no room with two lines of the text before it', () => {
    expect(found(kept(5), measuredGrid(80))).toEqual([]);
    expect(found(kept(5), measuredGrid(81))).toEqual(['block-taller-than-page undefined']);
  });

  it('finds a grid that has no room with header and last row of the table before it', () => {
    const table = measuredTable([50, 20], { header: [10], isKeptWithNext: true });
    expect(found(table, measuredGrid(69))).toEqual([]);
    expect(found(table, measuredGrid(70))).toEqual(['block-taller-than-page undefined']);
  });

  it('finds a row that has no room below the header, by its place', () => {
    expect(found(measuredTable([rowAt(3, 20), rowAt(4, 79)], { header: [20] }))).toEqual([]);
    expect(found(measuredTable([rowAt(3, 20), rowAt(4, 80)], { header: [20] }))).toEqual([
      'block-taller-than-page 4',
    ]);
  });

  it('finds rows that have no room together, by the first of them', () => {
    expect(found(measuredTable([rowAt(3, 60, true), rowAt(4, 60)]))).toEqual(['block-taller-than-page 3']);
  });
});
