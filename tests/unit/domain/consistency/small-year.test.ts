import { describe, expect, it } from 'vitest';
import { DATASET_PARTS } from '../../../../src/domain/dataset.ts';
import { findings } from '../../support/small-year.ts';

const PARTS = DATASET_PARTS.filter((part) => part !== 'agency' && part !== 'plan');

describe('the small year', () => {
  it('contradicts itself nowhere', () => {
    expect(findings({})).toEqual([]);
  });

  it.each(PARTS)('contradicts itself nowhere without %s', (part) => {
    expect(findings({ [part]: undefined })).toEqual([]);
  });
});
