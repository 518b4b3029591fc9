import type { LocatedGroup } from '../../sources/located-value.ts';
import type { PartSheets } from '../part-sheets.ts';
import type { RowsBySheet } from '../sheet-rows.ts';
import { EVIDENCE_SHEET, NOMINATIONS_SHEET } from '../sheets/nomination-sheets.ts';
import { childRows } from './child-rows.ts';
import { evidenceOf, evidenceRows } from './evidence-rows.ts';
import { fieldOf, group, listOf, recordsOf } from './located.ts';
import { cellText, recordOf, rowsOfRecords } from './records.ts';
import { repeatedRows } from './repeated-rows.ts';

const EVIDENCE = { sheet: EVIDENCE_SHEET, key: 'nomination', parent: NOMINATIONS_SHEET };

/** The nominations, and in a sheet of their own the facts on which each of them rests. */
export const NOMINATIONS_PART: PartSheets = {
  part: 'nominations',
  sheets: () => [NOMINATIONS_SHEET, EVIDENCE_SHEET],
  rowsOf: (value) =>
    new Map([
      ['nominations', rowsOfRecords(recordsOf(value), NOMINATIONS_SHEET.columns)],
      ['evidence', recordsOf(value).flatMap(rowsOfEvidence)],
    ]),
  valueOf,
};

function rowsOfEvidence(nomination: LocatedGroup) {
  return evidenceRows(fieldOf(nomination, 'evidence'), fieldOf(nomination, 'id'));
}

function valueOf(bySheet: RowsBySheet): ReturnType<PartSheets['valueOf']> {
  const nominations = bySheet.get('nominations') ?? [];
  const facts = bySheet.get('evidence') ?? [];
  const ids = nominations.flatMap((row) => cellText(row, 'id') ?? []);
  const children = childRows(EVIDENCE, facts, ids);
  const made = nominations.map((row) => {
    const own = recordOf(row, NOMINATIONS_SHEET.columns);
    const evidence = evidenceOf(children.of(cellText(row, 'id')));
    return {
      nomination: group([...own.fields, ['evidence', evidence.value]], row.place),
      issues: evidence.issues,
    };
  });
  return {
    value: listOf(made.map(({ nomination }) => nomination)),
    issues: [
      ...repeatedRows(NOMINATIONS_SHEET, nominations),
      ...repeatedRows(EVIDENCE_SHEET, facts),
      ...children.issues,
      ...made.flatMap(({ issues }) => issues),
    ],
  };
}
