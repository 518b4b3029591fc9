import type { Format } from '../../rendering/renderer.ts';

/** What a batch is made of. It is handed to each worker, which loads it anew. */
export interface BatchSources {
  /** The folder of a year's data. */
  readonly data: string;
  readonly templates: string;
  /** The wanted types; all when none is named. */
  readonly slugs: readonly string[];
  readonly formats: readonly Format[];
  /** What `--fonts` says. */
  readonly fonts: string | undefined;
}

/** What a worker is told when it begins. */
export interface BatchOrder extends BatchSources {
  /** The folder that paths begin in. */
  readonly base: string;
  readonly fontFolders: readonly string[];
  /** What data and templates must be, for all workers alike. */
  readonly digest: string;
  /** Where documents go; an absolute path. */
  readonly out: string;
}
