import { mapText } from './map-text.ts';
import type { AdministrativeDocument } from './nodes.ts';

/** A short form that is explained where it first stands: "khu công nghiệp (KCN)". */
export interface Abbreviation {
  readonly short: string;
  readonly full: string;
}

/**
 * The document with each abbreviation explained at its first place in reading order, subject first.
 * A text that explains it already, "khu công nghiệp (KCN)", counts as that first place and stays as it is.
 */
export function explainAbbreviations(
  document: AdministrativeDocument,
  abbreviations: readonly Abbreviation[],
): AdministrativeDocument {
  return abbreviations.reduce(explainOne, document);
}

function explainOne(document: AdministrativeDocument, { short, full }: Abbreviation): AdministrativeDocument {
  const explained = `${full} (${short})`;
  const first = new RegExp(
    `${escapeRegExp(explained)}|(?<![\\p{L}\\d])${escapeRegExp(short)}(?![\\p{L}\\d])`,
    'u',
  );
  let isDone = false;
  return mapText(document, (text) => {
    if (isDone || !first.test(text)) return text;
    isDone = true;
    return text.replace(first, () => explained);
  });
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
