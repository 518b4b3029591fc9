import { describe, expect, it } from 'vitest';
import { findings, type Edits } from '../../support/small-year.ts';

const VOTE = 'reviews.0.votes.1';

describe('reviews', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a review is that of a cluster of the list',
      { 'reviews.1.cluster': 'cum-3' },
      [
        'error unknown-reference reviews.1.cluster with clusters',
        'warning review-missing clusters.1.id with reviews',
      ],
    ],
    [
      'a cluster has one review',
      { 'reviews.1.cluster': 'cum-1', 'reviews.1.chair.position': 'Chuyên viên' },
      [
        'error review-twice reviews.1.cluster with reviews.0.cluster',
        'warning review-missing clusters.1.id with reviews',
      ],
    ],
    [
      'a review ends after its start',
      { 'reviews.0.endsAt': '08:00' },
      ['error review-ends-before-start reviews.0.endsAt with reviews.0.startsAt'],
    ],
    [
      'nobody votes who may not',
      { 'reviews.0.present': 10 },
      ['error present-above-eligible reviews.0.present with reviews.0.eligible'],
    ],
    [
      'the absent are as many as are missing',
      { 'reviews.0.absent': ['Công ty Hai'] },
      ['warning absent-miscounted reviews.0.absent with reviews.0.present'],
    ],
    [
      'every member may vote',
      {
        'reviews.1.eligible': 1,
        'reviews.1.present': 1,
        'reviews.1.votes.0.agree': 1,
      },
      ['warning fewer-voters-than-members reviews.1.eligible with clusters.1.members'],
    ],
    [
      'what is judged has been reported',
      { 'reviews.0.heldOn': '2024-12-04', 'results.1.year.reportedOn': '2024-12-04' },
      ['warning review-before-results reviews.0.heldOn with results.0.year.reportedOn'],
    ],
    [
      'the head of the cluster is called so in the minutes',
      { 'reviews.0.chair.name': 'Nguyễn Văn Khác' },
      ['warning chair-not-head reviews.0.chair.name with clusters.0.head'],
    ],
    [
      'somebody else can take the chair',
      { 'reviews.0.chair': { name: 'Nguyễn Văn Khác', position: 'Phó Giám đốc' } },
      [],
    ],
    [
      'a review comes before what is decided by it',
      { 'reviews.1.heldOn': '2024-12-21', 'nominations.2.receivedOn': '2024-12-21' },
      ['error days-out-of-order reviews.1.heldOn with documents.commendation-submission.issuedOn'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings(edits)).toEqual(expected);
  });
});

describe('votes', () => {
  it.each<[string, Edits, readonly string[]]>([
    [
      'a vote is on a nomination of the list',
      { 'reviews.0.votes.2': { nomination: 'kt-9', agree: 9 } },
      ['error unknown-reference reviews.0.votes.2.nomination with nominations'],
    ],
    [
      'a nomination is voted on once',
      { 'reviews.0.votes.2': { nomination: 'kt-2', agree: 9 } },
      [`error vote-twice reviews.0.votes.2.nomination with ${VOTE}.nomination`],
    ],
    [
      'a nomination is voted on by its own cluster',
      { 'reviews.0.votes.2': { nomination: 'kt-3', agree: 9 }, 'reviews.1.votes.0.nomination': 'kt-2' },
      [
        `error vote-twice reviews.1.votes.0.nomination with ${VOTE}.nomination`,
        'error vote-in-another-cluster reviews.0.votes.2.nomination with clusters.1.members.0',
        'error vote-in-another-cluster reviews.1.votes.0.nomination with clusters.0.members.1',
      ],
    ],
    [
      'votes add up to those present',
      { [`${VOTE}.agree`]: 8 },
      [`error vote-inconsistent ${VOTE}.agree with reviews.0.present`],
    ],
    [
      'a nomination that lost its vote does not stay',
      { 'reviews.0.votes.0': { nomination: 'kt-1', agree: 5, disagree: 3, blank: 1 } },
      ['error vote-not-passed reviews.0.votes.0.agree with nominations.0'],
    ],
    [
      'two thirds are enough',
      { 'reviews.0.votes.0': { nomination: 'kt-1', agree: 6, disagree: 2, blank: 1 } },
      [],
    ],
    [
      'the office’s own threshold counts',
      {
        'reviews.0.votes.0': { nomination: 'kt-1', agree: 6, disagree: 2, blank: 1 },
        rules: { voteThreshold: '3/4' },
      },
      ['error vote-not-passed reviews.0.votes.0.agree with nominations.0'],
    ],
    [
      'a nomination has a vote',
      { 'reviews.0.votes': [{ nomination: 'kt-2', agree: 9 }] },
      ['warning nomination-without-vote nominations.0.id with reviews.0.votes'],
    ],
    [
      'an award without a vote is wrong',
      { 'reviews.0.votes': [{ nomination: 'kt-1', agree: 9 }] },
      ['error nomination-without-vote nominations.1.id with reviews.0.votes'],
    ],
    [
      'what is sudden needs no vote',
      { 'reviews.0.votes': [{ nomination: 'kt-2', agree: 9 }], 'nominations.0.kind': 'sudden' },
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(findings(edits)).toEqual(expected);
  });
});
