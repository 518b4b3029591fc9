import fc from 'fast-check';

/** One way of spoiling a list of tokens; positions are shares of its length, so that they fit any list. */
type Edit =
  | { readonly kind: 'delete' | 'duplicate' | 'cut'; readonly at: number }
  | { readonly kind: 'swap'; readonly at: number; readonly with: number }
  | { readonly kind: 'insert' | 'replace'; readonly at: number; readonly token: string };

function editOf(vocabulary: readonly string[]): fc.Arbitrary<Edit> {
  const at = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  const token = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...vocabulary) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('delete', 'duplicate'), at }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut'), at }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('swap'), at, with: at }) },
    { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('insert', 'replace'), at, token }) },
  );
}

/** A text with one to five of its tokens deleted, doubled, swapped, or exchanged for words of a vocabulary. */
export function spoiled(text: string, tokens: RegExp, vocabulary: readonly string[]): fc.Arbitrary<string> {
  const original = text.match(tokens) ?? [];
  return fc
    .array(editOf(vocabulary), { minLength: 1, maxLength: 5 })
    .map((edits) => edits.reduce(apply, original).join(''));
}

function apply(tokens: readonly string[], edit: Edit): readonly string[] {
  if (tokens.length === 0) return tokens;
  const index = Math.floor(edit.at * tokens.length);
  switch (edit.kind) {
    case 'delete':
      return tokens.toSpliced(index, 1);
    case 'duplicate':
      return tokens.toSpliced(index, 0, tokens[index] ?? '');
    case 'cut':
      return tokens.slice(0, index);
    case 'swap': {
      const other = Math.floor(edit.with * tokens.length);
      return tokens.with(index, tokens[other] ?? '').with(other, tokens[index] ?? '');
    }
    case 'insert':
      return tokens.toSpliced(index, 0, edit.token);
    case 'replace':
      return tokens.toSpliced(index, 1, edit.token);
  }
}
