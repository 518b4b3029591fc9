import type { CaseName } from '../ours/cases.ts';
import { PROGRAMS } from '../paths.ts';
import { runChild } from './child.ts';
import type { MakerName } from './makers.ts';

/** Documents a second. */
export interface ThroughputResult {
  readonly maker: MakerName;
  readonly caseName: CaseName;
  readonly oneThread: number;
  readonly twoThreads: number;
}

export function measureThroughput(
  maker: MakerName,
  caseName: CaseName,
  times: { readonly warmUp: number; readonly measured: number },
): ThroughputResult {
  const order = JSON.stringify({ maker, caseName, warmUp: times.warmUp });
  const rate = (threads: number) =>
    Number(runChild(PROGRAMS.throughput, [String(threads), String(times.measured), order]));
  return { maker, caseName, oneThread: rate(1), twoThreads: rate(2) };
}
