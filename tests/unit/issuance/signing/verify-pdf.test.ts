import { readFileSync } from 'node:fs';
import { PDF } from '@libpdf/core';
import { integer, sample } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hasErrors } from '../../../../src/document/issue.ts';
import { certificatesIn } from '../../../../src/issuance/signing/certificate.ts';
import { verifyPdf, type FileReport } from '../../../../src/issuance/signing/verify-pdf.ts';
import { foreignPdf } from '../../../helpers/issuance/foreign-pdf.ts';
import { keyPath, plan, signedBy } from '../../../helpers/issuance/signing.ts';

const ROOT = certificatesIn(readFileSync(keyPath('root.pem')));
const STRANGER = certificatesIn(readFileSync(keyPath('stranger.pem')));

const codesOf = ({ issues }: FileReport) => issues.map(({ code }) => code);
const verify = (bytes: Uint8Array, trusted = ROOT) => verifyPdf(bytes, 'plan.pdf', trusted);

let unsigned: Uint8Array;
let once: Uint8Array;
let twice: Uint8Array;
beforeAll(async () => {
  unsigned = plan();
  once = await signedBy('leader', unsigned);
  twice = await signedBy('agency', once);
});

describe('a signed file', () => {
  it('says who signed it and when', async () => {
    const { signatures, issues } = await verify(once);
    expect(issues).toEqual([]);
    expect(signatures).toMatchObject([
      {
        signer: { name: 'Vũ Quốc Nghị', issuer: 'Gốc chứng thực thử nghiệm', isForSigning: true },
        claimedAt: '2024-12-31T14:05:09+07:00',
        stampedAt: undefined,
        isIntact: true,
        coversWholeFile: true,
        isTrusted: true,
      },
    ]);
  });

  it('begins with the file as it was', () => {
    expect(Buffer.from(once.subarray(0, unsigned.length)).equals(unsigned)).toBe(true);
  });

  it('stays valid under a second signature', async () => {
    const { signatures, issues } = await verify(twice);
    expect(issues).toEqual([]);
    expect(signatures.map(({ signer, coversWholeFile }) => [signer?.name, coversWholeFile])).toEqual([
      ['Vũ Quốc Nghị', false],
      ['Ban Quản lý các khu công nghiệp', true],
    ]);
  });

  it('is signed a fifth time without harm', async () => {
    let file = twice;
    for (const name of ['legacy', 'leader', 'agency'] as const) file = await signedBy(name, file);
    expect(codesOf(await verify(file))).toEqual([]);
  });

  it('may come from another program', async () => {
    const file = await signedBy('agency', await signedBy('leader', await foreignPdf()));
    expect(codesOf(await verify(file))).toEqual([]);
  });
});

describe('trust', () => {
  it('is left open where nobody is named', async () => {
    expect((await verify(once, [])).signatures).toMatchObject([{ isTrusted: undefined, issues: [] }]);
  });

  it('is not given to who is certified by others', async () => {
    expect(codesOf(await verify(once, STRANGER))).toEqual(['signer-not-trusted']);
  });
});

describe('a file with one byte changed', () => {
  const positions = (length: number) =>
    sample(integer({ min: 0, max: length - 1 }), { seed: 20_241_231, numRuns: 250 });

  it.each([
    ['one signature', () => once],
    ['two signatures', () => twice],
  ])('is found out, with %s', async (_, file) => {
    const missed: number[] = [];
    for (const position of positions(file().length)) {
      if (isInGap(file(), position)) continue;
      const bytes = Uint8Array.from(file());
      bytes[position] = (bytes[position] ?? 0) ^ (1 << (position % 8));
      const isFound = await verify(bytes).then(
        ({ issues }) => hasErrors(issues),
        () => true,
      );
      if (!isFound) missed.push(position);
    }
    expect(missed).toEqual([]);
  });
});

/** Whether a position is in a signature itself, which nothing signs. */
function isInGap(bytes: Uint8Array, position: number): boolean {
  const text = Buffer.from(bytes).toString('latin1');
  return [...text.matchAll(/\/Contents <([0-9a-f]{1000,})>/gu)].some(
    ({ index, 0: whole }) => position > index + 9 && position < index + whole.length,
  );
}

describe('a file changed after it was signed', () => {
  const changed = async (change: (pdf: PDF) => void) => {
    const pdf = await PDF.load(once);
    change(pdf);
    return verify(await pdf.save({ incremental: true }));
  };

  it('by text on a page', async () => {
    const report = await changed((pdf) => pdf.getPage(1)?.drawText('x', { x: 10, y: 10 }));
    expect(report.signatures[0]?.isIntact).toBe(true);
    expect(report.signatures[0]?.laterChanges).toContainEqual({ kind: 'page', page: 2 });
    expect(codesOf(report)).toContain('changed-after-signature');
  });

  it('by a note on a page', async () => {
    const report = await changed((pdf) =>
      pdf.getPage(0)?.addTextAnnotation({ rect: { x: 1, y: 1, width: 9, height: 9 }, contents: 'x' }),
    );
    expect(report.signatures[0]?.laterChanges).toContainEqual({ kind: 'annotation', page: 1 });
  });

  it('by a page less', async () => {
    const report = await changed((pdf) => pdf.removePage(0));
    expect(hasErrors(report.issues)).toBe(true);
  });

  it('by another title', async () => {
    const report = await changed((pdf) => {
      pdf.setLanguage('en');
    });
    expect(report.signatures[0]?.laterChanges).toEqual([{ kind: 'other' }]);
  });
});

it('a file without signature says so', async () => {
  expect(codesOf(await verify(unsigned))).toEqual(['not-signed']);
});

it('a signature that no field leads to is reported', async () => {
  const text = Buffer.from(once).toString('latin1');
  const hidden = text.replace('/Fields [', '/Fieldz [');
  expect(codesOf(await verify(Buffer.from(hidden, 'latin1')))).toContain('signature-unreadable');
});
