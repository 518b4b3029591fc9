import { hasErrors, type Issue, type Place } from '../document/issue.ts';
import { MERGED_AWAY_CODE } from './read/merged-away.ts';
import { withoutRepeated } from './read/without-repeated.ts';

/** What was found wrong, one look after the other. */
interface Found {
  /** In the cells of the sheets. */
  readonly read: readonly Issue[];
  /** Between the rows of a part. */
  readonly rows: readonly Issue[];
  /** In the data that they make. */
  readonly data: readonly Issue[];
}

/** Everything that was found, without what only follows from what was found before in the same row or cell. */
export function withoutConsequences({ read, rows, data }: Found): readonly Issue[] {
  const unread = errorRows(read);
  const ofRows = rows.filter(({ place }) => place === undefined || !unread.has(rowName(place)));
  const before = [...read, ...ofRows];
  const told = new Set(
    ofRows.flatMap((issue) => (hasErrors([issue]) && issue.place ? [cellName(issue.place)] : [])),
  );
  const ofData = data.filter(({ place }) => place === undefined || !told.has(cellName(place)));
  return [...before, ...withoutRepeated(ofData, before)].filter(({ code }) => code !== MERGED_AWAY_CODE);
}

/** The issues that are at none of some cells. */
export function withoutPlaces(issues: readonly Issue[], places: readonly Place[]): readonly Issue[] {
  const cells = new Set(places.map(cellName));
  return issues.filter(({ place }) => place === undefined || !cells.has(cellName(place)));
}

/** The rows that have an error; `rowName` names them. */
export function errorRows(issues: readonly Issue[]): ReadonlySet<string> {
  return new Set(
    issues.flatMap((issue) => (hasErrors([issue]) && issue.place ? [rowName(issue.place)] : [])),
  );
}

/** A row of a sheet. */
export function rowName({ file, sheet = '', line }: Place): string {
  return JSON.stringify([file, sheet, line]);
}

function cellName(place: Place): string {
  return `${rowName(place)} ${String(place.column)}`;
}
