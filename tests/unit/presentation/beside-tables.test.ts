import { describe, expect, it } from 'vitest';
import { besideTables } from '../../../src/presentation/beside-tables.ts';
import type { PresentedBlock } from '../../../src/presentation/presented.ts';
import { presentTable } from '../../../src/presentation/table.ts';
import { pt } from '../../../src/regulation/units.ts';
import { row, table } from '../../helpers/node-builders.ts';
import { METRICS } from '../support/fonts.ts';
import { paragraph } from '../support/presented.ts';
import { PAGE, STYLES } from '../support/regulation.ts';

const TABLE = presentTable(table([1], [], row('a')), STYLES, { width: PAGE.textWidth, metrics: METRICS });
const TEXT = paragraph('paragraph', 'Nội dung');

function paragraphs(...blocks: readonly PresentedBlock[]) {
  return besideTables(blocks).flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
}

describe('besideTables', () => {
  it('keeps what stands above a table with it, and nothing else', () => {
    const kept = paragraphs(TEXT, TEXT, TABLE, TEXT, TEXT).map(({ isKeptWithNext }) => isKeptWithNext);
    expect(kept).toEqual([false, true, false, false]);
  });

  it('sets what stands below a table 6 pt apart, and nothing else', () => {
    const distances = paragraphs(TEXT, TABLE, TEXT, TEXT).map(({ spaceBefore }) => spaceBefore);
    expect(distances).toEqual([0, 6, 0]);
  });

  it('leaves a greater distance as it is', () => {
    const wide = { ...TEXT, spaceBefore: pt(12) };
    expect(paragraphs(TABLE, wide)[0]?.spaceBefore).toBe(12);
  });

  it('leaves a paragraph that is kept already kept', () => {
    expect(paragraphs({ ...TEXT, isKeptWithNext: true }, TEXT)[0]?.isKeptWithNext).toBe(true);
  });

  it('leaves tables as they are', () => {
    expect(besideTables([TABLE])).toEqual([TABLE]);
  });
});
