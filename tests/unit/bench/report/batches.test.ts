import { describe, expect, it } from 'vitest';
import type { BatchResult } from '../../../../bench/measure/batch.ts';
import { batchRows, batchTargets } from '../../../../bench/report/batches.ts';
import { withBatches } from '../../../../bench/report/with-batches.ts';

const MB = 1_000_000;

/** Batches: one of 1.000 invitations of a page. */
function resultsOf(seconds: number, ...more: readonly BatchResult[]) {
  const few: BatchResult = {
    ...{ kind: 'invitations', documents: 1000, pages: 1000 },
    runs: {
      'one worker': { seconds: 5, peak: 200 * MB },
      'two workers': { seconds, peak: 300 * MB },
      render: { seconds: 6, peak: 140 * MB },
    },
  };
  return [few, ...more];
}

const met = (results: ReturnType<typeof resultsOf>, part: string) =>
  batchTargets(results).find(({ what }) => what.includes(part))?.isMet;

describe('what the bench says of batches', () => {
  it('gives rates, the ratio to render, and memory', () => {
    expect(batchRows(resultsOf(4))[1]?.slice(1)).toEqual([
      ...['batch, two workers', '4.0', '250', '250', '1.50', '300 MB'],
    ]);
  });

  it('judges the rate of two workers', () => {
    expect([3.7, 3.8].map((seconds) => met(resultsOf(seconds), 'two workers'))).toEqual([true, false]);
  });

  it('judges that memory does not grow with the number', () => {
    const many = (peak: number): BatchResult => ({
      ...{ kind: 'invitations', documents: 10_000, pages: 10_000 },
      runs: { 'two workers': { seconds: 40, peak } },
    });
    const flat = [340 * MB, 350 * MB].map((peak) => met(resultsOf(4, many(peak)), 'beside 1000'));
    expect(flat).toEqual([true, false]);
  });

  it('takes the place of the section that was there, before the targets', () => {
    const first = withBatches('### Cold start\n\n### Targets\n\nnone', '### Batches\n\nold');
    expect(withBatches(first, '### Batches\n\nnew')).toBe(
      '### Cold start\n\n### Batches\n\nnew\n\n### Targets\n\nnone',
    );
  });
});
