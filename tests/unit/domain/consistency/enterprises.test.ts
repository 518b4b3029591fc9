import { describe, expect, it } from 'vitest';
import { findings, WITHOUT_AWARDS, WITHOUT_FIGURES, type Edits } from '../../support/small-year.ts';

describe('enterprises', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a tax code is that of one enterprise, with its hyphen or without',
      { 'enterprises.0.taxCode': '0901765766-001', 'enterprises.1.taxCode': '0901765766001' },
      ['error same-tax-code enterprises.1.taxCode with enterprises.0.taxCode'],
    ],
    ['a branch has its own tax code', { 'enterprises.1.taxCode': '0901765766-001' }, []],
    [
      'a name is that of one enterprise, whatever its capitals',
      { 'enterprises.1.name': 'Công Ty Một' },
      ['error same-enterprise-name enterprises.1.name with enterprises.0.name'],
    ],
    [
      'names that differ in diacritics alone may be a slip',
      { 'enterprises.1.name': 'Công ty Mốt' },
      ['warning similar-enterprise-name enterprises.1.name with enterprises.0.name'],
    ],
    [
      'the park is one of the agency',
      { 'enterprises.0.industrialPark': 'Phố Nối B' },
      ['error unknown-reference enterprises.0.industrialPark with agency.industrialParks'],
    ],
    [
      'any park will do where the agency lists none',
      { 'enterprises.0.industrialPark': 'Phố Nối B', 'agency.industrialParks': [] },
      [],
    ],
    [
      'who leaves has joined before',
      { 'enterprises.0.joinedOn': '2024-05-02', 'enterprises.0.leftOn': '2024-05-01' },
      ['error left-before-joining enterprises.0.leftOn with enterprises.0.joinedOn'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings({ ...WITHOUT_FIGURES, ...WITHOUT_AWARDS, ...edits })).toEqual(expected);
  });

  it('a code is that of one enterprise', () => {
    expect(findings({ 'enterprises.1.id': 'dn-1' })).toContain(
      'error not-unique enterprises.1.id with enterprises.0.id',
    );
  });
});
