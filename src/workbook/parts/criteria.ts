import type { LocatedGroup, LocatedValue } from '../../sources/located-value.ts';
import type { PartSheets } from '../part-sheets.ts';
import type { RowsBySheet, SheetRow } from '../sheet-rows.ts';
import { CRITERIA_SHEET, POINT_RULES_SHEET, SCORING_SHEET } from '../sheets/criteria-sheets.ts';
import { POINTS } from '../columns.ts';
import { criterionRows, groupsOf } from './criterion-groups.ts';
import { fitting } from './fitting.ts';
import { fieldOf, group, scalar } from './located.ts';
import { pointRuleRows, rulesOf } from './point-rules.ts';
import { cellText } from './records.ts';
import { repeatedRows } from './repeated-rows.ts';
import { rowOfAnotherKind } from './row-kinds.ts';

const SHEETS = [SCORING_SHEET, CRITERIA_SHEET, POINT_RULES_SHEET];

/** The rubric: its two totals, the criteria with their groups, and all rules of points in one sheet. */
export const CRITERIA_PART: PartSheets = {
  part: 'criteria',
  sheets: () => SHEETS,
  rowsOf: (value) =>
    new Map([
      ['scoring', scoringRows(value)],
      ['criteria', criterionRows(value)],
      ['pointRules', pointRuleRows(value)],
    ]),
  valueOf,
};

function scoringRows(value: LocatedValue): readonly SheetRow[] {
  const numbers = [
    { what: 'scale', points: fitting(fieldOf(value, 'scale'), POINTS) },
    { what: 'bonusMaximum', points: fitting(fieldOf(value, 'bonus', 'maximum'), POINTS) },
  ];
  return numbers.flatMap(({ what, points }) => {
    if (points === undefined) return [];
    const { place } = points;
    return [
      {
        cells: new Map([
          ['what', scalar(what, place)],
          ['value', points],
        ] as const),
        place,
      },
    ];
  });
}

function valueOf(bySheet: RowsBySheet): ReturnType<PartSheets['valueOf']> {
  const scoring = bySheet.get('scoring') ?? [];
  const criteria = bySheet.get('criteria') ?? [];
  const pointRules = bySheet.get('pointRules') ?? [];
  const [first] = [...scoring, ...criteria, ...pointRules];
  if (first === undefined) return { value: undefined, issues: [] };
  const number = (what: string) => scoring.find((row) => cellText(row, 'what') === what)?.cells.get('value');
  const groups = groupsOf(criteria);
  const rules = rulesOf(pointRules);
  return {
    value: group(
      [
        ['scale', number('scale')],
        ['groups', groups.value],
        ['bonus', bonusOf(number('bonusMaximum'), rules.bonus)],
        ['penalties', rules.penalties],
        ['knockouts', rules.knockouts],
      ],
      first.place,
    ),
    issues: [
      ...SHEETS.flatMap((sheet) => repeatedRows(sheet, bySheet.get(sheet.id) ?? [])),
      ...scoring.flatMap((row) => rowOfAnotherKind(SCORING_SHEET, row, 'what')),
      ...groups.issues,
      ...rules.issues,
    ],
  };
}

function bonusOf(
  maximum: LocatedValue | undefined,
  rules: LocatedValue | undefined,
): LocatedGroup | undefined {
  const place = (maximum ?? rules)?.place;
  return (
    place &&
    group(
      [
        ['maximum', maximum],
        ['rules', rules],
      ],
      place,
    )
  );
}
