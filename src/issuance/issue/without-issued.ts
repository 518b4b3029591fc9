import type { Issue } from '../../document/issue.ts';
import { shortDate } from '../../language/dates.ts';
import type { ReadyType, ReadyTypes } from '../../rendering/ready-types.ts';
import { nameOf, referenceOf, type Entry } from '../register/entry.ts';

/** What is still to be made, and what was issued and is not made again. */
export interface NotIssued extends ReadyTypes {
  readonly issued: readonly Entry[];
}

/**
 * Leave out the documents that were issued. A type that was asked for by name, and of which nothing is left, is an error.
 *
 * @param entries Of the whole register.
 * @param pathOf Where the files of an entry are.
 * Source: Decree 30/2020/NĐ-CP, Article 18, clause 3.
 */
export function withoutIssued(
  { ready, ...types }: ReadyTypes,
  entries: readonly Entry[],
  isNamed: boolean,
  pathOf: (entry: Entry) => string,
): NotIssued {
  const left: ReadyType[] = [];
  const issued: Entry[] = [];
  const issues: Issue[] = [];
  for (const one of ready) {
    const entryOf = standingOf(one, entries);
    const drafts = one.drafts.filter(({ key }) => !entryOf.has(key));
    const found = one.drafts.flatMap(({ key }) => entryOf.get(key) ?? []);
    issued.push(...found);
    const [first] = found;
    if (drafts.length > 0 || first === undefined) left.push({ ...one, drafts });
    else if (isNamed) issues.push(isIssued(first, pathOf(first)));
  }
  return { ...types, ready: left, issued, issues: [...types.issues, ...issues] };
}

/** The entries of a type that stand, by the keys of their documents; the last one of a document was not replaced. */
function standingOf(
  { type, loaded }: ReadyType,
  entries: readonly Entry[],
): ReadonlyMap<string | undefined, Entry> {
  const { year } = loaded.data.plan;
  const own = entries.filter(
    ({ slug, campaign, state }) => slug === type.slug && campaign === year && state === 'issued',
  );
  return new Map(own.map((entry) => [entry.key, entry]));
}

/** @param path Where its files are. */
export function isIssued(entry: Entry, path: string): Issue {
  const { numbered, slug, key } = entry;
  const [reference, day] =
    numbered === undefined ? ['', ''] : [referenceOf(numbered), shortDate(numbered.issuedOn)];
  const order = key === undefined ? slug : `${slug} ${key}`;
  return {
    code: 'already-issued',
    severity: 'error',
    message: {
      vi: `${nameOf(entry)} đã ban hành, không soạn lại: số ${reference} ngày ${day}, tệp ở ${path}.`,
      en: `${nameOf(entry)} has been issued and is not made again: ${reference} of ${day}, its files are in ${path}.`,
    },
    expected: {
      vi: `Sai nội dung thì thay thế: soạn bản thảo bằng vanthu render ${slug} --replaces ${reference}, ban hành bằng vanthu issue ${order} --replaces ${reference}. Sai thể thức thì đính chính bằng công văn: vanthu issue … --corrects ${reference}.`,
      en: `Replace it: make the draft with vanthu render ${slug} --replaces ${reference}, issue it with vanthu issue ${order} --replaces ${reference}. Or correct it by a công văn: vanthu issue … --corrects ${reference}.`,
    },
    source: 'Nghị định 30/2020/NĐ-CP, Điều 18.3',
  };
}
