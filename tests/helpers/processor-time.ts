/** What work took of the processor: how busy the machine is with other things does not matter. */
export interface Timed<T> {
  readonly result: T;
  readonly seconds: number;
}

const MICROSECONDS = 1_000_000;

/** Do work and count the processor time of this process, in seconds. */
export async function processorTime<T>(work: () => T | Promise<T>): Promise<Timed<T>> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / MICROSECONDS };
}
