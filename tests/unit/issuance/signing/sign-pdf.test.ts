import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openP12 } from '../../../../src/issuance/signing/p12-key.ts';
import { IssuanceFault } from '../../../../src/issuance/issuance-fault.ts';
import { closedPdf, foreignPdf } from '../../../helpers/issuance/foreign-pdf.ts';
import { keyPath, PASSWORD, plan, signedBy } from '../../../helpers/issuance/signing.ts';

/** The code of what refuses. */
async function refusalOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof IssuanceFault)) throw new Error(`no refusal but ${String(error)}`);
  return error.issues.map(({ code }) => code).join();
}

const open = (bytes: Uint8Array, password = PASSWORD) => openP12(bytes, password, 'key.p12');
const leader = () => readFileSync(keyPath('leader.p12'));

describe('a .p12 file', () => {
  it('is not opened with a wrong password', async () => {
    expect(await refusalOf(open(leader(), 'sai'))).toBe('wrong-password');
  });

  it('is not opened without a password', async () => {
    expect(await refusalOf(open(leader(), ''))).toBe('wrong-password');
  });

  it.each([
    ['another file', () => readFileSync(keyPath('root.pem'))],
    ['an empty one', () => new Uint8Array()],
    ['a torn one', () => leader().subarray(0, 1000)],
  ])('is refused where it is %s', async (_, bytes) => {
    expect(await refusalOf(open(bytes()))).toBe('not-a-p12');
  });
});

describe('a certificate', () => {
  it.each([
    ['expired', 'certificate-expired'],
    ['future', 'certificate-not-yet-valid'],
    ['encipherment', 'wrong-key-use'],
    ['server', 'wrong-key-use'],
    ['stamp', 'wrong-key-use'],
  ] as const)('%s does not sign', async (key, code) => {
    expect(await refusalOf(signedBy(key, plan()))).toBe(code);
  });
});

describe('a file', () => {
  it.each([
    ['of another kind', async () => Promise.resolve(readFileSync(keyPath('root.pem'))), 'not-a-pdf'],
    ['torn', async () => Promise.resolve(plan().subarray(0, 20_000)), 'torn-pdf'],
    ['certified against changes', closedPdf, 'closed-pdf'],
  ])('%s is not signed', async (_, bytes, code) => {
    expect(await refusalOf(signedBy('leader', await bytes()))).toBe(code);
  });

  it('keeps what stood in it', async () => {
    const before = await foreignPdf();
    const after = await signedBy('leader', before);
    expect(Buffer.from(after.subarray(0, before.length)).equals(before)).toBe(true);
  });
});

it('a signature is the same each time with an RSA key: its time is the clerk’s', async () => {
  const [first, second] = [await signedBy('leader', plan()), await signedBy('leader', plan())];
  expect(Buffer.from(first).equals(second)).toBe(true);
});
