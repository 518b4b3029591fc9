import type { Issue } from '../../document/issue.ts';
import type { LocatedGroup, LocatedValue } from '../../sources/located-value.ts';
import { EVIDENCE_KEYS } from '../choices/evidence-choices.ts';
import { CODE } from '../columns.ts';
import type { SheetRow } from '../sheet-rows.ts';
import { EVIDENCE_SHEET } from '../sheets/nomination-sheets.ts';
import { FACT_FORMS } from './fact-forms.ts';
import { readFact, shownFact } from './fact-values.ts';
import { fitting } from './fitting.ts';
import { group, scalar } from './located.ts';
import { cellPlace, cellText } from './records.ts';
import { rowOfAnotherKind } from './row-kinds.ts';

/** The facts of a nomination, a row each, in the order of the data. */
export function evidenceRows(
  evidence: LocatedValue | undefined,
  id: LocatedValue | undefined,
): readonly SheetRow[] {
  if (evidence?.kind !== 'group') return [];
  const nomination = fitting(id, CODE);
  const facts = [...evidence.fields].flatMap(([name, found]) => {
    const key = EVIDENCE_KEYS.find((fact) => fact === name);
    const value = key && shownFact(found, FACT_FORMS[key]);
    return key === undefined || value === undefined ? [] : [{ key, value }];
  });
  return facts.map(({ key, value }) => ({
    cells: group(
      [
        ['nomination', nomination],
        ['fact', scalar(key, value.place)],
        ['value', value],
      ],
      value.place,
    ).fields,
    place: value.place,
  }));
}

/** The facts that rows of one nomination tell; undefined without rows. What does not fit its fact is an issue at its cell. */
export function evidenceOf(rows: readonly SheetRow[]): {
  readonly value: LocatedGroup | undefined;
  readonly issues: readonly Issue[];
} {
  const [first] = rows;
  const facts = rows.map(factOf);
  // What the facts lack together is most likely what an empty cell should say.
  const begin = rows.find(({ cells }) => !cells.has('fact') || !cells.has('value')) ?? first;
  const fields = facts.flatMap(({ field }) => (field === undefined ? [] : [field]));
  return {
    value: begin && group(fields, begin.place),
    issues: facts.flatMap(({ issues }) => issues),
  };
}

function factOf(row: SheetRow): {
  readonly field?: readonly [string, LocatedValue];
  readonly issues: readonly Issue[];
} {
  const key = EVIDENCE_KEYS.find((fact) => fact === cellText(row, 'fact'));
  if (key === undefined) return { issues: rowOfAnotherKind(EVIDENCE_SHEET, row, 'fact') };
  const cell = row.cells.get('value') ?? scalar(null, cellPlace(row, 'value'));
  const read = readFact(cell, key);
  return read.ok ? { field: [key, read.value], issues: [] } : { issues: [read.issue] };
}
