import { readFileSync } from 'node:fs';
import type { Finished } from './finished.ts';

export const MANIFEST = 'manifest.json';

/** What a finished batch holds: the same for the same batch, whenever and in whatever order it was made. */
export interface Manifest {
  readonly inputs: string;
  readonly documents: readonly Finished[];
}

/** A manifest as its file, documents by their names. */
export function manifestText({ inputs, documents }: Manifest): string {
  const sorted = documents.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ inputs, documents: sorted }, undefined, 1)}\n`;
}

/** The manifest at a path; undefined where there is none. */
export function readManifest(path: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  } catch {
    return undefined;
  }
}
