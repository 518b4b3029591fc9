import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/pdf/fingerprint.ts';

describe('fingerprint', () => {
  it('is sixteen bytes, the same for the same bytes', () => {
    expect(fingerprint('', [Uint8Array.of(1, 2, 3)])).toBe(fingerprint('', [Uint8Array.of(1, 2, 3)]));
    expect(fingerprint('', [])).toMatch(/^[\da-f]{32}$/u);
  });

  it('tells bytes, their number, their order and what was before apart', () => {
    const some = [
      fingerprint('', []),
      fingerprint('a', []),
      fingerprint('', [Uint8Array.of(0)]),
      fingerprint('', [Uint8Array.of(0, 0)]),
      fingerprint('', [Uint8Array.of(1, 2)]),
      fingerprint('', [Uint8Array.of(2, 1)]),
      fingerprint('', [Uint8Array.of(1), Uint8Array.of(2)]),
    ];
    expect(new Set(some).size).toBe(some.length);
  });

  it('changes in every quarter with every byte', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (before, place, change) => {
        const after = before.map((byte, index) => (index === place % before.length ? byte ^ change : byte));
        const quarters = [before, after].map((some) => fingerprint('', [some]).match(/.{8}/gu) ?? []);
        for (const index of [0, 1, 2, 3]) expect(quarters[0]?.[index]).not.toBe(quarters[1]?.[index]);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
