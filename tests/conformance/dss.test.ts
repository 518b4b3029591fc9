import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyPath, PASSWORD } from '../helpers/issuance/signing.ts';
import { dssVerdicts, type DssVerdict } from './dss.ts';
import { startRevokingAuthority, type RevokingAuthority } from './revoking-authority.ts';
import { openOffice, p12, SIGNED_PLANS, token, vanthu, type SigningOffice } from './signed-plans.ts';
import { makeToken, PIN } from './soft-token.ts';
import { startTimeStampServer, type TimeStampServer } from './time-stamp-server.ts';

/** A later signature, found by way of the tag of its field. DSS knows those alone that it finds by way of the form. */
const LATER_SIGNATURE = /^\/Catalog \/StructTreeRoot( \S+)* \/K \/Obj \d+ 0 R \/V \d+ 0 R$/u;

let office: SigningOffice;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => {
  office.close();
});

describe('what vanthu signs', () => {
  const verdicts = new Map<string, readonly DssVerdict[]>();
  beforeAll(async () => {
    const files: string[] = [];
    for (const { name, signers } of SIGNED_PLANS) files.push(await office.signed(name, ...signers(office)));
    const found = dssVerdicts('without-revocation', keyPath('root.pem'), files);
    for (const [index, { name }] of SIGNED_PLANS.entries()) verdicts.set(name, found[index] ?? []);
  });

  it.each(SIGNED_PLANS)('passes, at the level that was asked for: $name', ({ name, levels }) => {
    const found = verdicts.get(name)?.map(({ indication, level, errors }) => ({ indication, level, errors }));
    expect(found).toEqual(levels.map((level) => passed(level)));
  });

  it.each(SIGNED_PLANS)('is intact, and only signatures came after: $name', ({ name, levels }) => {
    const found = verdicts.get(name) ?? [];
    expect(found.map(({ isIntact }) => isIntact)).toEqual(levels.map(() => true));
    expect(found.map(({ scopes }) => scopes)).toEqual(
      levels.map((_, index) => [index === levels.length - 1 ? 'FULL' : 'PARTIAL']),
    );
    for (const [index, { otherChanges }] of found.entries()) {
      expect(otherChanges).toHaveLength(levels.length - 1 - index);
      for (const change of otherChanges) expect(change).toMatch(LATER_SIGNATURE);
    }
  });

  it.each(SIGNED_PLANS)('has the time stamps that were asked for: $name', ({ name, levels }) => {
    const found = verdicts.get(name)?.map(({ timeStamps }) => timeStamps);
    expect(found).toEqual(levels.map((level) => (level === 'B' ? [] : ['PASSED'])));
  });
});

it('a file with a byte changed fails', async () => {
  const bytes = readFileSync(await office.signed('flipped', p12('leader')));
  bytes[30_000] = (bytes[30_000] ?? 0) ^ 1;
  const file = join(office.folder, 'flipped.pdf');
  writeFileSync(file, bytes);
  const [[verdict] = []] = dssVerdicts('without-revocation', keyPath('root.pem'), [file]);
  expect(verdict).toMatchObject({
    indication: 'TOTAL_FAILED',
    subIndication: 'HASH_FAILURE',
    isIntact: false,
  });
});

describe('with certificates that say where revoked ones are told of', () => {
  let authority: RevokingAuthority;
  let server: TimeStampServer;
  beforeAll(async () => {
    authority = await startRevokingAuthority(office.folder);
    server = await startTimeStampServer(office.folder, undefined, {
      file: authority.keyFile('stamp'),
      root: authority.root,
    });
    makeToken(office.folder, 'authority', ['leader', 'agency'], (key) =>
      authority.keyFile(key === 'leader' ? key : 'agency'),
    );
  });
  afterAll(() => {
    server.stop();
    authority.stop();
  });

  const byFile = (name: 'leader' | 'agency') => ['--p12', authority.keyFile(name)];
  const longTerm = () => ['--tsa', server.url, '--level', 'lt'];

  /** Sign now: these certificates are as old as the test. */
  async function signedNow(name: string, ...signers: readonly (readonly string[])[]): Promise<string> {
    let file = join(office.folder, 'issued/plan.pdf');
    for (const [index, options] of signers.entries()) {
      const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19);
      const out = join(office.folder, `${name}-${String(index + 1)}.pdf`);
      const secret = options.includes('--pkcs11') ? PIN : PASSWORD;
      const { exitCode, stderr } = await vanthu(
        ['sign', file, '--out', out, ...options],
        secret,
        `${now}+07:00`,
      );
      if (exitCode !== 0) throw new Error(stderr);
      file = out;
    }
    return file;
  }

  const verdictsOf = (file: string) => dssVerdicts('full', authority.root, [file])[0] ?? [];
  const summary = ({ indication, level, errors }: DssVerdict) => ({ indication, level, errors });

  it('B-LT passes by what is in the file alone', async () => {
    const file = await signedNow('lt', [...byFile('leader'), ...longTerm()]);
    expect(verdictsOf(file).map(summary)).toEqual([passed('LT')]);
  });

  it('B-LT of a token passes', async () => {
    const file = await signedNow('lt-token', [...token('authority', 'leader'), ...longTerm()]);
    expect(verdictsOf(file).map(summary)).toEqual([passed('LT')]);
  });

  it('two B-LT pass', async () => {
    const second = [...token('authority', 'agency'), ...longTerm()];
    const file = await signedNow('lt-two', [...byFile('leader'), ...longTerm()], second);
    expect(verdictsOf(file).map(summary)).toEqual([passed('LT'), passed('LT')]);
  });

  it('B-B does not, for that reason alone', async () => {
    const [verdict] = verdictsOf(await signedNow('b', byFile('leader')));
    expect(verdict).toMatchObject({
      indication: 'INDETERMINATE',
      subIndication: 'CERTIFICATE_CHAIN_GENERAL_FAILURE',
      isIntact: true,
      errors: [
        'The certificate validation is not conclusive!',
        'No revocation data found for the certificate!',
      ],
    });
  });
});

function passed(level: 'B' | 'T' | 'LT'): Pick<DssVerdict, 'indication' | 'level' | 'errors'> {
  return { indication: 'TOTAL_PASSED', level: `PAdES-BASELINE-${level}`, errors: [] };
}
