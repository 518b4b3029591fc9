import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { buildAll } from './build.ts';
import { measureBatch, type BatchOrder } from './measure/batch.ts';
import { measureCold } from './measure/cold-start.ts';
import { makerNames, ourProgram, type MakerName } from './measure/makers.ts';
import { measureMemory } from './measure/memory.ts';
import { measureThroughput, type ThroughputResult } from './measure/throughput.ts';
import { measureWarm } from './measure/warm.ts';
import { CASE_NAMES } from './ours/cases.ts';
import { BUILD, CONTENTS } from './paths.ts';
import { markdownOf } from './report/markdown.ts';
import type { Results } from './report/results.ts';
import { writeReport } from './report/write.ts';

/** How much is measured: what is published, or a look in a minute. Times in milliseconds. */
const WHOLE = {
  warm: { rounds: 5, warmUp: 2000, turn: 400 },
  throughput: { warmUp: 700, measured: 1000 },
  coldPairs: 11,
  memory: [1_000, 10_000],
  batches: [
    {
      kind: 'invitations',
      documents: 1_000,
      ways: ['one worker', 'two workers', 'render'],
      rounds: 3,
    },
    {
      kind: 'clusters',
      documents: 1_000,
      ways: ['one worker', 'two workers', 'two, merged', 'render'],
      rounds: 3,
    },
    { kind: 'invitations', documents: 10_000, ways: ['one worker', 'two workers'], rounds: 1 },
  ] satisfies BatchOrder[],
};
const QUICK = {
  warm: { rounds: 2, warmUp: 200, turn: 50 },
  throughput: { warmUp: 300, measured: 700 },
  coldPairs: 3,
  memory: [100, 1_000],
  batches: [
    { kind: 'invitations', documents: 20, ways: ['two workers', 'render'], rounds: 1 },
    { kind: 'clusters', documents: 10, ways: ['one worker', 'two workers', 'two, merged'], rounds: 1 },
  ] satisfies BatchOrder[],
};

/** The parts of a run, each of which can be had alone. */
const PARTS = ['warm', 'throughput', 'cold', 'memory', 'batches'] as const;

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      write: { type: 'boolean', default: false },
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: PARTS.join(',') },
      makers: { type: 'string' },
    },
  });
  const size = values.quick ? QUICK : WHOLE;
  const parts = values.only.split(',');
  const names = makerNames().filter((name) => values.makers?.split(',').includes(name) ?? true);
  const where = machine();
  await prepare();
  const results: Results = {
    machine: where,
    cold: parts.includes('cold') ? await cold(size.coldPairs) : undefined,
    warm: parts.includes('warm') ? await measureWarm(names, CASE_NAMES, size.warm, say) : [],
    throughput: parts.includes('throughput') ? throughput(names, size.throughput) : [],
    memory: parts.includes('memory') ? size.memory.map(memory) : [],
    batches: parts.includes('batches') ? size.batches.map(batch) : [],
  };
  process.stdout.write(`${markdownOf(results)}\n`);
  if (values.write) writeReport(results);
}

async function prepare(): Promise<void> {
  say('build');
  await buildAll();
  const ours = await ourProgram();
  mkdirSync(BUILD, { recursive: true });
  writeFileSync(
    CONTENTS,
    JSON.stringify(Object.fromEntries(CASE_NAMES.map((name) => [name, ours.content(name)]))),
  );
}

async function cold(pairs: number): Promise<Results['cold']> {
  say('cold start');
  const ours = await ourProgram();
  return measureCold(ours.content('plan'), pairs);
}

/** Certificates by every maker, but for what takes a process for each; decisions by ours. */
function throughput(
  names: readonly MakerName[],
  times: Parameters<typeof measureThroughput>[2],
): readonly ThroughputResult[] {
  const measure = (maker: MakerName, caseName: 'certificate' | 'decision') => {
    say(`throughput: ${maker}, ${caseName}`);
    return measureThroughput(maker, caseName, times);
  };
  const makers = names.filter((name) => name !== 'libreoffice' && !name.endsWith('floor'));
  return [
    ...makers.filter((name) => name === 'vanthu-both').map((name) => measure(name, 'decision')),
    ...makers.map((name) => measure(name, 'certificate')),
  ];
}

function memory(count: number) {
  say(`memory: ${String(count)} certificates`);
  return measureMemory(count);
}

function batch(order: BatchOrder) {
  say(`batches: ${String(order.documents)} ${order.kind}`);
  return measureBatch(order);
}

/** What kind of machine it is, without its name, and how busy it was with other work. */
function machine(): string {
  const [first] = cpus();
  const speed = first === undefined || first.speed === 0 ? '' : ` at ${(first.speed / 1000).toFixed(1)} GHz`;
  const [load = 0] = loadavg();
  const busy = load < cpus().length / 4 ? '' : `; busy with other work, load ${load.toFixed(1)}`;
  return `${String(cpus().length)} cores${speed} (${process.arch}), ${process.platform}, Node ${process.version}${busy}`;
}

function say(what: string): void {
  process.stderr.write(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${what}\n`);
}
