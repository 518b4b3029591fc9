import { describe, expect, it } from 'vitest';
import { rowsOfLines } from '../../../../src/presentation/register/long-rows.ts';
import { presentedStyles } from '../../../../src/presentation/styles.ts';
import { officeProfile } from '../../../../src/regulation/office-profile.ts';
import { regulationOn } from '../../../../src/regulation/regulation.ts';
import { pt } from '../../../../src/regulation/units.ts';
import { metrics } from '../../../helpers/fonts.ts';

const regulation = regulationOn({ year: 2024, month: 1, day: 1 });
const style = presentedStyles(regulation, officeProfile(regulation, {})).tableCell;
const setting = { style, rooms: [pt(60), pt(60)], metrics };
const limits = { mostLines: 4, partLines: 3 };

describe('rowsOfLines', () => {
  it('leaves a row that has room as it is', () => {
    const row = [['một', 'hai'], ['ba']];
    expect(rowsOfLines(row, limits, setting)).toEqual([row]);
  });

  it('cuts a long one where lines end, and loses nothing', () => {
    const words = Array.from({ length: 40 }, (_, index) => `chữ${String(index)}`).join(' ');
    const rows = rowsOfLines([['05/QĐ-BQL'], [words]], limits, setting);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(([, second]) => second?.join(' ')).join(' ')).toBe(words);
    expect(rows.map(([first]) => first)).toEqual([['05/QĐ-BQL'], ...rows.slice(1).map(() => [])]);
    for (const row of rows) expect(rowsOfLines(row, { mostLines: 3, partLines: 3 }, setting)).toEqual([row]);
  });

  it('keeps paragraphs apart', () => {
    const rows = rowsOfLines([['a', 'b', 'c', 'd', 'e']], limits, setting);
    expect(rows).toEqual([[['a', 'b', 'c']], [['d', 'e']]]);
  });
});
