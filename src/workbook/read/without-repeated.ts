import type { Issue, Place } from '../../document/issue.ts';

/** What an empty cell leads to. */
const OF_EMPTY_CELLS: readonly string[] = ['missing-value', 'award-evidence-missing'];

/**
 * Without what the schemas and checks report missing in a row where the reader has said already which cell is empty or cannot be
 * read, or in a sheet that lacks a column: the same fault twice, and at a worse place.
 *
 * @param found What the schemas and checks found.
 * @param read What the reader found before.
 */
export function withoutRepeated(found: readonly Issue[], read: readonly Issue[]): readonly Issue[] {
  const errors = read.filter(({ severity }) => severity === 'error');
  const rows = new Set(errors.flatMap(({ place }) => (place ? [rowOf(place)] : [])));
  const sheets = new Set(
    errors.flatMap(({ code, place }) => (code === 'missing-column' && place ? [sheetOf(place)] : [])),
  );
  return found.filter(
    ({ code, place }) =>
      !OF_EMPTY_CELLS.includes(code) ||
      place === undefined ||
      !(rows.has(rowOf(place)) || sheets.has(sheetOf(place))),
  );
}

function sheetOf({ file, sheet = '' }: Place): string {
  return `${file}\n${sheet}`;
}

function rowOf(place: Place): string {
  return `${sheetOf(place)}\n${String(place.line)}`;
}
