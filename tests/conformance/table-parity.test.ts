import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/docx/write-docx.ts';
import type { AdministrativeDocument } from '../../src/document/nodes.ts';
import { layOut } from '../../src/layout/layout.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { present } from '../../src/presentation/present.ts';
import { officeProfile } from '../../src/regulation/office-profile.ts';
import { regulationOn } from '../../src/regulation/regulation.ts';
import { fonts, metrics } from '../helpers/fonts.ts';
import { documentWithTables, tableAboveSignature } from '../helpers/generated-tables.ts';
import { valueOf } from '../helpers/pipeline.ts';
import { longRunsOf } from './borders.ts';
import { strayWords } from './compare.ts';
import { convertWithLibreOffice, rasterOf, temporaryFolder, wordsOfPdf } from './tools.ts';

/** How far a word may stand from LibreOffice's, in points: 1 mm. */
const TOLERANCE = 72 / 25.4;
/** How far a border may: 0.5 mm. */
const BORDER_TOLERANCE = 72 / 25.4 / 2;

const REGULATION = regulationOn({ year: 2024, month: 3, day: 20 });
const DOTS_PER_INCH = 288;

/** Every number of columns from 3 to 9 in both sets of sizes; a table of 300 rows; tables that end at any place of a page. */
const DOCUMENTS: readonly (readonly [name: string, bodySize: 13 | 14, document: AdministrativeDocument])[] = [
  ...[3, 4, 5, 6, 7, 8, 9].flatMap((columns) =>
    ([13, 14] as const).map(
      (size) =>
        [
          `columns-${String(columns)}-${String(size)}`,
          size,
          documentWithTables(columns * size, columns, 12 + columns * 3),
        ] as const,
    ),
  ),
  ['rows-300-13', 13, documentWithTables(1, 6, 300)],
  ['rows-300-14', 14, documentWithTables(2, 4, 300)],
  ...Array.from({ length: 30 }, (_, index) => {
    const rows = 1 + index * 2;
    const size = index % 2 === 0 ? 14 : 13;
    return [`signature-${String(rows)}`, size, tableAboveSignature(index, rows)] as const;
  }),
];
const NAMES = DOCUMENTS.map(([name]) => name);

describe('tables in our PDF against LibreOffice’s rendering of our Word file', () => {
  const folder = temporaryFolder();
  const file = (name: string) => join(folder.path, name);
  const geometries = new Set<string>();

  beforeAll(async () => {
    for (const [name, bodySize, document] of DOCUMENTS) {
      const presented = present(document, REGULATION, officeProfile(REGULATION, { bodySize }), metrics);
      const pages = valueOf(layOut(presented, metrics)).pages();
      for (const { width, height } of pages) geometries.add(width > height ? 'landscape' : 'portrait');
      writeFileSync(file(`${name}.docx`), await writeDocx(presented));
      writeFileSync(file(`${name}-ours.pdf`), writePdf(presented, pages, fonts));
    }
    convertWithLibreOffice(
      NAMES.map((name) => file(`${name}.docx`)),
      folder.path,
    );
  });
  afterAll(folder.remove);

  it('covers upright and turned pages', () => {
    expect([...geometries].sort()).toEqual(['landscape', 'portrait']);
  });

  it.each(NAMES)('%s: the same words at the same places of every page, to within 1 mm', (name) => {
    const ours = wordsOfPdf(file(`${name}-ours.pdf`));
    const theirs = wordsOfPdf(file(`${name}.pdf`));
    expect(ours).toHaveLength(theirs.length);
    for (const [index, page] of ours.entries()) {
      expect(strayWords(page, theirs[index] ?? [], TOLERANCE), `page ${String(index + 1)}`).toEqual([]);
    }
  });

  it.each(['signature-9', 'signature-31', 'signature-59'])(
    '%s: the same borders, to within 0.5 mm',
    (name) => {
      const runs = (pdf: string) =>
        longRunsOf(rasterOf(readFileSync(file(pdf)), folder.path, DOTS_PER_INCH), DOTS_PER_INCH);
      const ours = runs(`${name}-ours.pdf`);
      const theirs = runs(`${name}.pdf`);
      expect(ours.length).toBeGreaterThan(10);
      expect(theirs).toHaveLength(ours.length);
      const distances = ours.map((run, index) =>
        Math.max(...run.map((place, side) => Math.abs(place - (theirs[index]?.[side] ?? Infinity)))),
      );
      expect(Math.max(...distances)).toBeLessThanOrEqual(BORDER_TOLERANCE);
    },
  );
});
