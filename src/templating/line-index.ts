/** Finds the line and column of an offset in a text. */
export interface LineIndex {
  /** Line and column, from 1. */
  placeAt(offset: number): { readonly line: number; readonly column: number };
}

/** An index of where lines begin, so that many offsets of a long text can be asked for. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return {
    placeAt: (offset) => {
      const line = lastAtMost(starts, offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
  };
}

/** The index of the last of some ascending numbers that is at most a value, by halving; -1 when there is none. */
export function lastAtMost(numbers: readonly number[], value: number): number {
  let low = -1;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle;
  }
  return low;
}
