import type { CaseName } from '../ours/cases.ts';
import { NUMBER_MARK } from '../content.ts';
import { checkText } from './check-text.ts';
import { contentOf, seriesOf, type MakerName, type Series } from './makers.ts';
import type { Answer, Request } from './protocol.ts';

/** The process of one maker: it makes documents when it is told to, and says how long each took. */

/** After so many documents a program runs as fast as it will; slow makers are not waited for so long. */
const WARM_DOCUMENTS = 20;
const PATIENCE = 2;

const name = process.argv[2] as MakerName;
const series = new Map<CaseName, Series>();
let number = 0;

async function answer({ kind, caseName, milliseconds }: Request): Promise<Answer> {
  const make = series.get(caseName) ?? (await seriesOf(name, caseName));
  series.set(caseName, make);
  if (kind === 'warm-up') await check(make, caseName);
  const times: number[] = [];
  let bytes: readonly number[] = [];
  const least = kind === 'warm-up' ? WARM_DOCUMENTS : 1;
  for (let spent = 0; isGoingOn(spent, milliseconds, times.length < least);) {
    number += 1;
    const work = await make(number);
    const start = performance.now();
    const files = await work();
    const time = performance.now() - start;
    times.push(time);
    spent += time;
    bytes = files.map((file) => file.length);
  }
  return { milliseconds: times, bytes, peak: process.resourceUsage().maxRSS * 1024 };
}

/** For so long; while there are too few documents, a few times longer. */
function isGoingOn(spent: number, milliseconds: number, hasFew: boolean): boolean {
  return spent < (hasFew ? milliseconds * PATIENCE : milliseconds);
}

async function check(make: Series, caseName: CaseName): Promise<void> {
  const work = await make(Number(NUMBER_MARK));
  const content = contentOf(caseName);
  for (const file of await work()) checkText(file, content);
}

process.on('message', (request: Request) => {
  answer(request)
    .catch((error: unknown): Answer => ({
      failure: error instanceof Error ? (error.stack ?? '') : String(error),
    }))
    .then((result) => process.send?.(result));
});
// Not killed but left alone, so that what stands in its temporary folder goes with it.
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true });
