import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program: when the process ends, it tells on channel 3 the most resident memory that it had, in bytes. */
if (isMainThread) {
  process.on('exit', () => {
    writeSync(3, String(process.resourceUsage().maxRSS * 1024));
  });
}
