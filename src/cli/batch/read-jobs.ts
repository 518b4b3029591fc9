import type { JobRow } from '../../batch/jobs/job.ts';
import { tableJobs } from '../../batch/jobs/table-jobs.ts';
import { yamlJobs } from '../../batch/jobs/yaml-jobs.ts';
import { sha256 } from '../../batch/folder/finished.ts';
import type { Issue } from '../../document/issue.ts';
import { InputError } from '../command.ts';
import { readBytes, readText } from '../read-text.ts';
import type { World } from '../world.ts';

/** A list as it was read. */
export interface ReadJobs {
  readonly path: string;
  readonly rows: readonly JobRow[];
  readonly issues: readonly Issue[];
  readonly texts: ReadonlyMap<string, string>;
  readonly digest: string;
}

/** Read a list of documents: YAML or JSON by its name, else a table. @throws {InputError} when it cannot be read as a whole. */
export async function readJobs(path: string, world: World): Promise<ReadJobs> {
  const bytes = await readBytes(path, world);
  const isText = /\.(?:ya?ml|json)$/iu.test(path);
  const text = isText ? await readText(path, world) : undefined;
  const rows = text === undefined ? tableJobs({ path, bytes }) : yamlJobs({ path, text });
  if (!rows.ok) throw new InputError(rows.issues);
  return {
    path,
    rows: rows.value,
    issues: rows.issues,
    texts: new Map(text === undefined ? [] : [[path, text]]),
    digest: sha256(bytes),
  };
}
