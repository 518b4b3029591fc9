import { nodeWorld } from './node-world.ts';
import { run } from './run.ts';
import type { World } from './world.ts';

/** Run the command line of this process; the exit code becomes that of the process. */
export async function main(world: World = nodeWorld()): Promise<void> {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await run(process.argv.slice(2), world);
}

/** What a worker of a batch begins with: the same program, in a thread of its own. */
export async function batchWorker() {
  return import('./batch/worker.ts');
}

export { nodeWorld, run };
