import { describe, expect, it } from 'vitest';
import { boundedCache } from '../../../src/docx/bounded-cache.ts';

/** What a cache of two makes when it is asked for these keys, in order. */
function madeFor(...keys: readonly string[]): readonly string[] {
  const cache = boundedCache<string>(2);
  const made: string[] = [];
  for (const key of keys) {
    const value = cache(key, () => {
      made.push(key);
      return `value of ${key}`;
    });
    expect(value).toBe(`value of ${key}`);
  }
  return made;
}

describe('boundedCache', () => {
  it('makes a value once', () => {
    expect(madeFor('a', 'b', 'a', 'b')).toEqual(['a', 'b']);
  });

  it('forgets the value that was used longest ago', () => {
    expect(madeFor('a', 'b', 'a', 'c', 'a', 'b')).toEqual(['a', 'b', 'c', 'b']);
  });
});
