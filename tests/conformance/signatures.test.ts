import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CLAIMS } from '../../src/pdf/claims.ts';
import { pt, ptToMm } from '../../src/regulation/units.ts';
import { keyPath, PASSWORD, plan } from '../helpers/issuance/signing.ts';
import { HEAD_LINES, turnedPage } from '../helpers/issuance/head-pdf.ts';
import { inkOf, isBlue, isRed } from './ink.ts';
import { startRevokingAuthority, type RevokingAuthority } from './revoking-authority.ts';
import { hasTrustedTimeStamp, popplerVerdicts, pyhankoVerdicts } from './signature-tools.ts';
import {
  leaderAgencyCopy,
  openOffice,
  p12,
  SIGNED_PLANS,
  token,
  vanthu,
  type SigningOffice,
} from './signed-plans.ts';
import { PIN, tokenLibrary } from './soft-token.ts';
import { startTimeStampServer, type TimeStampServer } from './time-stamp-server.ts';
import { linesOfPdf, wordsOfPdf } from './tools.ts';
import { validated } from './verapdf.ts';

const VALID = 'Signature is Valid.';
let office: SigningOffice;
beforeAll(async () => {
  office = await openOffice();
  writeFileSync(path('unsigned'), plan());
});
afterAll(() => {
  office.close();
});
const path = (name: string) => join(office.folder, `${name}.pdf`);

/** The lines of the first page from its upper edge. */
const textOfTop = (file: string) => (linesOfPdf(file)[0] ?? []).map(({ text }) => text);

describe.each(SIGNED_PLANS)('signed with $name', ({ name, levels: { length: count }, signers }) => {
  let file: string;
  beforeAll(async () => {
    file = await office.signed(name, ...signers(office));
  });

  it('poppler finds every signature valid', () => {
    expect(popplerVerdicts(file)).toEqual(Array.from({ length: count }, () => VALID));
  });

  it('pyHanko finds every signature valid, and nothing changed after', () => {
    expect(pyhankoVerdicts(file)).toEqual(Array.from({ length: count }, () => 'VALID'));
  });

  it('so does vanthu', async () => {
    const { exitCode, stdout } = await vanthu(['verify', file, '--trust', keyPath('root.pem')]);
    expect(exitCode).toBe(0);
    expect(stdout.match(/CÒN GIÁ TRỊ/gu)).toHaveLength(count);
  });

  it('it stays archival and accessible', () => {
    const [verdict] = validated([file]);
    expect(verdict?.failures).toEqual([]);
    expect(verdict?.profiles).toHaveLength(CLAIMS.accessible === undefined ? 1 : 2);
  });
});

it('pyHanko and poppler find out a file with a byte changed', async () => {
  const bytes = readFileSync(await office.signed('flipped', p12('leader')));
  bytes[30_000] = (bytes[30_000] ?? 0) ^ 1;
  writeFileSync(path('flipped'), bytes);
  expect(popplerVerdicts(path('flipped'))).not.toContain(VALID);
  expect(pyhankoVerdicts(path('flipped'))).not.toContain('VALID');
});

describe('what is to be seen', () => {
  let file: string;
  beforeAll(async () => {
    file = await office.signed('seen', ...leaderAgencyCopy(office));
  });

  it('is the signature in its box, and the seal over its left third, level with it', () => {
    const [blue, red] = [inkOf(file, 3, isBlue), inkOf(file, 3, isRed)];
    expect(blue.right - blue.left).toBeCloseTo(40, 0);
    expect(red.right - red.left).toBeCloseTo(36, 0);
    expect(red.bottom - red.top).toBeCloseTo(36, 0);
    expect(Math.abs(red.right - (blue.left + 40 / 3))).toBeLessThan(0.5);
    expect(Math.abs(red.top + red.bottom - blue.top - blue.bottom) / 2).toBeLessThan(0.5);
  });

  it('is the signature between position and name', () => {
    const blue = inkOf(file, 3, isBlue);
    const words = wordsOfPdf(file)[2] ?? [];
    const [position, name] = [
      words.find(({ text }) => text === 'PHÓ'),
      words.find(({ text }) => text === 'Nghị'),
    ];
    expect(ptToMm(pt(position?.y ?? 0))).toBeLessThan(blue.top);
    expect(ptToMm(pt(name?.baseline ?? 0)) - 4).toBeGreaterThan(blue.bottom);
  });

  it('is the mark in the top right corner of the first page, as text', () => {
    const [text] = textOfTop(file);
    expect(text).toBe('Sao y; Ban Quản lý các khu công nghiệp; 31/12/2024; 14:05:09');
  });
});

describe.each([0, 90, 180, 270] as const)('what is to be seen on a page turned by %d degrees', (rotation) => {
  const at = '1,110,200,40,20';
  const file = () => path(`turned-${String(rotation)}-seal`);
  beforeAll(async () => {
    const [page, signed] = [path(`turned-${String(rotation)}`), path(`turned-${String(rotation)}-signed`)];
    writeFileSync(page, await turnedPage(HEAD_LINES, rotation, [31, 57]));
    const leader = ['--image', office.image('signature'), '--at', at, ...p12('leader')];
    const agency = ['--as', 'agency', '--image', office.image('seal'), ...p12('agency')];
    for (const args of [
      ['sign', page, '--out', signed, ...leader],
      ['sign', signed, '--out', file(), ...agency],
    ]) {
      expect(await vanthu(args)).toMatchObject({ exitCode: 0 });
    }
  });

  it('is the signature where it was wanted, and the seal over its left third', () => {
    const [blue, red] = [inkOf(file(), 1, isBlue), inkOf(file(), 1, isRed)];
    expect(Math.abs(blue.left - 110)).toBeLessThan(0.5);
    expect(Math.abs(blue.right - 150)).toBeLessThan(0.5);
    expect(Math.abs((blue.top + blue.bottom) / 2 - 210)).toBeLessThan(0.5);
    expect(Math.abs(red.right - (110 + 40 / 3))).toBeLessThan(0.5);
    expect(Math.abs((red.top + red.bottom) / 2 - 210)).toBeLessThan(0.5);
  });

  it('leaves both signatures valid', () => {
    expect(popplerVerdicts(file())).toEqual([VALID, VALID]);
  });
});

