import { OF_CLUSTERS, OF_ENTERPRISES, OF_CRITERIA } from './contradictions/clusters.ts';
import { OF_RESULTS, OF_SCORES } from './contradictions/figures.ts';
import { OF_REVIEWS } from './contradictions/reviews.ts';
import { OF_NOMINATIONS, OF_AWARDS } from './contradictions/nominations.ts';
import { OF_DOCUMENTS, OF_LEGAL_BASES } from './contradictions/documents.ts';
import { OF_TEXTS } from './contradictions/texts.ts';
import type { Contradiction } from './contradictions/edits.ts';

/** Ways in which a year’s data can contradict itself, each as an edit of data/2024. What the program says of it stands in contradictions.expected.md. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  ...OF_CLUSTERS,
  ...OF_ENTERPRISES,
  ...OF_CRITERIA,
  ...OF_RESULTS,
  ...OF_SCORES,
  ...OF_REVIEWS,
  ...OF_NOMINATIONS,
  ...OF_AWARDS,
  ...OF_DOCUMENTS,
  ...OF_LEGAL_BASES,
  ...OF_TEXTS,
];
