import { collectGarbage } from '../../src/cli/collect-garbage.ts';
import { ourProgram } from './makers.ts';
import type { MemoryResult } from './memory.ts';

/** Makes certificates of one year's data, both files of each, as `vanthu render` does, and lets the files go. */

const count = Number(process.argv[2]);
const ours = await ourProgram();
const before = used();
const year = ours.certificateYear(count);
const data = used() - before;
const start = performance.now();
const made = await ours.certificates(year, ['docx', 'pdf']);
if (made !== 2 * count) throw new Error(`${String(made)} files of ${String(count)} documents`);
const peak = process.resourceUsage().maxRSS * 1024;
const result: MemoryResult = { count, peak, data, seconds: (performance.now() - start) / 1000 };
process.stdout.write(JSON.stringify(result));
process.exit(0);

/** What is in use, in bytes. */
function used(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
