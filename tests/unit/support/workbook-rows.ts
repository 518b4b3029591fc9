import { readFileSync } from 'node:fs';
import type { Place } from '../../../src/document/issue.ts';
import type { DatasetPart } from '../../../src/domain/dataset.ts';
import { locatedValue, plainValue, type LocatedValue } from '../../../src/sources/located-value.ts';
import { parseSource } from '../../../src/sources/yaml-source.ts';
import type { PartSheets } from '../../../src/workbook/part-sheets.ts';
import type { RowsBySheet } from '../../../src/workbook/sheet-rows.ts';
import type { SheetId } from '../../../src/workbook/sheet-spec.ts';
import { PART_SHEETS } from '../../../src/workbook/workbook-sheets.ts';

/** How a part stands in sheets. */
export function partSheets(part: DatasetPart): PartSheets {
  const found = PART_SHEETS.find((sheets) => sheets.part === part);
  if (found === undefined) throw new Error(`${part} stands in no sheet`);
  return found;
}

/** What a text of YAML holds. */
export function yaml(text: string, path = 'data.yaml'): LocatedValue {
  const parsed = parseSource({ path, text });
  if (parsed.issues.length > 0) throw new Error(`${path} cannot be read`);
  return locatedValue(parsed);
}

/** What a file of the examples holds. */
export function dataFile(year: number, part: DatasetPart): LocatedValue {
  const path = `data/${String(year)}/${part}.yaml`;
  return yaml(readFileSync(path, 'utf8'), path);
}

/** A cell of a test: a value, or a list of values. */
export type CellOfTest = string | number | boolean | null | readonly (string | number)[];

/** The rows of sheets, by column: row 2 is the first, and columns count as they are written here. */
export function rowsIn(
  sheets: Readonly<Partial<Record<SheetId, readonly Readonly<Record<string, CellOfTest>>[]>>>,
): RowsBySheet {
  return new Map(
    Object.entries(sheets).map(([sheet, rows]) => [
      sheet as SheetId,
      rows.map((row, index) => {
        const placeAt = (column: number): Place => ({ file: 'a.xlsx', sheet, line: index + 2, column });
        const cells = Object.entries(row).map(
          ([key, value], column) => [key, cellOf(value, placeAt(column + 1))] as const,
        );
        return { cells: new Map(cells), place: placeAt(1) };
      }),
    ]),
  );
}

function cellOf(value: CellOfTest, place: Place): LocatedValue {
  return typeof value === 'object' && value !== null
    ? { kind: 'list', items: value.map((item) => ({ kind: 'scalar', value: item, place })), place }
    : { kind: 'scalar', value, place };
}

/** The cells of the rows of a sheet. */
export function cellsIn(rows: RowsBySheet, sheet: SheetId): readonly Readonly<Record<string, unknown>>[] {
  return (rows.get(sheet) ?? []).map(({ cells }) =>
    Object.fromEntries([...cells].map(([key, value]) => [key, plainValue(value)])),
  );
}

/** What rows of a part come to: the value, and each issue as "code sheet!row,column" with the places that it is related to. */
export function made(
  part: DatasetPart,
  sheets: Parameters<typeof rowsIn>[0],
): { readonly value: unknown; readonly issues: readonly string[] } {
  const { value, issues } = partSheets(part).valueOf(rowsIn(sheets));
  return {
    value: value && plainValue(value),
    issues: issues.map(({ code, place, related = [] }) =>
      [code, ...[place, ...related.map((other) => other.place)].map(cellName)].join(' '),
    ),
  };
}

function cellName(place: Place | undefined): string {
  return place === undefined ? '?' : `${place.sheet ?? ''}!${String(place.line)},${String(place.column)}`;
}
