import type { DocumentType } from '../../catalog/document-type.ts';
import type { Outcome } from '../../document/issue.ts';
import type { FontMetrics } from '../../presentation/font-metrics.ts';
import type { LoadedDataset } from '../../sources/load-dataset.ts';
import { done, failed } from '../register/change.ts';
import { referenceOf, type Entry } from '../register/entry.ts';
import { referenceIn } from '../register/find-reference.ts';
import { alreadyCancelled } from '../register/register-issues.ts';
import { withCitedNumbers } from './cited-numbers.ts';
import { alreadyReplaced, numberOfOther } from './replacement-issues.ts';
import type { NotIssued } from './without-issued.ts';
import { withoutReplaced } from './without-replaced.ts';
import type { ReadyTypes } from '../../rendering/ready-types.ts';

/** Which issued document a draft shall take the place of. */
export interface Replacement {
  readonly type: DocumentType;
  readonly metrics: FontMetrics;
  /** Its number and symbol as people write them, and the year of the number, if they say it. */
  readonly reference: string;
  readonly year: number | undefined;
}

/**
 * The data for the draft of what shall take the place of an issued document: with the numbers that others were given, and
 * without the number and day of that document.
 *
 * @param entries Of the whole register.
 */
export function replacementData(
  loaded: LoadedDataset,
  entries: readonly Entry[],
  replacement: Replacement,
): Outcome<LoadedDataset> {
  const found = replacedIn(entries, loaded.data.plan.year, replacement);
  if (!found.ok) return found;
  const others = entries.filter((entry) => !isSameDocument(entry, found.value));
  const cited = withCitedNumbers(loaded, others);
  if (!cited.ok) return cited;
  const { type, metrics } = replacement;
  const subject = { type, metrics, key: found.value.key, loaded: cited.value };
  return { ...cited, value: withoutReplaced(subject, found.value) };
}

/** Of all that can be made, what takes the place of the issued document alone. */
export function replacementOnly(
  { ready, ...types }: ReadyTypes,
  entries: readonly Entry[],
  replacement: Replacement,
): NotIssued {
  const left = ready.map((one) => {
    const found = replacedIn(entries, one.loaded.data.plan.year, replacement);
    return { ...one, drafts: one.drafts.filter(({ key }) => found.ok && key === found.value.key) };
  });
  return { ...types, ready: left, issued: [] };
}

/** The entry of a number, if it is that of a document of the type that stands. */
function replacedIn(
  entries: readonly Entry[],
  campaign: number,
  { type: { slug }, reference, year }: Replacement,
): Outcome<Entry> {
  const found = referenceIn(entries, reference, year);
  if (!found.ok) return found;
  const entry = found.value;
  if (entry.slug !== slug || entry.campaign !== campaign) return failed(numberOfOther(entry, slug, campaign));
  if (entry.state === 'cancelled') return failed(alreadyCancelled(entry));
  const standing = entries.findLast((one) => isSameDocument(one, entry) && one.state === 'issued');
  if (standing?.numbered === undefined || standing.id === entry.id) return done(entry);
  return failed(alreadyReplaced(entry, referenceOf(standing.numbered)));
}

function isSameDocument(one: Entry, other: Entry): boolean {
  return one.campaign === other.campaign && one.slug === other.slug && one.key === other.key;
}
