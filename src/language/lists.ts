/** A list in a sentence: "A", "A và B", "A, B và C". */
export function joinList(items: readonly string[]): string {
  const [last = '', ...before] = items.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} và ${last}`;
}
