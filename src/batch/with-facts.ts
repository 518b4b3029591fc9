import {
  located,
  outcome,
  type DataIssue,
  type DataPath,
  type Outcome,
  type Place,
} from '../document/issue.ts';
import { checkConsistency } from '../domain/consistency/index.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DocumentFacts } from '../domain/document-facts.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';
import type { Job } from './jobs/job.ts';

const NO_FACTS: DocumentFacts = { legalBases: [], addressees: [] };

/** The data with what a row says of its document, checked against the rest; a fault has the place of the row's cell. */
export function withFacts(
  loaded: LoadedDataset,
  job: Job,
  variant: string | undefined,
): Outcome<LoadedDataset> {
  if (Object.keys(job.facts).length === 0) return { ok: true, value: loaded, issues: [] };
  const id = variant === undefined ? job.slug : `${job.slug}/${variant}`;
  const data = withDocument(loaded.data, id, job.facts);
  const placeBy =
    (placeOf: LoadedDataset['placeOf']) =>
    (path: DataPath): Place =>
      placeInRow(job, id, path, loaded.data) ?? placeOf(path);
  const changed = { data, placeOf: placeBy(loaded.placeOf), placeOfKey: placeBy(loaded.placeOfKey) };
  const found = checkConsistency(data).filter((issue) => issue.severity === 'error' || isAbout(issue, id));
  return outcome(
    found.map((issue) => located(issue, changed.placeOf)),
    () => changed,
  );
}

function withDocument(data: Dataset, id: string, facts: Job['facts']): Dataset {
  const { documents = {} } = data;
  const before = Object.hasOwn(documents, id) ? documents[id] : undefined;
  return { ...data, documents: { ...documents, [id]: { ...NO_FACTS, ...before, ...facts } } };
}

/** Where the row says it; a document that documents.yaml does not have stands nowhere else. */
function placeInRow(
  job: Job,
  id: string,
  [part, name, field]: DataPath,
  { documents = {} }: Dataset,
): Place | undefined {
  if (part !== 'documents' || name !== id) return undefined;
  return job.factPlaces[String(field)] ?? (Object.hasOwn(documents, id) ? undefined : job.place);
}

function isAbout({ path, related = [] }: DataIssue, id: string): boolean {
  return [path, ...related.map((other) => other.path)].some(([, name]) => name === id);
}
