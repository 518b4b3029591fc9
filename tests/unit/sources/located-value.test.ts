import { describe, expect, it } from 'vitest';
import { locatedValue, parsedFrom, plainValue } from '../../../src/sources/located-value.ts';
import { parseSource } from '../../../src/sources/yaml-source.ts';

const FILE = { path: 'clusters.yaml', text: '- id: cum-1\n  members: [dn-01, dn-02]\n' };

describe('a located value', () => {
  const located = locatedValue(parseSource(FILE));

  it('holds what the file holds', () => {
    expect(plainValue(located)).toEqual([{ id: 'cum-1', members: ['dn-01', 'dn-02'] }]);
  });

  it('gives the places of the file again', () => {
    const { placeOf } = parsedFrom(located);
    expect(placeOf([0, 'members', 1])).toMatchObject({ file: 'clusters.yaml', line: 2, column: 20 });
  });

  it('places what is not there at the nearest value above', () => {
    const { placeOf } = parsedFrom(located);
    expect(placeOf([0, 'head'])).toEqual(placeOf([0]));
    expect(placeOf([7, 'head'])).toEqual(placeOf([]));
  });
});
