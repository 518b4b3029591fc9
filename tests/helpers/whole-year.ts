import { readdirSync } from 'node:fs';
import { composeDocuments } from './compose-documents.ts';
import type { OfficialDocument } from '../../src/document/official-document.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { dataOf, ROOT, typeNamed, valueOf } from './pipeline.ts';

/** The document types of templates/. */
export const SLUGS = readdirSync(new URL('templates/', ROOT)).filter((name) => !name.startsWith('_'));

/** A document of a year, by the name of its type and, where there are several, its key. */
export interface NamedDocument {
  readonly slug: string;
  readonly name: string;
  readonly document: OfficialDocument;
}

/** All documents of data/<year>/, and the data. */
export function wholeYear(year: string): {
  readonly data: Dataset;
  readonly documents: readonly NamedDocument[];
} {
  const data = dataOf(year);
  const documents = SLUGS.flatMap((slug) =>
    valueOf(composeDocuments(typeNamed(slug), data)).map(({ key, document }) => ({
      slug,
      name: key === undefined ? slug : `${slug}-${key}`,
      document,
    })),
  );
  return { data, documents };
}