it('the mark of an attachment has the number of its record', async () => {
  const [text] = textOfTop(await office.signed('numbered', [...p12('agency'), '--as', 'attachment']));
  expect(text).toBe('Số: 118/KH-BQL; 31/12/2024; 14:05:09');
});

it('a time stamp is one that others trust', async () => {
  expect(hasTrustedTimeStamp(await office.signed('trusted', [...p12('leader'), ...office.stamped()]))).toBe(
    true,
  );
});

describe('what authorities say of certificates (B-LT)', () => {
  let authority: RevokingAuthority;
  let ofAuthority: TimeStampServer;
  let file: string;
  beforeAll(async () => {
    authority = await startRevokingAuthority(office.folder);
    const key = { file: authority.keyFile('stamp'), root: authority.root };
    ofAuthority = await startTimeStampServer(office.folder, undefined, key);
    const options = ['--p12', authority.keyFile('leader'), '--tsa', ofAuthority.url, '--level', 'lt'];
    const now = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19);
    file = path('long-term');
    await vanthu(['sign', path('unsigned'), '--out', file, ...options], PASSWORD, `${now}+07:00`);
  });
  afterAll(() => {
    ofAuthority.stop();
    authority.stop();
  });

  it('is in the file, and the signature holds', async () => {
    expect(readFileSync(file, 'latin1')).toContain('/CRLs');
    expect(popplerVerdicts(file)).toEqual([VALID]);
    expect(pyhankoVerdicts(file, authority.root)).toEqual(['VALID']);
    expect((await vanthu(['verify', file, '--trust', authority.root])).exitCode).toBe(0);
    expect(validated([file])[0]?.failures).toEqual([]);
  });

  it('is refused to be left out where it was asked for', async () => {
    const out = path('not-long-term');
    const { exitCode, stderr } = await vanthu([
      ...['sign', path('unsigned'), '--out', out, ...p12('leader'), ...office.stamped()],
      ...['--level', 'lt'],
    ]);
    expect({ exitCode, isThere: existsSync(out) }).toEqual({ exitCode: 1, isThere: false });
    expect(stderr).toContain('Không lấy được tình trạng chứng thư số');
  });
});

describe('a token', () => {
  const refusals: readonly (readonly [string, readonly string[], string, string])[] = [
    ['a wrong PIN', token('office', 'leader'), '000000', 'Sai mã PIN của USB ký số “office”'],
    ['no such token', token('other', 'leader'), PIN, 'Không thấy USB ký số “other”'],
    ['no such key', token('office', 'other'), PIN, 'USB ký số không có khóa “other”'],
    ['a token without keys', ['--pkcs11', tokenLibrary(), '--token', 'spare'], PIN, 'không có khóa nào'],
    ['several tokens', ['--pkcs11', tokenLibrary()], PIN, 'Có nhiều USB ký số'],
    ['several keys', ['--pkcs11', tokenLibrary(), '--token', 'office'], PIN, 'có nhiều khóa'],
    ['no library', ['--pkcs11', '/nowhere.so'], PIN, 'Không nạp được thư viện “/nowhere.so”'],
  ];

  it.each(refusals)('says so: %s', async (_, options, pin, message) => {
    const out = path('refused');
    const { exitCode, stderr } = await vanthu(['sign', path('unsigned'), '--out', out, ...options], pin);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain(pin);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a time-stamp server', () => {
  const refused = async (url: string) => {
    const out = path('unstamped');
    const { exitCode, stderr } = await vanthu([
      ...['sign', path('unsigned'), '--out', out, ...p12('leader')],
      ...['--tsa', url],
    ]);
    return { exitCode, stderr, isThere: existsSync(out) };
  };

  it('that does not answer leaves nothing behind', async () => {
    const found = await refused('http://127.0.0.1:9/');
    expect(found).toMatchObject({ exitCode: 1, isThere: false });
    expect(found.stderr).toContain('Không lấy được dấu thời gian');
  });

  it('that stamps something else is found out', async () => {
    let first: Buffer | undefined;
    const repeating = await startTimeStampServer(office.folder, (answer) => (first ??= answer));
    await office.signed('first-stamp', [...p12('leader'), '--tsa', repeating.url]);
    const again = await vanthu([
      ...[
        'sign',
        join(office.folder, 'issued/first-stamp-1.pdf'),
        '--out',
        path('unstamped'),
        ...p12('agency'),
      ],
      ...['--tsa', repeating.url],
    ]);
    repeating.stop();
    expect(again.exitCode).toBe(1);
    expect(again.stderr).toContain('không khớp chữ ký');
    expect(existsSync(path('unstamped'))).toBe(false);
  });
});
