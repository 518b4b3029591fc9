import type { LocatedGroup } from '../../sources/located-value.ts';
import type { PartSheets } from '../part-sheets.ts';
import type { RowsBySheet, SheetRow } from '../sheet-rows.ts';
import { CLUSTER_COLUMN } from '../sheets/shared-columns.ts';
import { REVIEWS_SHEET, VOTES_SHEET } from '../sheets/review-sheets.ts';
import { childRows } from './child-rows.ts';
import { fieldOf, group, listOf, recordsOf } from './located.ts';
import { cellsOf, cellText, columnsBut, recordOf, rowsOfRecords } from './records.ts';
import { repeatedRows } from './repeated-rows.ts';

const VOTES = { sheet: VOTES_SHEET, key: 'cluster', parent: REVIEWS_SHEET };
const VOTE_COLUMNS = columnsBut(VOTES_SHEET, 'cluster');

/** The meetings, and in a sheet of their own the votes, which name the cluster that met. */
export const REVIEWS_PART: PartSheets = {
  part: 'reviews',
  sheets: () => [REVIEWS_SHEET, VOTES_SHEET],
  rowsOf: (value) =>
    new Map([
      ['reviews', rowsOfRecords(recordsOf(value), REVIEWS_SHEET.columns)],
      ['votes', recordsOf(value).flatMap(voteRows)],
    ]),
  valueOf,
};

function voteRows(review: LocatedGroup): readonly SheetRow[] {
  const cluster = cellsOf(review, [CLUSTER_COLUMN]);
  return rowsOfRecords(recordsOf(fieldOf(review, 'votes')), VOTE_COLUMNS, cluster);
}

function valueOf(bySheet: RowsBySheet): ReturnType<PartSheets['valueOf']> {
  const reviews = bySheet.get('reviews') ?? [];
  const votes = bySheet.get('votes') ?? [];
  const clusters = reviews.flatMap((row) => cellText(row, 'cluster') ?? []);
  const children = childRows(VOTES, votes, clusters);
  const records = reviews.map((row) => {
    const own = recordOf(row, REVIEWS_SHEET.columns);
    const cast = children.of(cellText(row, 'cluster')).map((vote) => recordOf(vote, VOTE_COLUMNS));
    return group([...own.fields, ['votes', listOf(cast)]], row.place);
  });
  return {
    value: listOf(records),
    issues: [
      ...repeatedRows(REVIEWS_SHEET, reviews),
      ...repeatedRows(VOTES_SHEET, votes),
      ...children.issues,
    ],
  };
}
