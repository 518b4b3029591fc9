import { Integer } from 'asn1js';
import { IssuingDistributionPoint, type BasicOCSPResponse, type CertificateRevocationList } from 'pkijs';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  isTakenBack,
  isToldOf,
  revocationOf,
  type Revocation,
} from '../../../../src/issuance/signing/revocation.ts';
import {
  answerOf,
  certified,
  extension,
  listOf,
  type Certified,
} from '../../../helpers/issuance/authority.ts';

const SIGNED = '2024-06-15T08:00:00Z';
/** A week around the signature. */
const WEEK = { at: '2024-06-12T00:00:00Z', until: '2024-06-19T00:00:00Z' };
const OCSP_SIGNING = '1.3.6.1.5.5.7.3.9';

let root: Certified;
let other: Certified;
let leader: Certified;
let responder: Certified;
beforeAll(async () => {
  root = await certified('Gốc');
  other = await certified('Gốc');
  leader = await certified('Lãnh đạo', root);
  responder = await certified('Nơi trả lời', root, [OCSP_SIGNING]);
});

function told(
  lists: readonly CertificateRevocationList[],
  answers: readonly BasicOCSPResponse[] = [],
): Promise<Revocation> {
  const verified = { signer: leader.certificate, certificates: [leader.certificate] };
  const others = [root.certificate, other.certificate];
  return revocationOf(verified, others, { lists, answers }, new Date(SIGNED));
}
const revokedAt = (at: string) => ({ certificate: leader.certificate, at });
const UNKNOWN = { state: 'unknown' };

describe('a list', () => {
  it('that does not name a certificate says that it is good', async () => {
    expect(await told([await listOf(root, WEEK)])).toEqual({ state: 'good', toldAt: new Date(WEEK.at) });
  });

  it('that names another says so, too', async () => {
    const revoked = { certificate: responder.certificate, at: WEEK.at };
    expect(await told([await listOf(root, { ...WEEK, revoked })])).toMatchObject({ state: 'good' });
  });

  it('that names it says when it was revoked', async () => {
    const found = await told([await listOf(root, { ...WEEK, revoked: revokedAt('2024-06-13T00:00:00Z') })]);
    expect(found).toEqual({ state: 'revoked', revokedAt: new Date('2024-06-13T00:00:00Z') });
  });

  it('that names it counts more than an older one that does not', async () => {
    const later = { at: '2024-07-01T00:00:00Z', until: '2024-07-08T00:00:00Z' };
    const lists = [
      await listOf(root, WEEK),
      await listOf(root, { ...later, revoked: revokedAt('2024-06-20T00:00:00Z') }),
    ];
    expect(await told(lists)).toMatchObject({ state: 'revoked' });
  });

  it('of later says of the signature’s time, too', async () => {
    const later = { at: '2024-07-01T00:00:00Z', until: '2024-07-08T00:00:00Z' };
    expect(await told([await listOf(root, later)])).toMatchObject({ state: 'good' });
  });

  it('that ended before the signature says nothing of it', async () => {
    const earlier = { at: '2024-06-01T00:00:00Z', until: '2024-06-08T00:00:00Z' };
    expect(await told([await listOf(root, earlier)])).toEqual(UNKNOWN);
  });

  it('of another authority of the same name is not believed', async () => {
    expect(await told([await listOf(other, WEEK)])).toEqual(UNKNOWN);
  });

  it('of changes alone says nothing', async () => {
    const delta = extension('2.5.29.27', new Integer({ value: 1 }).toBER());
    expect(await told([await listOf(root, WEEK, [delta])])).toEqual(UNKNOWN);
  });

  it.each([
    ['of authorities alone', { onlyContainsCACerts: true }, 'unknown'],
    ['of attributes alone', { onlyContainsAttributeCerts: true }, 'unknown'],
    ['of others, too', { indirectCRL: true }, 'unknown'],
    ['of persons', { onlyContainsUserCerts: true }, 'good'],
  ])('%s is taken for what it is', async (_, scope, state) => {
    const point = extension('2.5.29.28', new IssuingDistributionPoint(scope).toSchema().toBER());
    expect(await told([await listOf(root, WEEK, [point])])).toMatchObject({ state });
  });
});

describe('an answer', () => {
  it('of the issuer says that a certificate is good', async () => {
    const answer = await answerOf(root, root, leader.certificate, WEEK);
    expect(await told([], [answer])).toEqual({ state: 'good', toldAt: new Date(WEEK.at) });
  });

  it('of whom the issuer named says when it was revoked', async () => {
    const revoked = revokedAt('2024-06-13T00:00:00Z');
    const answer = await answerOf(responder, root, leader.certificate, { ...WEEK, revoked });
    expect(await told([], [answer])).toEqual({ state: 'revoked', revokedAt: new Date(revoked.at) });
  });

  it('of somebody whom the issuer certified for something else is not believed', async () => {
    const answer = await answerOf(leader, root, leader.certificate, WEEK);
    expect(await told([], [answer])).toEqual(UNKNOWN);
  });

  it('of somebody whom another named is not believed', async () => {
    const stranger = await certified('Nơi trả lời', other, [OCSP_SIGNING]);
    expect(await told([], [await answerOf(stranger, root, leader.certificate, WEEK)])).toEqual(UNKNOWN);
  });

  it('about another certificate says nothing', async () => {
    expect(await told([], [await answerOf(root, root, responder.certificate, WEEK)])).toEqual(UNKNOWN);
  });
});

describe('a certificate is told of', () => {
  const isTold = (lists: readonly CertificateRevocationList[], answers: readonly BasicOCSPResponse[] = []) =>
    isToldOf(leader.certificate, [other.certificate, root.certificate], { lists, answers });

  it('by a list of its issuer', async () => {
    expect(await isTold([await listOf(root, WEEK)])).toBe(true);
  });

  it('by an answer of its issuer', async () => {
    expect(await isTold([], [await answerOf(root, root, leader.certificate, WEEK)])).toBe(true);
  });

  it('by an answer of whom its issuer named', async () => {
    expect(await isTold([], [await answerOf(responder, root, leader.certificate, WEEK)])).toBe(true);
  });

  it.each([
    ['about another certificate', () => answerOf(root, root, responder.certificate, WEEK)],
    ['of somebody certified for something else', () => answerOf(leader, root, leader.certificate, WEEK)],
    ['of another authority', () => answerOf(other, other, leader.certificate, WEEK)],
  ])('by no answer %s', async (_, answer) => {
    expect(await isTold([], [await answer()])).toBe(false);
  });

  it('by nobody where nothing was said', async () => {
    expect(await isTold([])).toBe(false);
  });
});

describe('a revoked certificate', () => {
  const revocation: Revocation = { state: 'revoked', revokedAt: new Date(SIGNED) };

  it.each([
    ['2024-06-15T07:59:59Z', false],
    [SIGNED, true],
    ['2024-06-15T08:00:01Z', true],
    [undefined, true],
  ])('cannot have signed, where a time stamp says %s: %s', (stamped, expected) => {
    expect(isTakenBack(revocation, stamped === undefined ? undefined : new Date(stamped))).toBe(expected);
  });
});
