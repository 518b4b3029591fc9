import type { DatasetPart } from '../../../src/domain/dataset.ts';

/** One change of a file of data/2024. */
export interface Edit {
  /** The part of the data: "clusters" for data/2024/clusters.yaml. */
  readonly part: DatasetPart;
  /** Where to begin to look; the beginning of the file where nothing is said. */
  readonly after?: string;
  readonly found: string;
  readonly replacement: string;
}

/** What must be found: the code, and what stands in the line that it names, and in that of the other place. */
export interface Finding {
  readonly code: string;
  readonly at: string;
  readonly other?: string;
}

/** A contradiction in the year’s data. What the program says of it stands in contradictions.expected.md. */
export interface Contradiction {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly finds: readonly Finding[];
}

/** An edit of the first such text of a part. */
export function edit(part: DatasetPart, found: string, replacement: string): Edit {
  return { part, found, replacement };
}

/** An edit behind a text that marks the record. */
export function editAfter(part: DatasetPart, after: string, found: string, replacement: string): Edit {
  return { part, after, found, replacement };
}
