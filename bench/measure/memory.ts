import { PROGRAMS } from '../paths.ts';
import { runChild } from './child.ts';

/** The most memory of a process that made so many certificates, in bytes. */
export interface MemoryResult {
  readonly count: number;
  readonly peak: number;
  readonly seconds: number;
}

export function measureMemory(count: number): MemoryResult {
  const start = performance.now();
  const peak = Number(runChild(PROGRAMS.memory, [String(count)]));
  return { count, peak, seconds: (performance.now() - start) / 1000 };
}
