const LETTERS = 26;
const FIRST_LETTER = 65;

/** A cell as people call it: "D7" for row 7 and column 4, both counted from 1. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row)}`;
}

/** A column as people call it: "A" for 1, "AA" for 27. */
export function columnName(column: number): string {
  const last = (column - 1) % LETTERS;
  const before = (column - 1 - last) / LETTERS;
  return (before === 0 ? '' : columnName(before)) + String.fromCodePoint(FIRST_LETTER + last);
}
