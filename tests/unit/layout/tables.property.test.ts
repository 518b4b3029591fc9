import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table, TableRow } from '../../../src/document/nodes.ts';
import { plainText } from '../../../src/document/text.ts';
import { layOut } from '../../../src/layout/layout.ts';
import type { Page, PlacedLine, PlacedRule } from '../../../src/layout/placed.ts';
import { present } from '../../../src/presentation/present.ts';
import { numbers } from '../../helpers/generated-plans.ts';
import { generatedTable } from '../../helpers/generated-tables.ts';
import { document, p } from '../../helpers/node-builders.ts';
import { valueOf } from '../../helpers/pipeline.ts';
import { SEED } from '../support/arbitraries.ts';
import { METRICS } from '../support/fonts.ts';
import { OFFICE, PAGE, REGULATION } from '../support/regulation.ts';

interface Laid {
  readonly table: Table;
  readonly pages: readonly Page[];
}

/** A table of invented cells below some lines of text, the signature block or more text below it. */
const laidOut: fc.Arbitrary<Laid> = fc
  .record({
    seed: fc.nat(1_000_000),
    columns: fc.integer({ min: 3, max: 7 }),
    rows: fc.integer({ min: 1, max: 90 }),
    above: fc.integer({ min: 0, max: 35 }),
    hasTextBelow: fc.boolean(),
  })
  .map(({ seed, columns, rows, above, hasTextBelow }) => {
    const table = generatedTable(numbers(seed), columns, rows);
    const lines = Array.from({ length: above }, () => p('Dòng.'));
    const tree = document([...lines, table, ...(hasTextBelow ? [p('Sau bảng.')] : [])]);
    return { table, pages: valueOf(layOut(present(tree, REGULATION, OFFICE, METRICS), METRICS)).pages() };
  });

function check(property: (laid: Laid) => void): void {
  fc.assert(fc.property(laidOut, property), { seed: SEED, numRuns: 60 });
}

function linesOf({ boxes }: Page, style?: PlacedLine['style']): readonly PlacedLine[] {
  const lines = boxes.filter((box) => box.kind === 'line');
  return style === undefined ? lines : lines.filter((line) => line.style === style);
}

function rulesOf({ boxes }: Page): readonly PlacedRule[] {
  return boxes.filter((box) => box.kind === 'rule');
}

function lettersOf(lines: readonly PlacedLine[]): string {
  return lines
    .flatMap(({ fragments }) => fragments.map(({ text }) => text))
    .join('')
    .replaceAll(' ', '');
}

function letters(rows: readonly TableRow[]): string {
  const cells = rows.flatMap((row) => row.cells.map(({ content }) => plainText(content)));
  return cells.join('').replaceAll(' ', '');
}

const BOTTOM = PAGE.height - PAGE.margins.bottom;
const RIGHT = PAGE.margins.left + PAGE.textWidth;
const HALF_BORDER = 0.25 + 1e-6;

describe('layOut, for any table', () => {
  it('shows every row once and in order', () => {
    check(({ table, pages }) => {
      const found = pages.map((page) => lettersOf(linesOf(page, 'tableCell'))).join('');
      expect(found).toBe(letters(table.rows));
    });
  });

  it('shows the header on each page that has rows, and on no other', () => {
    check(({ table, pages }) => {
      for (const page of pages) {
        const hasRows = linesOf(page, 'tableCell').length > 0;
        expect(lettersOf(linesOf(page, 'tableHeader'))).toBe(hasRows ? letters(table.header) : '');
      }
    });
  });

  it('sets no letters and no borders outside of the text area', () => {
    check(({ pages }) => {
      for (const page of pages.slice(1)) {
        for (const { baseline, style } of linesOf(page)) {
          expect(baseline).toBeLessThan(BOTTOM);
          expect(baseline < PAGE.margins.top).toBe(style === 'pageNumber');
        }
        for (const { direction, x, y, length } of rulesOf(page)) {
          expect(x).toBeGreaterThanOrEqual(PAGE.margins.left - HALF_BORDER);
          expect(y).toBeGreaterThanOrEqual(PAGE.margins.top - 1e-6);
          expect(direction === 'across' ? x + length : x).toBeLessThanOrEqual(RIGHT + HALF_BORDER);
          expect(direction === 'down' ? y + length : y).toBeLessThanOrEqual(BOTTOM + 1e-6);
        }
      }
    });
  });

  it('sets every text of the table between borders above and below', () => {
    check(({ pages }) => {
      for (const page of pages) {
        const across = rulesOf(page).filter(
          ({ direction, weight }) => direction === 'across' && weight === 0.5,
        );
        for (const { baseline } of [...linesOf(page, 'tableCell'), ...linesOf(page, 'tableHeader')]) {
          expect(across.some(({ y }) => y < baseline)).toBe(true);
          expect(across.some(({ y }) => y > baseline)).toBe(true);
        }
      }
    });
  });

  it('never sets the signature on a page without rows or text', () => {
    const closing = ['recipientsLabel', 'recipient', 'authority', 'signatoryName', 'pageNumber'];
    check(({ pages }) => {
      const last = pages.at(-1);
      const styles = last === undefined ? [] : linesOf(last).map(({ style }) => style);
      expect(styles).toContain('signatoryName');
      expect(styles.filter((style) => !closing.includes(style))).not.toEqual([]);
    });
  });
});
