import { describe, expect, it } from 'vitest';
import { progressBar } from '../../../src/cli/progress-bar.ts';

describe('progressBar', () => {
  it('fills as the work goes on', () => {
    expect(progressBar(41, 82, 'plan')).toBe(`${'█'.repeat(12)}${'░'.repeat(12)} 41/82 plan`);
  });

  it('is empty at the beginning, the count as wide as at the end', () => {
    expect(progressBar(1, 200, 'plan')).toBe(`${'░'.repeat(24)}   1/200 plan`);
  });

  it('is full at the end, and of nothing', () => {
    expect(progressBar(3, 3, 'plan')).toBe(`${'█'.repeat(24)} 3/3 plan`);
    expect(progressBar(0, 0, 'plan')).toBe(`${'█'.repeat(24)} 0/0 plan`);
  });
});
