import type { CaseName } from '../ours/cases.ts';
import { startMaker, type MakerHandle } from './maker-handle.ts';
import type { MakerName } from './makers.ts';

/** Times of one maker at one case, in milliseconds a document. */
export interface WarmResult {
  readonly maker: MakerName;
  readonly caseName: CaseName;
  readonly median: number;
  readonly p95: number;
  readonly documents: number;
  readonly bytes: readonly number[];
  /** The most memory that its process had had until then. */
  readonly peak: number;
}

export interface WarmOptions {
  readonly rounds: number;
  readonly warmUp: number;
  /** How long a maker works in a round, in milliseconds; at least one document. */
  readonly turn: number;
}

/** Measure makers in turns, so that what disturbs the machine disturbs all alike. Each has a process of its own. */
export async function measureWarm(
  names: readonly MakerName[],
  cases: readonly CaseName[],
  options: WarmOptions,
  report: (line: string) => void,
): Promise<readonly WarmResult[]> {
  const makers: MakerHandle[] = [];
  for (const name of names) makers.push(await startMaker(name));
  const results: WarmResult[] = [];
  for (const caseName of cases) {
    report(`${caseName}: ${String(makers.length)} makers`);
    results.push(...(await measureCase(makers, caseName, options)));
  }
  for (const maker of makers) maker.stop();
  return results;
}

async function measureCase(
  makers: readonly MakerHandle[],
  caseName: CaseName,
  { rounds, warmUp, turn }: WarmOptions,
): Promise<readonly WarmResult[]> {
  const times = new Map(makers.map((maker): [MakerHandle, number[]] => [maker, []]));
  const last = new Map<MakerHandle, Pick<WarmResult, 'bytes' | 'peak'>>();
  const ask = async (maker: MakerHandle, kind: 'warm-up' | 'measure', milliseconds: number) => {
    const answer = await maker.ask({ kind, caseName, milliseconds });
    if ('failure' in answer) throw new Error(`${maker.name}, ${caseName}: ${answer.failure}`);
    last.set(maker, answer);
    return answer.milliseconds;
  };
  for (const maker of makers) await ask(maker, 'warm-up', warmUp);
  for (let round = 0; round < rounds; round += 1)
    for (const maker of makers) times.get(maker)?.push(...(await ask(maker, 'measure', turn)));
  return makers.map((maker) => {
    const sorted = (times.get(maker) ?? []).toSorted((one, other) => one - other);
    const { bytes = [], peak = 0 } = last.get(maker) ?? {};
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return {
      maker: maker.name,
      caseName,
      median: at(0.5),
      p95: at(0.95),
      documents: sorted.length,
      bytes,
      peak,
    };
  });
}
