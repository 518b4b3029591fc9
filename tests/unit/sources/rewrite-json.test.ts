import { describe, expect, it } from 'vitest';
import { rewriteJson } from '../../../src/sources/rewrite-json.ts';

describe('rewriting a JSON file', () => {
  it('leaves a file alone that has the value already', () => {
    expect(rewriteJson('{"a":1}', { a: 1 }, { a: 1 })).toBe('{"a":1}');
  });

  it('writes two spaces a level and keeps the order of keys', () => {
    const old = [{ name: 'A', id: 'a' }];
    expect(rewriteJson('…', old, [{ id: 'a', name: 'B' }])).toBe(
      '[\n  {\n    "name": "B",\n    "id": "a"\n  }\n]\n',
    );
  });
});
