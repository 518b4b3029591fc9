import { describe, expect, it } from 'vitest';
import { withoutDiacritics } from '../../../src/language/closest.ts';
import { SHEET_IDS, type ColumnSpec } from '../../../src/workbook/sheet-spec.ts';
import { workbookSheets } from '../../../src/workbook/workbook-sheets.ts';

const SHEETS = workbookSheets({
  criteria: [
    { id: 'A1', name: 'Doanh thu so với kế hoạch' },
    { id: 'B1', name: 'Chấp hành pháp luật' },
    { id: 'C1', name: 'Xếp hạng' },
    { id: 'C2', name: 'Chap hanh phap luat' },
  ],
});

/** What is left of a name when nobody minds diacritics, capitals and signs. */
function bare(name: string): string {
  return withoutDiacritics(name).replace(/[^a-z\d]/gu, '');
}

/** The names that stand more than once. */
function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.map(bare).indexOf(bare(name)) !== index);
}

function namesOf({ heading, aliases }: ColumnSpec): readonly string[] {
  return [heading, ...aliases];
}

describe('the sheets of the workbook', () => {
  it('stand in the order of their ids', () => {
    expect(SHEETS.map(({ id }) => id)).toEqual(SHEET_IDS);
  });

  it.each(SHEETS)('$name has a name that spreadsheets take', ({ name }) => {
    expect(name.length).toBeLessThanOrEqual(31);
    expect(name).not.toMatch(/[[\]:*?/\\]/u);
  });

  it('have names and aliases that mean one sheet each', () => {
    expect(repeated(SHEETS.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
  });

  it.each(SHEETS)('$name has a heading or alias for one column only', ({ columns }) => {
    expect(repeated(columns.flatMap(namesOf))).toEqual([]);
  });

  it.each(SHEETS)('$name calls each column by one key', ({ columns }) => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
  });

  it.each(SHEETS)('$name has other names for itself and for its columns', ({ aliases, columns }) => {
    const few = columns.filter(
      ({ key, aliases: names }) => !key.startsWith('criterion:') && names.length < 2,
    );
    expect(few.map(({ heading }) => heading)).toEqual([]);
    expect(aliases.length).toBeGreaterThanOrEqual(2);
  });

  it.each(SHEETS)(
    '$name is told apart by columns that it has and that must be filled',
    ({ key, columns }) => {
      const required = columns.filter(({ isRequired }) => isRequired).map((column) => column.key);
      expect(key.filter((name) => !required.includes(name))).toEqual([]);
    },
  );

  it.each(SHEETS)(
    '$name says in a sentence what it is for and in notes what to write',
    ({ purpose, columns }) => {
      for (const text of [purpose, ...columns.map(({ note }) => note)]) expect(text).toMatch(/^\p{Lu}|^\d/u);
      for (const text of [purpose, ...columns.map(({ note }) => note)]) expect(text).toMatch(/\.$/u);
    },
  );

  it('may have equal rows only where the data may repeat a penalty or a violation', () => {
    expect(SHEETS.filter(({ key }) => key.length === 0).map(({ id }) => id)).toEqual([
      'violations',
      'extraPoints',
    ]);
  });

  it('have a column for each criterion, with its name where nothing else is called so', () => {
    const scores = SHEETS.find(({ id }) => id === 'scores');
    const criteria = scores?.columns.filter(({ key }) => key.startsWith('criterion:'));
    expect(criteria?.map(({ key, heading, aliases }) => ({ key, heading, aliases }))).toEqual([
      { key: 'criterion:A1', heading: 'A1', aliases: ['Doanh thu so với kế hoạch'] },
      { key: 'criterion:B1', heading: 'B1', aliases: [] },
      { key: 'criterion:C1', heading: 'C1', aliases: [] },
      { key: 'criterion:C2', heading: 'C2', aliases: [] },
    ]);
  });

  it('name the indicators of a period and of the period before apart', () => {
    const year = SHEETS.find(({ id }) => id === 'yearFigures');
    expect(year?.columns.filter(({ key }) => key.endsWith('revenue')).map(({ heading }) => heading)).toEqual([
      'Doanh thu, đồng',
      'Doanh thu cùng kỳ, đồng',
    ]);
  });
});
