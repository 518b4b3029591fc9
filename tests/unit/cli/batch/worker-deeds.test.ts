import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workFolder } from '../../../../src/batch/folder/batch-folder.ts';
import type { Job } from '../../../../src/batch/jobs/job.ts';
import type { BatchDeeds, BatchSigning } from '../../../../src/cli/batch/batch-order.ts';
import { loadBatch } from '../../../../src/cli/batch/load-batch.ts';
import { batchWorker } from '../../../../src/cli/batch/worker.ts';
import { nodeWorld } from '../../../../src/cli/node-world.ts';
import type { Format } from '../../../../src/rendering/renderer.ts';
import { verifyPdf } from '../../../../src/issuance/signing/verify-pdf.ts';
import { pt } from '../../../../src/regulation/units.ts';
import { BLUE, png } from '../../../helpers/issuance/png.ts';
import { ROOT } from '../../../helpers/pipeline.ts';

let home = '';
let out = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'vanthu-deeds-'));
  out = join(home, 'kq');
  mkdirSync(workFolder(out), { recursive: true });
});
afterEach(() => {
  rmSync(home, { recursive: true });
});

const base = fileURLToPath(ROOT);
const KEY = join(base, 'tests/helpers/issuance/keys/leader.p12');
const SIGNING: BatchSigning = {
  ...{ key: { kind: 'p12', file: KEY }, role: 'signer', image: undefined, at: undefined },
  level: { name: 'b', server: undefined },
};
const NO_DEEDS: BatchDeeds = { issuing: undefined, signing: undefined };
const day = (month: number, date: number) => ({ year: 2024, month, day: date });
const jobOf = (key: string): Job => ({
  ...{ slug: 'reporting-dispatch', key, facts: {} },
  ...{ factPlaces: {}, place: { file: 'ds.csv', line: 2, column: 1 } },
});

function issuing(issuedOn: ReturnType<typeof day> | undefined = day(11, 15)) {
  return { folder: join(home, 'register'), issuedOn, by: 'Văn thư', note: 'đợt 1' };
}

async function worker(
  deeds: Partial<BatchDeeds>,
  label = 'Hàng loạt: ds.csv, đợt 1',
  formats: readonly Format[] = ['pdf'],
) {
  const sources = {
    ...{ data: join(base, 'data/2024'), templates: join(base, 'templates'), slugs: ['reporting-dispatch'] },
    ...{ formats, fonts: 'tinos', register: undefined, ...NO_DEEDS, ...deeds },
  };
  const { digest } = await loadBatch(sources, nodeWorld());
  const order = { ...sources, base, out, fontFolders: [], label, secret: 'mat-khau-thu', digest };
  return batchWorker(order, nodeWorld());
}

const made = (key: string) => join(out, `reporting-dispatch/${key}.pdf`);
const issued = () => readdirSync(join(home, 'register/2024')).toSorted();

