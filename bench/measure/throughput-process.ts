import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { PROGRAMS } from '../paths.ts';
import type { ThreadOrder } from './throughput-thread.ts';

/** A process with threads that make documents at the same time; prints how many a second they make together. */

const [threads = '1', milliseconds = '1000', order = ''] = process.argv.slice(2);

const workerData = JSON.parse(order) as ThreadOrder;
const workers = Array.from({ length: Number(threads) }, () => new Worker(PROGRAMS.thread, { workerData }));
await Promise.all(workers.map((worker) => once(worker, 'message')));
for (const worker of workers) worker.postMessage(Number(milliseconds));
const rates = await Promise.all(workers.map(async (worker) => (await once(worker, 'message')) as [number]));
process.stdout.write(String(rates.reduce((sum, [rate]) => sum + rate, 0) * 1000));
process.exit(0);
