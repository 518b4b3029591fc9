import { PROGRAMS } from '../paths.ts';
import { runChild } from './child.ts';

/** The memory of a process that made so many certificates, in bytes. */
export interface MemoryResult {
  readonly count: number;
  /** The most that it had, resident. */
  readonly peak: number;
  /** What of it the checked data took, which stood there before and grows with the number. */
  readonly data: number;
  readonly seconds: number;
}

export function measureMemory(count: number): MemoryResult {
  return JSON.parse(runChild(PROGRAMS.memory, [String(count)])) as MemoryResult;
}
