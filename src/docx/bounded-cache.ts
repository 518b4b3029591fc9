/** What is made once for a key and kept as long as no more than so many other keys come after it. */
export type BoundedCache<T> = (key: string, make: () => T) => T;

/** A cache of at most so many values: the one that was used longest ago makes room. */
export function boundedCache<T>(limit: number): BoundedCache<T> {
  const values = new Map<string, { readonly value: T }>();
  return (key, make) => {
    const kept = values.get(key) ?? { value: make() };
    // A map keeps its keys in the order in which they were set: the last used is set anew.
    values.delete(key);
    values.set(key, kept);
    const [oldest] = values.keys();
    if (values.size > limit && oldest !== undefined) values.delete(oldest);
    return kept.value;
  };
}
