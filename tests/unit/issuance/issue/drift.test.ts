import { describe, expect, it } from 'vitest';
import { driftOf } from '../../../../src/issuance/issue/drift.ts';
import type { Page, PlacedLine } from '../../../../src/layout/placed.ts';
import { pt } from '../../../../src/regulation/units.ts';

/** A page of lines below each other. */
function page(...texts: readonly string[]): Page {
  const boxes = texts.map((text, index): PlacedLine => {
    const width = pt(100);
    return {
      ...{ kind: 'line', style: 'paragraph', color: 'black', size: pt(14), baseline: pt(100 + 20 * index) },
      ...{ wordSpacing: pt(0), fragments: [{ text, face: 'regular', width, x: pt(85) }], x: pt(85), width },
      ...{ isContinued: false, isSpaceNext: false, labelLength: 0, paragraph: undefined },
    };
  });
  return { width: pt(595), height: pt(842), boxes, bookmarks: [] };
}

describe('driftOf', () => {
  it('lets number and day take the place of blanks', () => {
    const draft = [page('Số:      /KH-BQL', 'Hưng Yên, ngày    tháng    năm 2024', 'Kế hoạch')];
    const final = [page('Số: 118/KH-BQL', 'Hưng Yên, ngày 18 tháng 3 năm 2024', 'Kế hoạch')];
    expect(driftOf(draft, final)).toBeUndefined();
  });

  it('finds a word that went to the next line', () => {
    expect(driftOf([page('một hai', 'ba')], [page('một', 'hai ba')])).toEqual({
      page: 1,
      draft: 'một hai',
      final: 'một',
    });
  });

  it('finds a line that went to the next page', () => {
    expect(driftOf([page('một', 'hai')], [page('một'), page('hai')])).toEqual({
      page: 1,
      draft: 'hai',
      final: undefined,
    });
  });

  it('finds a page more', () => {
    expect(driftOf([page('một')], [page('một'), page('hai')])).toEqual({
      page: 2,
      draft: undefined,
      final: 'hai',
    });
  });

  it('finds a line that stands lower', () => {
    expect(driftOf([page('một')], [page('', 'một')])).toEqual({ page: 1, draft: 'một', final: '' });
  });
});
