import type { Issue } from '../../document/issue.ts';
import { foldWhiteSpace } from '../../language/white-space.ts';
import type { LocatedGroup, LocatedList, LocatedValue } from '../../sources/located-value.ts';
import type { SheetRow } from '../sheet-rows.ts';
import { CRITERIA_SHEET } from '../sheets/criteria-sheets.ts';
import { shownText } from './found-text.ts';
import { grouped } from './grouped.ts';
import { fieldOf, group, listOf, recordsOf } from './located.ts';
import { cellText, columnsBut, recordOf, rowsOfRecords } from './records.ts';

const OWN_COLUMNS = columnsBut(CRITERIA_SHEET, 'group.id', 'group.name');

/** The criteria of all groups, each with the code and the name of its group. */
export function criterionRows(value: LocatedValue): readonly SheetRow[] {
  return recordsOf(fieldOf(value, 'groups')).flatMap((criterionGroup) => {
    const criteria = recordsOf(fieldOf(criterionGroup, 'criteria')).map((criterion) =>
      group([...criterion.fields, ['group', criterionGroup]], criterion.place),
    );
    return rowsOfRecords(criteria, CRITERIA_SHEET.columns);
  });
}

/**
 * The groups that the rows name, in order of first appearance, each with its criteria in their order.
 * Rows without the code of a group make a group without one, for the schema to find.
 */
export function groupsOf(rows: readonly SheetRow[]): {
  readonly value: LocatedList | undefined;
  readonly issues: readonly Issue[];
} {
  const groups = [...grouped(rows, (row) => cellText(row, 'group.id')).values()];
  return { value: listOf(groups.map(groupOf)), issues: groups.flatMap(otherNames) };
}

function groupOf(rows: readonly SheetRow[]): LocatedGroup {
  const [first] = rows;
  if (first === undefined) throw new Error('no rows of a group');
  return group(
    [
      ['id', first.cells.get('group.id')],
      ['name', namedRow(rows)?.cells.get('group.name')],
      ['criteria', listOf(rows.map((row) => recordOf(row, OWN_COLUMNS)))],
    ],
    first.place,
  );
}

/** The row that names the group: the first that does. */
function namedRow(rows: readonly SheetRow[]): SheetRow | undefined {
  return rows.find((row) => row.cells.has('group.name'));
}

/** The rows that call a group of one code by another name than the first does. */
function otherNames(rows: readonly SheetRow[]): readonly Issue[] {
  const first = namedRow(rows);
  const id = first && cellText(first, 'group.id');
  if (first === undefined || id === undefined) return [];
  const name = nameIn(first);
  return rows.flatMap((row) => {
    const cell = row.cells.get('group.name');
    const other = nameIn(row);
    if (cell === undefined || other === name) return [];
    return [
      {
        code: 'group-of-two-names',
        severity: 'error',
        message: {
          vi: `Nhóm “${shownText(id)}” ở đây tên là “${shownText(other)}”, ở dòng ${String(first.place.line)} tên là “${shownText(name)}”.`,
          en: `The group “${shownText(id)}” is called “${shownText(other)}” here and “${shownText(name)}” in row ${String(first.place.line)}.`,
        },
        expected: {
          vi: 'Ghi cùng một tên cho cả nhóm; nếu là nhóm khác thì sửa Mã nhóm.',
          en: 'Give the group one name; if it is another group, mend its code.',
        },
        place: cell.place,
        related: [
          {
            message: { vi: 'tên kia ở đây', en: 'the other name' },
            place: first.cells.get('group.name')?.place ?? first.place,
          },
        ],
      },
    ];
  });
}

function nameIn(row: SheetRow): string {
  return foldWhiteSpace(cellText(row, 'group.name') ?? '');
}
