import type { Issue } from '../../../document/issue.ts';
import type { ColumnSpec } from '../../sheet-spec.ts';
import type { Grid } from '../grid.ts';
import { tableUnit } from './heading-issues.ts';
import type { HeadingRow } from './row-of-headings.ts';
import { announcesUnit, tableUnitIn } from './units.ts';

/** The cells above a table with amounts that give them another unit than the đồng. */
export function tableUnits(
  { file, sheet, rows }: Grid,
  { row: headings, lastRow }: HeadingRow,
  columns: ReadonlyMap<number, ColumnSpec>,
): readonly Issue[] {
  if (![...columns.values()].some(({ cell }) => cell.kind === 'money')) return [];
  return rows
    .filter(({ row }) => row <= lastRow)
    .flatMap(({ row, cells }) => {
      // The headings themselves are looked at one by one.
      const texts = [...cells]
        .sort(([a], [b]) => a - b)
        .flatMap(([column, content]) =>
          content.kind === 'text' && !(row === headings && columns.has(column))
            ? [{ column, text: content.text }]
            : [],
        );
      return texts.flatMap(({ column, text }, index) => {
        const next = announcesUnit(text) && row < headings ? (texts[index + 1]?.text ?? '') : '';
        const unit = tableUnitIn(next === '' ? text : `đơn vị tính: ${next}`);
        const isSaidBefore = index > 0 && row < headings && announcesUnit(texts[index - 1]?.text ?? '');
        return unit === undefined || isSaidBefore
          ? []
          : [tableUnit(unit, { file, sheet, line: row, column })];
      });
    });
}
