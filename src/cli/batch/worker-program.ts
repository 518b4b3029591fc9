import { buildDigest } from '../prepared-parts.ts';
import type { World } from '../world.ts';

/** The path of what a worker's thread begins with: of the built program, or of the sources. */
export function workerProgram(world: World): string {
  return world.ownFile(buildDigest() === undefined ? 'scripts/batch-worker.mjs' : 'dist/cli/batch-worker.js');
}
