import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workFolder } from '../../../../src/batch/folder/batch-folder.ts';
import type { Job } from '../../../../src/batch/jobs/job.ts';
import { loadBatch } from '../../../../src/cli/batch/load-batch.ts';
import { batchWorker } from '../../../../src/cli/batch/worker.ts';
import { nodeWorld } from '../../../../src/cli/node-world.ts';
import { ROOT } from '../../../helpers/pipeline.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'vanthu-worker-'));
  mkdirSync(workFolder(out));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

const base = fileURLToPath(ROOT);
const SOURCES = {
  ...{ data: join(base, 'data/2024'), templates: join(base, 'templates'), slugs: ['reporting-dispatch'] },
  ...{ formats: ['docx'] as const, fonts: 'tinos', register: undefined },
  ...{ issuing: undefined, signing: undefined },
};
const PLACE = { file: 'ds.csv', sheet: 'ds', line: 2, column: 1 };
const JOB: Job = {
  ...{ slug: 'reporting-dispatch', key: 'final-cum-1', facts: {}, place: PLACE },
  factPlaces: { issuedOn: { ...PLACE, column: 3 } },
};

async function worker(digest?: string) {
  const { digest: real } = await loadBatch(SOURCES, nodeWorld());
  return batchWorker(
    {
      ...SOURCES,
      base,
      out,
      fontFolders: [],
      ...{ label: 'Hàng loạt', secret: undefined },
      digest: digest ?? real,
    },
    nodeWorld(),
  );
}

describe('a worker of a batch', () => {
  it('writes a document and says what it wrote', async () => {
    const reply = await (await worker())(JOB);
    expect(reply).toMatchObject({
      kind: 'written',
      document: { name: 'reporting-dispatch/final-cum-1', pages: 2 },
    });
    expect(existsSync(join(out, 'reporting-dispatch/final-cum-1.docx'))).toBe(true);
  });

  it('refuses facts that contradict the data, at the row', async () => {
    const facts = { issuedOn: { year: 2023, month: 2, day: 1 } };
    const reply = await (await worker())({ ...JOB, facts });
    expect(reply.kind).toBe('refused');
    expect(new Set(reply.issues.map(({ place }) => place?.file))).toEqual(new Set(['ds.csv']));
    expect(existsSync(join(out, 'reporting-dispatch'))).toBe(false);
  });

  it('refuses a signatory who is none, at the cell', async () => {
    const factPlaces = { signatory: { ...PLACE, column: 5 } };
    const reply = await (await worker())({ ...JOB, facts: { signatory: 'Không Có Ai' }, factPlaces });
    expect(reply).toMatchObject({ kind: 'refused', issues: [{ place: { line: 2, column: 5 } }] });
  });

  it('stops where data or templates have changed since the command read them', async () => {
    const reply = await (await worker('khác'))(JOB);
    expect(reply).toMatchObject({ kind: 'stop', issues: [{ code: 'changed-meanwhile' }] });
  });

  it('stops where its folder is gone', async () => {
    const make = await worker();
    rmSync(workFolder(out), { recursive: true });
    expect(await make(JOB)).toMatchObject({ kind: 'stop', issues: [{ code: 'file' }] });
  });
});
