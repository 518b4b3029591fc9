import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocatedValue } from '../../../../src/sources/located-value.ts';
import type { RowsBySheet, SheetRow } from '../../../../src/workbook/sheet-rows.ts';
import type { SheetSpec } from '../../../../src/workbook/sheet-spec.ts';
import { PART_SHEETS } from '../../../../src/workbook/workbook-sheets.ts';
import { SEED } from '../../support/arbitraries.ts';
import { dataFile } from '../../support/workbook-rows.ts';

const CONTEXT = { criteria: [{ id: 'A1', name: 'Doanh thu' }] };
const PLACE = { file: 'a.yaml', line: 1, column: 1 };

/** The keys of a part's fields, at any depth. */
function keysIn(value: LocatedValue): readonly string[] {
  if (value.kind === 'scalar') return [];
  if (value.kind === 'list') return value.items.flatMap(keysIn);
  return [...value.fields].flatMap(([key, field]) => [key, ...keysIn(field)]);
}

const FIELDS = [...new Set(PART_SHEETS.flatMap(({ part }) => keysIn(dataFile(2024, part))))];
const CODES = [
  'a',
  'b',
  '',
  'head',
  'final',
  'bonus',
  'scale',
  'knockout',
  'members',
  'Có',
  '2\n3',
  '__proto__',
];

const scalar = fc
  .oneof(fc.constantFrom<string | number | null | boolean>(...CODES, 1, 0.5, -1, null, true), fc.string())
  .map((value): LocatedValue => ({ kind: 'scalar', value, place: PLACE }));

const field = fc.oneof(fc.constantFrom(...FIELDS), fc.constantFrom('__proto__', 'constructor', 'A.1'));

const { value: anyValue } = fc.letrec<{ value: LocatedValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'max' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }).map((items) => ({ kind: 'list', items, place: PLACE }) as const),
    fc
      .array(fc.tuple(field, tie('value')), { maxLength: 12 })
      .map((fields) => ({ kind: 'group', fields: new Map(fields), place: PLACE }) as const),
  ),
}));

/** A list or group with values of any form within. */
const anyPart = fc.oneof(
  anyValue,
  fc
    .array(fc.array(fc.tuple(field, anyValue), { maxLength: 20 }), { maxLength: 4 })
    .map((records): LocatedValue => ({
      kind: 'list',
      items: records.map((fields) => ({ kind: 'group', fields: new Map(fields), place: PLACE })),
      place: PLACE,
    })),
);

/** Rows of the sheets of a part, with cells that may hold anything. */
function anyRows(specs: readonly SheetSpec[]): fc.Arbitrary<RowsBySheet> {
  const cell = fc.oneof({ weight: 6, arbitrary: scalar }, { weight: 1, arbitrary: anyValue });
  const sheets = specs.map(({ id, columns }) =>
    fc
      .array(fc.array(fc.tuple(fc.constantFrom(...columns.map(({ key }) => key)), cell), { maxLength: 12 }), {
        maxLength: 6,
      })
      .map((rows) => [id, rows.map((cells): SheetRow => ({ cells: new Map(cells), place: PLACE }))] as const),
  );
  return fc.tuple(...sheets).map((all) => new Map(all));
}

describe('a part of the data', () => {
  it.each(PART_SHEETS)(
    '$part gives rows of whatever there is, in columns of its sheets',
    ({ rowsOf, sheets }) => {
      const columns = new Map(
        sheets(CONTEXT).map(({ id, columns: all }) => [id, new Set(all.map(({ key }) => key))]),
      );
      fc.assert(
        fc.property(anyPart, (value) => {
          for (const [id, rows] of rowsOf(value)) {
            const keys = rows.flatMap(({ cells }) => [...cells.keys()]);
            const strange = keys.filter((key) => !columns.get(id)?.has(key) && !key.startsWith('criterion:'));
            expect(strange).toEqual([]);
          }
        }),
        { seed: SEED, numRuns: 300 },
      );
    },
  );

  it.each(PART_SHEETS)('$part takes whatever rows there are', ({ valueOf, sheets }) => {
    fc.assert(
      fc.property(anyRows(sheets(CONTEXT)), (rows) => {
        const { value, issues } = valueOf(rows);
        expect([undefined, 'list', 'group']).toContain(value?.kind);
        expect(issues.filter(({ place }) => place === undefined)).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});
