import { describe, expect, it } from 'vitest';
import { findings } from '../../support/small-year.ts';

const PARTS = [
  'clusters',
  'enterprises',
  'criteria',
  'results',
  'scores',
  'documents',
  'events',
  'reports',
] as const;

describe('the small year', () => {
  it('contradicts itself nowhere', () => {
    expect(findings({})).toEqual([]);
  });

  it.each(PARTS)('contradicts itself nowhere without %s', (part) => {
    expect(findings({ [part]: undefined })).toEqual([]);
  });
});
