import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DataPath, Place } from '../../../../src/document/issue.ts';
import { parsedFrom, plainValue, type LocatedValue } from '../../../../src/sources/located-value.ts';
import { contextOf } from '../../../../src/workbook/workbook-context.ts';
import { PART_SHEETS } from '../../../../src/workbook/workbook-sheets.ts';
import { dataFile, partSheets, yaml } from '../../support/workbook-rows.ts';

const FILES = [2024, 2026].flatMap((year) => PART_SHEETS.map(({ part }) => ({ year, part })));

/** The examples of the document types that have data in sheets. */
const EXAMPLES = readdirSync('templates').flatMap((slug) => {
  const path = `templates/${slug}/example.yaml`;
  const example = existsSync(path) ? yaml(readFileSync(path, 'utf8'), path) : undefined;
  const hasPart = PART_SHEETS.some(({ part }) => example?.kind === 'group' && example.fields.has(part));
  return example !== undefined && hasPart ? [{ slug, example }] : [];
});

/** The values that are neither lists nor groups, each with the way to it. */
function leaves(
  value: LocatedValue,
  path: DataPath = [],
): readonly { readonly path: DataPath; readonly place: Place }[] {
  if (value.kind === 'scalar') return [{ path, place: value.place }];
  const inside =
    value.kind === 'list' ? value.items.map((item, index) => [index, item] as const) : [...value.fields];
  return inside.flatMap(([step, item]) => leaves(item, [...path, step]));
}

describe('the rows of a part', () => {
  it.each(FILES)('of data/$year/$part.yaml make the same value again', ({ year, part }) => {
    const value = dataFile(year, part);
    const again = partSheets(part).valueOf(partSheets(part).rowsOf(value));
    expect(again.issues).toEqual([]);
    expect(again.value && plainValue(again.value)).toEqual(plainValue(value));
  });

  it.each(EXAMPLES)('of the example of $slug make the same values again', ({ example }) => {
    const parts = PART_SHEETS.flatMap(({ part, rowsOf, valueOf }) => {
      const value = example.kind === 'group' ? example.fields.get(part) : undefined;
      return value === undefined ? [] : [{ part, value, again: valueOf(rowsOf(value)) }];
    });
    for (const { value, again } of parts) {
      expect(again.issues).toEqual([]);
      expect(again.value && plainValue(again.value)).toEqual(plainValue(value));
    }
  });

  it.each(FILES)('of data/$year/$part.yaml keep the place of every value', ({ year, part }) => {
    const value = dataFile(year, part);
    const again = partSheets(part).valueOf(partSheets(part).rowsOf(value)).value;
    const { placeOf } = parsedFrom(again ?? { kind: 'list', items: [], place: value.place });
    const places = leaves(value);
    expect(places.length).toBeGreaterThan(5);
    expect(places.map(({ path }) => ({ path, place: placeOf(path) }))).toEqual(places);
  });

  it('have their cells in columns that the sheets have', () => {
    const { rowsOf, sheets } = partSheets('scores');
    const context = contextOf(dataFile(2024, 'criteria'));
    const keys = sheets(context).map(({ id, columns }) => [id, columns.map(({ key }) => key)] as const);
    const used = [...rowsOf(dataFile(2024, 'scores'))].map(
      ([id, rows]) => [id, new Set(rows.flatMap(({ cells }) => [...cells.keys()]))] as const,
    );
    expect(used.map(([id, cells]) => [id, [...cells].sort()])).toEqual(
      keys.map(([id, columns]) => [id, [...columns].sort()]),
    );
  });
});
