import { describe, expect, it } from 'vitest';
import { findings, WITHOUT_AWARDS, WITHOUT_FIGURES, type Edits } from '../../support/small-year.ts';

describe('clusters', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'an enterprise is in one cluster only',
      { 'clusters.1.members.2': 'dn-2' },
      ['error member-in-two-clusters clusters.1.members.2 with clusters.0.members.1'],
    ],
    [
      'a member stands in its cluster once',
      { 'clusters.0.members.2': 'dn-1' },
      ['error member-twice clusters.0.members.2 with clusters.0.members.0'],
    ],
    [
      'a head is a member: of another cluster she is none',
      { 'clusters.0.head': 'dn-3' },
      ['error head-not-member clusters.0.head with clusters.1.members.0'],
    ],
    [
      'a head is a member: without a cluster she is none',
      { 'clusters.1.members': ['dn-4'] },
      [
        'error head-not-member clusters.1.head with clusters.1.members',
        'warning enterprise-without-cluster enterprises.2.id with clusters',
      ],
    ],
    [
      'a head is a member, also where no list of enterprises is given',
      { 'clusters.0.head': 'dn-9', enterprises: undefined },
      ['error head-not-member clusters.0.head with clusters.0.members'],
    ],
    [
      'a deputy head is a member',
      { 'clusters.0.deputyHeads.0': 'dn-4' },
      ['error deputy-not-member clusters.0.deputyHeads.0 with clusters.1.members.1'],
    ],
    [
      'a head is no deputy head',
      { 'clusters.0.deputyHeads.0': 'dn-1' },
      ['error head-is-deputy clusters.0.deputyHeads.0 with clusters.0.head'],
    ],
    [
      'a deputy head is one once',
      { 'clusters.0.deputyHeads.1': 'dn-2' },
      ['error deputy-twice clusters.0.deputyHeads.1 with clusters.0.deputyHeads.0'],
    ],
    [
      'heads, deputy heads and members are enterprises of the list',
      { 'clusters.1.head': 'dn-7', 'clusters.1.deputyHeads': ['dn-8'], 'clusters.1.members.2': 'dn-9' },
      [
        'error unknown-reference clusters.1.head with enterprises',
        'error unknown-reference clusters.1.deputyHeads.0 with enterprises',
        'error unknown-reference clusters.1.members.2 with enterprises',
      ],
    ],
    [
      'an enterprise that takes part is in a cluster',
      { 'clusters.1.members': ['dn-3'] },
      ['warning enterprise-without-cluster enterprises.3.id with clusters'],
    ],
    [
      'an enterprise that left before the year need not be in a cluster',
      { 'clusters.1.members': ['dn-3'], 'enterprises.3.leftOn': '2023-12-31' },
      [],
    ],
    [
      'a member has not left before the year',
      { 'enterprises.3.leftOn': '2024-01-01' },
      ['error member-outside-year clusters.1.members.1 with enterprises.3.leftOn'],
    ],
    ['a member can leave in the year', { 'enterprises.3.leftOn': '2024-01-02' }, []],
    [
      'a member does not join after the year',
      { 'enterprises.3.joinedOn': '2025-01-01' },
      ['error member-outside-year clusters.1.members.1 with enterprises.3.joinedOn'],
    ],
    ['a member can join on the last day of the year', { 'enterprises.3.joinedOn': '2024-12-31' }, []],
    [
      'the overseer is a unit of the agency',
      { 'clusters.0.overseer': 'Thanh tra' },
      ['error unknown-reference clusters.0.overseer with agency.units'],
    ],
    [
      'a code is that of one cluster',
      { 'clusters.1.id': 'cum-1' },
      ['error not-unique clusters.1.id with clusters.0.id'],
    ],
    [
      'a name is that of one cluster, whatever its capitals',
      { 'clusters.1.name': 'Cụm Thi đua số 1' },
      ['error same-cluster-name clusters.1.name with clusters.0.name'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings({ ...WITHOUT_FIGURES, ...WITHOUT_AWARDS, ...edits })).toEqual(expected);
  });
});
