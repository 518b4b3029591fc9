import { describe, expect, it } from 'vitest';
import { emus, halfPoints, twips } from '../../../src/docx/twips.ts';
import { pt } from '../../../src/regulation/units.ts';

describe('lengths of WordprocessingML', () => {
  it('counts twips, 20 a point', () => {
    expect([pt(18), pt(28.35), pt(0.74)].map(twips)).toEqual([360, 567, 15]);
  });

  it('counts font sizes in half-points', () => {
    expect([pt(14), pt(13), pt(11), pt(1)].map(halfPoints)).toEqual([28, 26, 22, 2]);
  });

  it('counts drawings in whole EMUs, 12 700 a point', () => {
    expect([pt(1), pt(0.75), pt(0.00001)].map(emus)).toEqual([12_700, 9525, 0]);
  });
});
