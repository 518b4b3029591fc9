import { parentPort, workerData } from 'node:worker_threads';
import type { CaseName } from '../ours/cases.ts';
import { seriesOf, type MakerName } from './makers.ts';

/** A thread that makes documents of a case: it warms up, then makes as many as it can until told when to stop. */

export interface ThreadOrder {
  readonly maker: MakerName;
  readonly caseName: CaseName;
  readonly warmUp: number;
}

const { maker, caseName, warmUp } = workerData as ThreadOrder;
const make = await seriesOf(maker, caseName);
let number = 0;

async function makeFor(milliseconds: number): Promise<number> {
  const end = performance.now() + milliseconds;
  let made = 0;
  while (performance.now() < end) {
    number += 1;
    const work = await make(number);
    await work();
    made += 1;
  }
  return made / (milliseconds + performance.now() - end);
}

await makeFor(warmUp);
parentPort?.on('message', (milliseconds: number) => {
  void makeFor(milliseconds).then((perMillisecond) => parentPort?.postMessage(perMillisecond));
});
parentPort?.postMessage('ready');
