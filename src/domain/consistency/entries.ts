import type { DataPath } from '../../document/issue.ts';

/** A value of the data with the way to it. */
export interface Entry<T> {
  readonly value: T;
  readonly path: DataPath;
}

/** The values of a list, each with the way to it; none where the list is missing. */
export function entriesOf<T>(values: readonly T[] | undefined, ...path: DataPath): readonly Entry<T>[] {
  return (values ?? []).map((value, index) => ({ value, path: [...path, index] }));
}

/** The entries by a key of theirs, in time that grows with their number alone; of several with one key, the first. */
export function indexBy<T>(
  entries: readonly Entry<T>[],
  keyOf: (value: T) => string | undefined,
): ReadonlyMap<string, Entry<T>> {
  const index = new Map<string, Entry<T>>();
  for (const entry of entries) {
    const key = keyOf(entry.value);
    if (key !== undefined && !index.has(key)) index.set(key, entry);
  }
  return index;
}

/** The entries whose key an earlier entry has, each with that earlier one. */
export function repetitions<T>(
  entries: readonly Entry<T>[],
  keyOf: (value: T) => string | undefined,
): readonly { readonly entry: Entry<T>; readonly first: Entry<T> }[] {
  const index = indexBy(entries, keyOf);
  return entries.flatMap((entry) => {
    const first = index.get(keyOf(entry.value) ?? '');
    return first === undefined || first === entry ? [] : [{ entry, first }];
  });
}
