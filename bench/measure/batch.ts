import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeClusterYear, writeInvitations } from '../ours/batch-years.ts';
import { runProgram, type BatchRun } from './batch-process.ts';

/** What is made: invitations of a page, or what clusters get, of 2 to 4 pages. */
export type BatchKind = 'invitations' | 'clusters';

/** Ways to make the same documents. */
export const WAYS = ['one worker', 'two workers', 'two, merged', 'render'] as const;
export type Way = (typeof WAYS)[number];

/** The documents of a data folder, made in several ways. */
export interface BatchResult {
  readonly kind: BatchKind;
  readonly documents: number;
  readonly pages: number;
  readonly runs: Readonly<Partial<Record<Way, BatchRun>>>;
}

/** What is to be measured. */
export interface BatchOrder {
  readonly kind: BatchKind;
  readonly documents: number;
  readonly ways: readonly Way[];
  readonly rounds: number;
}

const KINDS = {
  invitations: { types: ['launch-invitation'], write: writeInvitations, pages: [1] },
  clusters: {
    types: ['plan', 'emulation-pledge', 'reporting-dispatch'],
    // Three documents for each, and the plan.
    write: (folder: string, documents: number) => {
      writeClusterYear(folder, (documents - 1) / 3);
    },
    pages: [2, 3, 4],
  },
} as const;

/** Run each way in turns, each time into a new folder; medians over the rounds. */
export function measureBatch({ kind, documents, ways, rounds }: BatchOrder): BatchResult {
  const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
  const data = join(folder, '2024');
  try {
    KINDS[kind].write(data, documents);
    const runs = new Map(ways.map((way): [Way, BatchRun[]] => [way, []]));
    let pages = 0;
    for (let round = 0; round < rounds; round += 1)
      for (const [way, done] of runs) {
        // The last is not deleted meanwhile: ext4 looks for a while at every place of a file that was.
        const out = join(folder, `${String(round)}-${String(done.length)}-${way.replaceAll(/\W+/gu, '-')}`);
        mkdirSync(out);
        done.push(runProgram(argsOf(way, kind, data, join(out, 'files'))));
        if (way !== 'render') pages = pagesIn(join(out, 'files'), kind, documents);
      }
    const medians = [...runs].map(([way, done]) => [way, medianOf(done)]);
    return { kind, documents, pages, runs: Object.fromEntries(medians) as BatchResult['runs'] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argsOf(way: Way, kind: BatchKind, data: string, out: string): readonly string[] {
  const { types } = KINDS[kind];
  const rest = ['--data', data, '--out', out];
  if (way === 'render') return ['render', ...types, ...rest];
  const merge = way === 'two, merged' ? ['--merge', `${out}.pdf`] : [];
  return ['batch', '--all', ...types, ...rest, '--workers', way === 'one worker' ? '1' : '2', ...merge];
}

/** The pages of a batch, all documents there, and each as long as its kind is. */
function pagesIn(out: string, kind: BatchKind, documents: number): number {
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
    readonly documents: readonly { readonly pages: number }[];
  };
  const pages = manifest.documents.map((document) => document.pages);
  const lengths = [...new Set(pages)].toSorted((one, other) => one - other);
  if (pages.length !== documents || lengths.join() !== KINDS[kind].pages.join())
    throw new Error(`${kind}: ${String(pages.length)} documents of ${lengths.join()} pages`);
  return pages.reduce((sum, count) => sum + count, 0);
}

function medianOf(runs: readonly BatchRun[]): BatchRun {
  const median = (values: readonly number[]) =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
  return {
    seconds: median(runs.map(({ seconds }) => seconds)),
    peak: median(runs.map(({ peak }) => peak)),
  };
}
