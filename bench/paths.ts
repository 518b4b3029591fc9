import { pathToFileURL } from 'node:url';

/** The root of the repository: npm starts programs there. */
export const ROOT = pathToFileURL(`${process.cwd()}/`);

/** Where the programs stand once they are built, as deep under the root as `dist/cli` is: ours finds its files from there. */
export const BUILD = new URL('bench/build/', ROOT);

/** The bundle of our own program. */
export const OURS = new URL('ours.mjs', BUILD);

/** What the documents of the cases say, for the peers. */
export const CONTENTS = new URL('contents.json', BUILD);

/** The programs that run in processes or threads of their own. */
export const PROGRAMS = {
  maker: new URL('maker-process.mjs', BUILD),
  throughput: new URL('throughput-process.mjs', BUILD),
  thread: new URL('throughput-thread.mjs', BUILD),
  memory: new URL('memory-process.mjs', BUILD),
  peak: new URL('peak.mjs', BUILD),
  bareDocx: new URL('bare-docx.mjs', BUILD),
} as const;
