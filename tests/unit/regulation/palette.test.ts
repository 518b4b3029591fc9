import { describe, expect, it } from 'vitest';
import { CHART_LIMITS } from '../../../src/document/chart-limits.ts';
import { CHART_FORMAT } from '../../../src/regulation/chart-format.ts';
import { PALETTE, type Color } from '../../../src/regulation/palette.ts';

/** How light a colour is on a black and white print, from 0 to 255. Source: ITU-R BT.601. */
function lightness(color: Color): number {
  const [red = 0, green = 0, blue = 0] = [...PALETTE[color].matchAll(/../gu)].map(([pair]) =>
    Number.parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

describe('PALETTE', () => {
  it('writes every colour as red, green and blue', () => {
    for (const value of Object.values(PALETTE)) expect(value).toMatch(/^[\dA-F]{6}$/u);
  });

  it('has a fill for every series of a chart', () => {
    expect(CHART_FORMAT.fills).toHaveLength(CHART_LIMITS.series);
  });

  it('keeps the fills of a chart apart on a black and white print, and off the paper', () => {
    const steps = [...CHART_FORMAT.fills.map(lightness), 255];
    const distances = steps.slice(1).map((step, index) => step - (steps[index] ?? 0));
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(25);
  });
});
