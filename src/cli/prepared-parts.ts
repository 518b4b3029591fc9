import { deserialize, serialize } from 'node:v8';
import type { StaticParts } from '../docx/static-parts.ts';
import type { SharedPart } from '../pdf/shared-part.ts';
import type { World } from './world.ts';

/** Parts of files that the build has made, so that no process makes them anew (docs/adr/0027-prepared-parts.md). */
export interface PreparedParts {
  /** What tells the program that would make the same from any other. */
  readonly build: string;
  /** The digest of the fonts that stand in the shared parts. */
  readonly fonts: string;
  /** By the style and the shape that they are of. */
  readonly word: ReadonlyMap<string, StaticParts>;
  /** By the fonts that are used. */
  readonly pdf: ReadonlyMap<number, SharedPart>;
}

/** Where the build leaves them. */
export const PREPARED_FILE = 'dist/cli/prepared-parts';

/** The digest of the program's text, which the build puts in at its only place. */
declare const BUILD: string | undefined;

/** What tells this program from any other; undefined for the sources. */
export function buildDigest(): string | undefined {
  return typeof BUILD === 'undefined' ? undefined : BUILD;
}

/** The parts that were made for this very program; undefined where it has none, as the sources: then the writers make them. */
export async function loadPreparedParts(world: World): Promise<PreparedParts | undefined> {
  const build = buildDigest();
  if (build === undefined) return undefined;
  const bytes = await world.readFile(world.ownFile(PREPARED_FILE)).catch(() => undefined);
  const parts = bytes && partsIn(bytes);
  return parts?.build === build ? parts : undefined;
}

/** Parts as the bytes of their file. */
export function preparedFile(parts: PreparedParts): Uint8Array {
  return serialize(parts);
}

/** What a file holds; undefined for one that is torn, or that a later Node wrote. */
function partsIn(bytes: Uint8Array): PreparedParts | undefined {
  try {
    return deserialize(bytes) as PreparedParts;
  } catch {
    return undefined;
  }
}
