import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../helpers/memory-world.ts';
import { survives } from './outcome.ts';
import { RUNS } from './runs.ts';
import { spoiled } from './spoil.ts';

/** Words, white space, line ends, single signs: what a data file is made of. */
const TOKENS = /\n *|[^\S\n]+|[\p{L}\p{N}_.]+|./gsu;

const VOCABULARY = [
  '\n',
  '\n  ',
  '\n    ',
  '\n- ',
  '\n  - ',
  ': ',
  ' #',
  '#',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&a ',
  '*a',
  '!!js/function ',
  '!!binary ',
  '!',
  '|',
  '>-',
  '---',
  '...',
  '%TAG',
  '? ',
  '- ',
  '<<: *a',
  '\t',
  '\r',
  '\u0000',
  '\uFEFF',
  '\uD800',
  'ẫ',
  '😀',
  'null',
  '~',
  'true',
  'NaN',
  '.inf',
  '-0',
  '1e999',
  '0x10',
  '007',
  '9007199254740993',
  '1.234.567',
  '1,5',
  '2024-02-30',
  '31/12/2024',
  '2024-13',
  '12:60',
  '__proto__: { a: 1 }',
  'constructor: 1',
  'prototype: []',
  '{}',
  '[]',
  '""',
  'dn-99',
  '../../etc/passwd',
  'CON',
  'x'.repeat(5000),
  '['.repeat(300),
  '{a: '.repeat(300),
];

const PARTS = [
  'agency',
  'plan',
  'enterprises',
  'clusters',
  'criteria',
  'results',
  'scores',
  'nominations',
  'reviews',
];
const YEAR = 'data/2026';

describe('spoilt data', () => {
  it.each(PARTS)('%s.yaml: always ends with messages or no error', async (part) => {
    const files = filesOf(YEAR, 'templates/plan');
    const file = `${YEAR}/${part}.yaml`;
    const endings = new Set<number>();
    await fc.assert(
      fc.asyncProperty(spoiled(files[file] ?? '', TOKENS, VOCABULARY), async (text) => {
        endings.add(await survives({ ...files, [file]: text }, ['validate', '--data', YEAR]));
      }),
      { numRuns: Math.ceil(RUNS.data / PARTS.length) },
    );
    expect([...endings].toSorted()).toEqual([0, 1]);
  });

  it('of any bytes: ends with messages', async () => {
    const files = filesOf('data/2024/agency.yaml', 'data/2024/plan.yaml', 'templates/plan');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const spoilt = { ...files, 'data/2024/plan.yaml': bytes };
        expect(await survives(spoilt, ['validate', '--data', 'data/2024'])).toBe(1);
      }),
      { numRuns: RUNS.bytes },
    );
  });
});
