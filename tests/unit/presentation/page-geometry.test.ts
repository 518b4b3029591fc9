import { describe, expect, it } from 'vitest';
import { pageGeometry } from '../../../src/presentation/page-geometry.ts';
import { officeProfile } from '../../../src/regulation/office-profile.ts';
import { OFFICE, PAGE, REGULATION } from '../support/regulation.ts';

describe('pageGeometry', () => {
  it('has A4 and the margins in whole twips', () => {
    expect(pageGeometry(REGULATION, OFFICE)).toEqual({
      width: 11906 / 20,
      height: 16838 / 20,
      margins: { top: 1134 / 20, bottom: 1134 / 20, left: 1701 / 20, right: 850 / 20 },
      headerDistance: 567 / 20,
      firstNumbered: 2,
      textWidth: expect.closeTo((11906 - 1701 - 850) / 20, 9) as number,
    });
  });

  it('turns the sheet, not the margins', () => {
    const landscape = pageGeometry(REGULATION, OFFICE, 'landscape');
    expect(landscape).toEqual({
      ...PAGE,
      width: PAGE.height,
      height: PAGE.width,
      textWidth: expect.closeTo((16838 - 1701 - 850) / 20, 9) as number,
    });
  });

  it('narrows the text with the office’s right margin', () => {
    const narrow = pageGeometry(REGULATION, officeProfile(REGULATION, { rightMargin: 20 }));
    expect(PAGE.textWidth - narrow.textWidth).toBeCloseTo((1134 - 850) / 20, 9);
  });
});
