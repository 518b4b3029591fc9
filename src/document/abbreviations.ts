import { capitalizeFirst, toSmallLetters } from '../language/capitalization.ts';
import { mapText, type ChangeText } from './map-text.ts';
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
  const explainers = abbreviations.map(explainer);
  return mapText(document, (text, isStart) =>
    explainers.reduce((changed, explain) => explain(changed, isStart), text),
  );
}

/** Goes through texts in reading order and explains an abbreviation in the first one that has it. */
function explainer({ short, full }: Abbreviation): ChangeText {
  const explained = `${full} (${short})`;
  const alone = new RegExp(`(?<![\\p{L}\\d/-])${escapeRegExp(short)}(?![\\p{L}\\d-])`, 'u');
  let isDone = false;
  return (text, isStart) => {
    if (isDone || !text.includes(short) || !alone.test(text)) return text;
    isDone = true;
    const isExplained = toSmallLetters(text).includes(toSmallLetters(explained));
    return isExplained
      ? text
      : text.replace(alone, (_, index: number) =>
          isSentenceStart(text, index, isStart) ? capitalizeFirst(explained) : explained,
        );
  };
}

function isSentenceStart(text: string, index: number, isStart: boolean): boolean {
  return index === 0 ? isStart : /[.!?]\s+$/u.test(text.slice(0, index));
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
