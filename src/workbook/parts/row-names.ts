import type { SheetRow } from '../sheet-rows.ts';
import type { SheetSpec } from '../sheet-spec.ts';
import { shownText } from './found-text.ts';
import { cellText } from './records.ts';

/** The heading of a column. */
export function headingOf({ columns }: SheetSpec, key: string): string {
  return columns.find((column) => column.key === key)?.heading ?? key;
}

/** A cell as the sheet shows it, with its heading: "Mã doanh nghiệp “dn-01”", "Lần chấm “Tự chấm”". */
export function namedCell(sheet: SheetSpec, row: SheetRow, key: string): string {
  const value = cellText(row, key) ?? '';
  const cell = sheet.columns.find((column) => column.key === key)?.cell;
  const label =
    cell?.kind === 'choice' ? cell.choices.find((choice) => choice.value === value)?.label : value;
  return `${headingOf(sheet, key)} “${shownText(label ?? value)}”`;
}
