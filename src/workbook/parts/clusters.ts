import type { Issue } from '../../document/issue.ts';
import type { LocatedGroup, LocatedValue } from '../../sources/located-value.ts';
import type { MemberRole } from '../choices/cluster-choices.ts';
import { CODE } from '../columns.ts';
import type { PartSheets } from '../part-sheets.ts';
import type { RowsBySheet, SheetRow } from '../sheet-rows.ts';
import { CLUSTER_MEMBERS_SHEET, CLUSTERS_SHEET } from '../sheets/cluster-sheets.ts';
import { childRows } from './child-rows.ts';
import { fitting } from './fitting.ts';
import { shownText } from './found-text.ts';
import { fieldOf, group, itemsOf, listOf, recordsOf, scalar, textOf } from './located.ts';
import { cellText, recordOf, rowsOfRecords } from './records.ts';
import { repeatedRows } from './repeated-rows.ts';

const MEMBERS = { sheet: CLUSTER_MEMBERS_SHEET, key: 'cluster', parent: CLUSTERS_SHEET };

/** The clusters, and in a sheet of their own the members with what each of them is. */
export const CLUSTERS_PART: PartSheets = {
  part: 'clusters',
  sheets: () => [CLUSTERS_SHEET, CLUSTER_MEMBERS_SHEET],
  rowsOf: (value) =>
    new Map([
      ['clusters', rowsOfRecords(recordsOf(value), CLUSTERS_SHEET.columns)],
      ['clusterMembers', recordsOf(value).flatMap(memberRows)],
    ]),
  valueOf,
};

/** The members in their order, then heads that are no members, so that nobody is lost. */
function memberRows(cluster: LocatedGroup): readonly SheetRow[] {
  const members = codesIn(itemsOf(fieldOf(cluster, 'members')));
  const heads = codesIn([fieldOf(cluster, 'head')]);
  const deputies = codesIn(itemsOf(fieldOf(cluster, 'deputyHeads')));
  const known = new Set(members.map(textOf));
  const headOf = new Map(heads.map((code) => [textOf(code), code]));
  const deputyOf = new Map(deputies.map((code) => [textOf(code), code]));
  const outsiders = [...new Map([...headOf, ...deputyOf])].flatMap(([id, code]) =>
    known.has(id) ? [] : [code],
  );
  return [...members, ...outsiders].map((enterprise) => {
    const head = headOf.get(textOf(enterprise));
    const deputy = deputyOf.get(textOf(enterprise));
    const role: MemberRole = head ? 'head' : deputy ? 'deputy' : 'member';
    const fields = [
      ['cluster', fitting(fieldOf(cluster, 'id'), CODE)],
      ['enterprise', enterprise],
      ['role', scalar(role, (head ?? deputy ?? enterprise).place)],
    ] as const;
    return { cells: group(fields, enterprise.place).fields, place: enterprise.place };
  });
}

function codesIn(values: readonly (LocatedValue | undefined)[]): readonly LocatedValue[] {
  return values.flatMap((value) => fitting(value, CODE) ?? []);
}

function valueOf(bySheet: RowsBySheet): ReturnType<PartSheets['valueOf']> {
  const clusters = bySheet.get('clusters') ?? [];
  const members = bySheet.get('clusterMembers') ?? [];
  const ids = clusters.flatMap((row) => cellText(row, 'id') ?? []);
  const children = childRows(MEMBERS, members, ids);
  const made = clusters.map((row) => clusterOf(row, children.of(cellText(row, 'id'))));
  return {
    value: listOf(made.map(({ cluster }) => cluster)),
    issues: [
      ...repeatedRows(CLUSTERS_SHEET, clusters),
      ...repeatedRows(CLUSTER_MEMBERS_SHEET, members),
      ...children.issues,
      ...made.flatMap(({ issues }) => issues),
    ],
  };
}

function clusterOf(row: SheetRow, members: readonly SheetRow[]) {
  const own = recordOf(row, CLUSTERS_SHEET.columns);
  const withRole = (role: MemberRole) => members.filter((member) => cellText(member, 'role') === role);
  const [head, ...otherHeads] = withRole('head');
  const cluster = group(
    [
      ['id', own.fields.get('id')],
      ['name', own.fields.get('name')],
      ['organiser', own.fields.get('organiser')],
      ['head', head && inOffice(head)],
      ['deputyHeads', listOf(withRole('deputy').map(inOffice))],
      ['members', listOf(members.map(memberOf))],
      ['overseer', own.fields.get('overseer')],
    ],
    row.place,
  );
  return { cluster, issues: head === undefined ? [] : otherHeads.map((other) => twoHeads(other, head)) };
}

/** The enterprise of a row; where it is missing, a gap that the schema finds. */
function memberOf(row: SheetRow): LocatedValue {
  return row.cells.get('enterprise') ?? scalar(null, row.place);
}

/** The enterprise of a row, at the cell that says what it is in the cluster. */
function inOffice(row: SheetRow): LocatedValue {
  return { ...memberOf(row), place: row.cells.get('role')?.place ?? row.place };
}

function twoHeads(other: SheetRow, head: SheetRow): Issue {
  const cluster = shownText(cellText(other, 'cluster') ?? '');
  const line = String(head.place.line);
  return {
    code: 'two-heads',
    severity: 'error',
    message: {
      vi: `Cụm “${cluster}” đã có Cụm trưởng ở dòng ${line}.`,
      en: `The cluster “${cluster}” has a head in row ${line} already.`,
    },
    expected: {
      vi: 'Mỗi cụm một Cụm trưởng: chọn Cụm phó hoặc Thành viên ở một trong hai dòng.',
      en: 'A cluster has one head: make one of them a deputy head or a member.',
    },
    place: other.cells.get('role')?.place ?? other.place,
    related: [{ message: { vi: 'Cụm trưởng ở đây', en: 'the head' }, place: head.place }],
  };
}
