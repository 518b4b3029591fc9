import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footerRule, fullRule, partialRule } from '../../../src/presentation/rules.ts';
import { mm, pt, ptToMm, type Mm } from '../../../src/regulation/units.ts';
import { SEED } from '../support/arbitraries.ts';
import { REGULATION } from '../support/regulation.ts';

/** The rule's length under lines of these lengths in mm. */
function lengthUnder(...lines: readonly number[]): Mm {
  const widths = lines.map((line) => pt((mm(line) * 72) / 25.4));
  return ptToMm(partialRule(REGULATION, widths, pt(16)).length);
}

const widths = fc.double({ min: 5, max: 160, noNaN: true });

describe('fullRule', () => {
  it('is as long as the text', () => {
    expect(fullRule(REGULATION, pt(171.5), pt(16.1)).length).toBe(171.5);
  });

  it('stands a little below the text', () => {
    expect(fullRule(REGULATION, pt(171.5), pt(16.1)).offset).toBeCloseTo(16.1 + REGULATION.rule.gap, 9);
  });

  it('has the weight of the regulation', () => {
    expect(fullRule(REGULATION, pt(171.5), pt(16.1)).weight).toBe(0.75);
  });
});

describe('footerRule', () => {
  it('is as wide as the text and stands above it', () => {
    expect(footerRule(REGULATION, pt(467.75))).toEqual({ length: 467.75, weight: 0.75, offset: -4 });
  });
});

describe('partialRule', () => {
  it('takes the share of the regulation under a single line', () => {
    expect(lengthUnder(50)).toBeCloseTo(20, 9);
  });

  it('is 18,6 to 27,9 mm under “BAN QUẢN LÝ” / “CÁC KHU CÔNG NGHIỆP” of 31,8 and 55,7 mm', () => {
    const length = lengthUnder(31.8, 55.7);
    expect(length).toBeGreaterThanOrEqual(18.6);
    expect(length).toBeLessThanOrEqual(27.9);
  });

  it('is lengthened to a third of a wider line above where the last line allows it', () => {
    expect(lengthUnder(65, 50)).toBeCloseTo(65 / 3, 9);
  });

  it('keeps to the last line where both cannot be: its half under a much wider line', () => {
    expect(lengthUnder(100, 50)).toBeCloseTo(25, 9);
  });

  it('stands below all lines of the text', () => {
    const rule = partialRule(REGULATION, [pt(100), pt(90)], pt(32.2));
    expect(rule.offset).toBeCloseTo(32.2 + REGULATION.rule.gap, 9);
  });

  it('is one third to one half of the last line, whatever stands above', () => {
    fc.assert(
      fc.property(fc.array(widths, { maxLength: 4 }), widths, (above, last) => {
        const length = lengthUnder(...above, last);
        expect(length).toBeGreaterThanOrEqual(last / 3 - 1e-9);
        expect(length).toBeLessThanOrEqual(last / 2 + 1e-9);
      }),
      { seed: SEED },
    );
  });

  it('is one third to one half of the widest line too, where both can be', () => {
    fc.assert(
      fc.property(widths, fc.double({ min: 2 / 3, max: 1, noNaN: true }), (widest, share) => {
        const length = lengthUnder(widest, widest * share);
        expect(length).toBeGreaterThanOrEqual(widest / 3 - 1e-9);
        expect(length).toBeLessThanOrEqual(widest / 2 + 1e-9);
      }),
      { seed: SEED },
    );
  });
});
