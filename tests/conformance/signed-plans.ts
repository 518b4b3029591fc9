import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeWorld } from '../../src/cli/node-world.ts';
import { run } from '../../src/cli/run.ts';
import { sealImage, signatureImage } from '../helpers/issuance/png.ts';
import { anchorsOf, keyPath, PASSWORD, plan, SIGNED_AT } from '../helpers/issuance/signing.ts';
import { keepTokensIn, makeToken, PIN, tokenLibrary } from './soft-token.ts';
import { startTimeStampServer, type TimeStampServer } from './time-stamp-server.ts';
import { temporaryFolder } from './tools.ts';

/** A folder with an issued plan, what it takes to sign it, and what was signed. */
export interface SigningOffice {
  readonly folder: string;
  /** Sign the plan several times, each by the options given; gives the last. */
  readonly signed: (name: string, ...signers: readonly (readonly string[])[]) => Promise<string>;
  readonly image: (name: 'signature' | 'seal') => string;
  /** Options for a time stamp. */
  readonly stamped: () => readonly string[];
  readonly close: () => void;
}

export const p12 = (name: string): readonly string[] => ['--p12', keyPath(`${name}.p12`)];
/** Options for a key of a token of SoftHSM. */
export const token = (label: string, key: string): readonly string[] => [
  ...['--pkcs11', tokenLibrary(), '--token', label, '--key', key],
];

/** Open one, with a time-stamp server and the tokens "office" and "spare". */
export async function openOffice(): Promise<SigningOffice> {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder.path, name);
  const image = (name: string) => path(`${name}.png`);
  mkdirSync(path('issued'));
  writeFileSync(path('issued/plan.pdf'), plan());
  const numbered = { number: 118, symbol: 'KH-BQL' };
  writeFileSync(
    path('issued/record.json'),
    JSON.stringify({ entry: { numbered }, anchors: anchorsOf('plan') }),
  );
  writeFileSync(image('signature'), signatureImage());
  writeFileSync(image('seal'), sealImage());
  keepTokensIn(folder.path);
  makeToken(folder.path, 'office', ['leader', 'agency']);
  makeToken(folder.path, 'spare', []);
  const server: TimeStampServer = await startTimeStampServer(folder.path);
  return {
    folder: folder.path,
    signed: (name, ...signers) => signedIn(path('issued'), name, signers),
    image,
    stamped: () => ['--tsa', server.url],
    close: () => {
      server.stop();
      folder.remove();
    },
  };
}

async function signedIn(
  folder: string,
  name: string,
  signers: readonly (readonly string[])[],
): Promise<string> {
  let file = join(folder, 'plan.pdf');
  for (const [index, options] of signers.entries()) {
    const out = join(folder, `${name}-${String(index + 1)}.pdf`);
    const { exitCode, stderr } = await vanthu(
      ['sign', file, '--out', out, ...options],
      options.includes('--pkcs11') ? PIN : PASSWORD,
    );
    if (exitCode !== 0) throw new Error(stderr);
    file = out;
  }
  return file;
}

/** Run the program; who is asked for a secret gives the one. */
export async function vanthu(
  args: readonly string[],
  secret = PASSWORD,
  now = SIGNED_AT,
): Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }> {
  let [stdout, stderr] = ['', ''];
  const world = {
    ...nodeWorld(),
    now: () => now,
    secret: async () => Promise.resolve(secret),
    print: (text: string) => void (stdout += text),
    warn: (text: string) => void (stderr += text),
    hasColor: false,
  };
  const exitCode = await run(args, world);
  return { exitCode, stdout, stderr };
}

/** Who signs in a case. */
type Signers = readonly (readonly string[])[];

/** The leader with an image, the agency with its seal, and a copy with its mark. */
export const leaderAgencyCopy = ({ image }: SigningOffice): Signers => [
  [...p12('leader'), '--image', image('signature')],
  [...p12('agency'), '--as', 'agency', '--image', image('seal')],
  [...p12('agency'), '--as', 'copy', '--text', 'Sao y; Ban Quản lý các khu công nghiệp'],
];

/** Every kind of signature that we make: what it is called, its levels, and how it comes to be. */
export const SIGNED_PLANS: readonly {
  readonly name: string;
  readonly levels: readonly ('B' | 'T')[];
  readonly signers: (office: SigningOffice) => Signers;
}[] = [
  { name: 'a .p12 file', levels: ['B'], signers: () => [p12('leader')] },
  { name: 'an old .p12 file', levels: ['B'], signers: () => [p12('legacy')] },
  { name: 'two .p12 files', levels: ['B', 'B'], signers: () => [p12('leader'), p12('agency')] },
  {
    name: 'three .p12 files',
    levels: ['B', 'B', 'B'],
    signers: () => [p12('leader'), p12('agency'), p12('legacy')],
  },
  { name: 'a token with an RSA key', levels: ['B'], signers: () => [token('office', 'leader')] },
  { name: 'a token with an elliptic curve', levels: ['B'], signers: () => [token('office', 'agency')] },
  {
    name: 'a file and a token',
    levels: ['B', 'B'],
    signers: () => [p12('leader'), token('office', 'agency')],
  },
  { name: 'a time stamp', levels: ['T'], signers: ({ stamped }) => [[...p12('leader'), ...stamped()]] },
  {
    name: 'an image',
    levels: ['B'],
    signers: ({ image }) => [[...p12('leader'), '--image', image('signature')]],
  },
  { name: 'an image, a seal and a mark', levels: ['B', 'B', 'B'], signers: leaderAgencyCopy },
  {
    name: 'the mark of an attachment',
    levels: ['B'],
    signers: () => [[...p12('agency'), '--as', 'attachment']],
  },
  {
    name: 'two time stamps, one on a token’s',
    levels: ['T', 'T'],
    signers: ({ stamped }) => [
      [...p12('leader'), ...stamped()],
      [...token('office', 'agency'), ...stamped()],
    ],
  },
];
