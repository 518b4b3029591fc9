import { viewNamed } from '../catalog/views/index.ts';
import type { Bilingual, Issue } from '../document/issue.ts';
import { CAMPAIGN_DOCUMENTS } from '../domain/consistency/documents/campaign-documents.ts';
import { closest } from '../language/closest.ts';
import type { LoadedDataset } from '../sources/load-dataset.ts';
import type { LoadedTypes } from './load-types.ts';

/** The facts that belong to one paper, which a type with several occasions has none of. */
const OF_ONE_PAPER = ['number', 'issuedOn'] as const;

/**
 * Facts of documents that no document has: a misspelt slug or occasion, or a number and day of a type whose occasions have their
 * own. Of a type that was not loaded the occasions are not known, so nothing is said of them.
 */
export function unusedDocuments(
  { slugs, types }: Pick<LoadedTypes, 'slugs' | 'types'>,
  { data: { documents = {} }, placeOfKey }: LoadedDataset,
): readonly Issue[] {
  const occasions = new Map(types.map(({ slug, manifest }) => [slug, viewNamed(manifest.view).variants]));
  const knownTypes = [...new Set([...slugs, ...CAMPAIGN_DOCUMENTS.keys()])];
  const knownKeys = [...knownTypes, ...[...occasions].flatMap(([slug, names]) => names.map(keyOf(slug)))];
  return Object.entries(documents).flatMap(([key, facts]) => {
    const [slug = '', ...rest] = key.split('/');
    const variants = occasions.get(slug);
    const isKnown =
      knownTypes.includes(slug) &&
      (rest.length === 0 || variants === undefined || variants.includes(rest.join('/')));
    if (!isKnown) return [unknownDocument(key, knownKeys, placeOfKey(['documents', key]))];
    if (rest.length > 0 || variants === undefined || variants.length === 0) return [];
    const meant = variants.map(keyOf(slug));
    return OF_ONE_PAPER.filter((fact) => facts[fact] !== undefined).map((fact) =>
      factOfNoPaper(key, fact, meant, placeOfKey(['documents', key, fact])),
    );
  });
}

function keyOf(slug: string) {
  return (variant: string) => `${slug}/${variant}`;
}

function unknownDocument(key: string, known: readonly string[], place: Issue['place']): Issue {
  const suggestion = closest(key, known);
  return warning('unknown-document', place, {
    message: {
      vi: `Khóa “${key}” không phải tên của mẫu nào nên không được dùng.`,
      en: `The key “${key}” is the name of no document type and is not used.`,
    },
    expected: { vi: `Được dùng: ${known.join(', ')}.`, en: `Used are: ${known.join(', ')}.` },
    ...(suggestion !== undefined && { suggestion }),
  });
}

function factOfNoPaper(key: string, fact: string, meant: readonly string[], place: Issue['place']): Issue {
  return warning('fact-of-no-document', place, {
    message: {
      vi: `${fact} ghi ở “${key}” không được dùng: mỗi đợt có số và ngày riêng.`,
      en: `${fact} of “${key}” is not used: each occasion has its own number and day.`,
    },
    expected: { vi: `Ghi ở: ${meant.join(', ')}.`, en: `Give it under: ${meant.join(', ')}.` },
  });
}

function warning(
  code: string,
  place: Issue['place'],
  words: { readonly message: Bilingual; readonly expected: Bilingual; readonly suggestion?: string },
): Issue {
  return { code, severity: 'warning', ...words, ...(place !== undefined && { place }) };
}
