import { describe, expect, it } from 'vitest';
import { isShownBy, partsToCheck } from '../../../src/domain/parts-to-check.ts';

describe('partsToCheck', () => {
  it('is what stands behind every document where a type prints nothing else', () => {
    expect([...partsToCheck([])]).toEqual(['agency', 'plan', 'documents']);
  });

  it('has with the plan the clusters that its prose speaks of, and not their enterprises', () => {
    expect([...partsToCheck(['plan'])]).toEqual(['agency', 'plan', 'documents', 'clusters']);
  });

  it('has with nominations everything that speaks for or against them', () => {
    expect(partsToCheck(['nominations'])).toContain('scores');
  });

  it('names a part once', () => {
    const parts = [...partsToCheck(['scores', 'results', 'clusters'])];
    expect(parts).toHaveLength(new Set(parts).size);
  });
});

describe('isShownBy', () => {
  it('lets every document show what stands behind it', () => {
    expect(isShownBy([], 'documents')).toBe(true);
  });

  it('hides what a view does not name', () => {
    expect(isShownBy(['clusters'], 'events')).toBe(false);
  });
});
