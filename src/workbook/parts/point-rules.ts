import type { Issue } from '../../document/issue.ts';
import type { LocatedGroup, LocatedList, LocatedValue } from '../../sources/located-value.ts';
import { RULE_KINDS } from '../choices/criteria-choices.ts';
import type { SheetRow } from '../sheet-rows.ts';
import { POINT_RULES_SHEET } from '../sheets/criteria-sheets.ts';
import { shownText } from './found-text.ts';
import { fieldOf, listOf, recordsOf, scalar } from './located.ts';
import { cellText, columnsBut, recordOf, rowsOfRecords } from './records.ts';
import { rowOfAnotherKind } from './row-kinds.ts';

type RuleKind = (typeof RULE_KINDS)[number];

/** Where the data has the rules of a kind. */
const WAYS: Readonly<Record<RuleKind, readonly string[]>> = {
  bonus: ['bonus', 'rules'],
  penalty: ['penalties'],
  knockout: ['knockouts'],
};

const OWN_COLUMNS = columnsBut(POINT_RULES_SHEET, 'kind');
const WITHOUT_POINTS = columnsBut(POINT_RULES_SHEET, 'kind', 'points');

function columnsOf(kind: RuleKind) {
  return kind === 'knockout' ? WITHOUT_POINTS : OWN_COLUMNS;
}

/** The rules of all kinds, each with its kind. */
export function pointRuleRows(value: LocatedValue): readonly SheetRow[] {
  return RULE_KINDS.flatMap((kind) => {
    const list = fieldOf(value, ...WAYS[kind]);
    if (list === undefined) return [];
    const shared = new Map([['kind', scalar(kind, list.place)]]);
    return rowsOfRecords(recordsOf(list), columnsOf(kind), shared);
  });
}

/** The rules by kind; a row of no kind, or a knock-out with points, is an issue. */
export function rulesOf(rows: readonly SheetRow[]): {
  readonly bonus: LocatedList | undefined;
  readonly penalties: LocatedList | undefined;
  readonly knockouts: LocatedList | undefined;
  readonly issues: readonly Issue[];
} {
  const recordsOfKind = (kind: RuleKind): readonly LocatedGroup[] =>
    rows.filter((row) => cellText(row, 'kind') === kind).map((row) => recordOf(row, columnsOf(kind)));
  return {
    bonus: listOf(recordsOfKind('bonus')),
    penalties: listOf(recordsOfKind('penalty')),
    knockouts: listOf(recordsOfKind('knockout')),
    issues: rows.flatMap((row) => [
      ...rowOfAnotherKind(POINT_RULES_SHEET, row, 'kind'),
      ...pointsOfKnockout(row),
    ]),
  };
}

function pointsOfKnockout(row: SheetRow): readonly Issue[] {
  const points = row.cells.get('points');
  if (points === undefined || cellText(row, 'kind') !== 'knockout') return [];
  const id = shownText(cellText(row, 'id') ?? '');
  return [
    {
      code: 'points-of-knockout',
      severity: 'error',
      message: {
        vi: `Trường hợp không xét “${id}” không có điểm.`,
        en: `The knock-out “${id}” has no points.`,
      },
      expected: {
        vi: 'Để trống ô Số điểm; nếu là điểm thưởng hoặc điểm trừ thì sửa cột Loại.',
        en: 'Leave the points empty, or mend the kind.',
      },
      place: points.place,
    },
  ];
}
