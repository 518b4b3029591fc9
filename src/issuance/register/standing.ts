import type { DocumentName, Entry } from './entry.ts';
import type { Register } from './open-register.ts';
import { entriesIn } from './rows.ts';

/** The entries of a document, the last one at the end; more than one where it was replaced or cancelled. */
export function entriesOf({ database }: Register, { campaign, slug, key }: DocumentName): readonly Entry[] {
  return entriesIn(database, 'campaign = ? AND slug = ? AND key IS ?', campaign, slug, key ?? null);
}

/** The entry of a document that stands: not cancelled, and not replaced by a later one. */
export function standingEntry(register: Register, name: DocumentName): Entry | undefined {
  return entriesOf(register, name).findLast(({ state }) => state !== 'cancelled');
}