describe('a worker that issues', () => {
  it('takes the next number and says which', async () => {
    const make = await worker({ issuing: issuing() });
    expect(await make(jobOf('final-cum-2'))).toMatchObject({
      kind: 'written',
      document: {
        reference: '01/BQL-QLDN',
        pages: 2,
        files: [{ path: 'reporting-dispatch/final-cum-2.pdf' }],
      },
    });
    expect(await make(jobOf('final-cum-1'))).toMatchObject({ document: { reference: '02/BQL-QLDN' } });
    expect(issued()).toEqual(['01-BQL-QLDN', '02-BQL-QLDN']);
  });

  it('takes what this batch has issued before as it is', async () => {
    await (
      await worker({ issuing: issuing() })
    )(jobOf('final-cum-1'));
    const before = readFileSync(made('final-cum-1'));
    const again = await (await worker({ issuing: issuing() }))(jobOf('final-cum-1'));
    expect(again).toMatchObject({ kind: 'written', document: { reference: '01/BQL-QLDN' } });
    expect(readFileSync(made('final-cum-1')).equals(before)).toBe(true);
    expect(issued()).toEqual(['01-BQL-QLDN']);
  });

  it('refuses at its row what another batch has issued', async () => {
    await (
      await worker({ issuing: issuing() })
    )(jobOf('final-cum-1'));
    const other = await worker({ issuing: issuing() }, 'Hàng loạt: ds.csv, đợt 2');
    expect(await other(jobOf('final-cum-1'))).toMatchObject({
      kind: 'refused',
      issues: [{ code: 'already-issued', place: { file: 'ds.csv', line: 2 } }],
    });
  });

  it('refuses facts of a row that contradict the data, and gives no number', async () => {
    const make = await worker({ issuing: issuing() });
    const job = { ...jobOf('final-cum-1'), facts: { signatory: 'Không Có Ai' } };
    expect((await make(job)).kind).toBe('refused');
    expect(existsSync(join(home, 'register/2024'))).toBe(false);
  });

  it('stops at a day that is wrong for all, and refuses one that the row alone has', async () => {
    const facts = { issuedOn: day(12, 30) };
    const early = { ...jobOf('final-cum-1'), facts: { issuedOn: day(12, 29) } };
    const free = await worker({ issuing: { ...issuing(), issuedOn: undefined } });
    expect((await free({ ...jobOf('final-cum-3'), facts })).kind).toBe('written');
    const refused = await free(early);
    expect(refused.kind).toBe('refused');
    expect(refused.issues.map(({ code }) => code)).toContain('date-before-last-number');
    const fixed = await worker({ issuing: issuing() });
    const stopped = await fixed(jobOf('final-cum-1'));
    expect(stopped.kind).toBe('stop');
    expect(stopped.issues.map(({ code }) => code)).toContain('date-before-last-number');
  });
});

describe('a worker that signs', () => {
  const signersOf = async (bytes: Uint8Array) =>
    (await verifyPdf(bytes, 'x.pdf', [])).signatures.map(({ signer }) => signer?.name);

  it('signs the PDFs of drafts, not the Word files', async () => {
    const make = await worker({ signing: SIGNING });
    expect((await make(jobOf('final-cum-1'))).kind).toBe('written');
    expect(await signersOf(readFileSync(made('final-cum-1')))).toEqual(['Vũ Quốc Nghị']);
  });

  it('enters the signed file of what it issues, and signs it once', async () => {
    const deeds = { issuing: issuing(), signing: SIGNING };
    await (
      await worker(deeds)
    )(jobOf('final-cum-1'));
    await (
      await worker(deeds)
    )(jobOf('final-cum-1'));
    const folder = join(home, 'register/2024/01-BQL-QLDN');
    const signed = readFileSync(join(folder, 'reporting-dispatch-final-cum-1-signed.pdf'));
    expect(signed.equals(readFileSync(made('final-cum-1')))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
  });

  it('signs what was issued before the batch broke off', async () => {
    await (
      await worker({ issuing: issuing() })
    )(jobOf('final-cum-1'));
    await (
      await worker({ issuing: issuing(), signing: SIGNING })
    )(jobOf('final-cum-1'));
    expect(await signersOf(readFileSync(made('final-cum-1')))).toEqual(['Vũ Quốc Nghị']);
  });

  it('refuses a document whose image has no place', async () => {
    const image = join(home, 'chu-ky.png');
    writeFileSync(
      image,
      png(9, 9, () => BLUE),
    );
    const area = { x: pt(10), y: pt(10), width: pt(90), height: pt(40) };
    const make = await worker({ signing: { ...SIGNING, image, at: { page: 9, area } } });
    expect(await make(jobOf('final-cum-1'))).toMatchObject({
      kind: 'refused',
      issues: [{ code: 'no-such-page', place: { line: 2 } }],
    });
    expect(existsSync(made('final-cum-1'))).toBe(false);
  });

  it('cannot begin with what is no key', async () => {
    const wrong = worker({ signing: { ...SIGNING, key: { kind: 'p12', file: join(base, 'package.json') } } });
    await expect(wrong).rejects.toThrow();
  });
});
