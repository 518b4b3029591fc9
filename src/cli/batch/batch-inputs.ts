import { basename } from 'node:path';
import { sha256 } from '../../batch/folder/finished.ts';
import type { FontLibrary } from '../../pdf/embedded-font.ts';
import { SHARDS } from '../../pdf/letter-codes.ts';
import { FACES } from '../../presentation/font-metrics.ts';
import { buildDigest } from '../prepared-parts.ts';
import type { World } from '../world.ts';
import type { BatchDeeds, BatchSources } from './batch-order.ts';
import type { LoadedBatch } from './load-batch.ts';
import type { ReadJobs } from './read-jobs.ts';

/** What the register says of why a document was issued: it tells this batch from any other. */
export function labelOf(list: ReadJobs | undefined, inputs: string): string {
  const what = list === undefined ? 'mọi văn bản' : `danh sách ${basename(list.path)}`;
  return `Hàng loạt: ${what}, đợt ${inputs.slice(0, LABEL_DIGITS)}`;
}

/** Enough of a digest to tell batches apart. */
const LABEL_DIGITS = 16;

/** What tells this batch from any other, whatever is in its folder. */
export async function inputsDigest(
  { formats, slugs, issuing, signing }: BatchSources & BatchDeeds,
  loaded: LoadedBatch,
  list: string | undefined,
  fonts: FontLibrary,
  world: World,
): Promise<string> {
  const program = buildDigest() ?? sha256(await world.readFile(world.ownFile('package.json')));
  const faces = formats.includes('pdf')
    ? FACES.flatMap((face) => SHARDS.map((shard) => sha256(fonts.file(face, shard))))
    : [];
  const deeds = JSON.stringify([issuing, signing]);
  const parts = [program, list ?? slugs.join(','), loaded.digest, formats.join(','), deeds, ...faces];
  return sha256(parts.join('\n'));
}
