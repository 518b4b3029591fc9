import type { DatasetPart } from './dataset.ts';

/** What stands behind every document: who issues it, in which campaign, with which number, day and receivers. */
const OF_EVERY_DOCUMENT: readonly DatasetPart[] = ['agency', 'plan', 'documents'];

/**
 * What the records of a part are held against, beside what stands behind every document: those whom they name, and what their
 * figures and counts come from.
 */
const HELD_AGAINST: Readonly<Record<DatasetPart, readonly DatasetPart[]>> = {
  agency: [],
  plan: ['clusters'],
  documents: [],
  enterprises: [],
  clusters: ['enterprises'],
  criteria: [],
  events: ['clusters'],
  results: ['enterprises', 'clusters', 'criteria'],
  reports: ['clusters', 'nominations', 'awards'],
  scores: ['enterprises', 'clusters', 'criteria', 'results'],
  reviews: ['enterprises', 'clusters', 'criteria', 'results', 'scores', 'nominations', 'awards', 'rules'],
  nominations: ['enterprises', 'clusters', 'criteria', 'results', 'scores', 'reviews', 'awards', 'rules'],
  awards: ['enterprises', 'clusters', 'criteria', 'results', 'scores', 'reviews', 'nominations', 'rules'],
  rules: [],
};

/**
 * The parts that must be loaded before documents can be made of some parts: those themselves, what stands behind every
 * document, and what they are held against. A fault in any other part is none of theirs.
 */
export function partsToCheck(printed: Iterable<DatasetPart>): ReadonlySet<DatasetPart> {
  const parts = [...printed];
  return new Set([...OF_EVERY_DOCUMENT, ...parts, ...parts.flatMap((part) => HELD_AGAINST[part])]);
}

/** What of a year's data a document can show: what stands behind every document, and the given parts. */
export function isShownBy(printed: readonly DatasetPart[], part: DatasetPart): boolean {
  return OF_EVERY_DOCUMENT.includes(part) || printed.includes(part);
}
