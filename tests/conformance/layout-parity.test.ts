import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agency } from '../../src/domain/agency.ts';
import { exampleStages, FORM_EXAMPLES } from '../helpers/form-examples.ts';
import { generatedPlan } from '../helpers/generated-plans.ts';
import { dataOf, docxOf, pdfOf, stagesOf } from '../helpers/pipeline.ts';
import { convertWithLibreOffice, linesOfPdf, temporaryFolder, type PdfLine } from './tools.ts';

/** How far a line may stand from LibreOffice's, in points: 1 mm. */
const TOLERANCE = 72 / 25.4;

/** What other offices choose, and names of other lengths. */
const OFFICES: readonly Partial<Agency>[] = [
  { presentation: { medium: 'electronic', bodySize: 13, rightMargin: 20, firstLineIndent: 10 } },
  { presentation: { medium: 'electronic', bodySize: 13 } },
  { presentation: { medium: 'electronic', rightMargin: 17 } },
  { letterhead: ['Ban Quản lý các khu công nghiệp', 'và khu kinh tế'] },
  { place: 'Thành phố Hồ Chí Minh' },
];

/** The sizes of ten plans made of invented sentences: from 1 to 12 pages. */
const GENERATED_SIZES = [1, 8, 15, 24, 34, 46, 62, 80, 104, 130];

describe('our PDF against LibreOffice’s rendering of our Word file', () => {
  const folder = temporaryFolder();
  const pageCounts = new Set<number>();
  const names = [
    'plan-2024',
    ...GENERATED_SIZES.map((size) => `generated-${String(size)}`),
    ...OFFICES.map((_, index) => `office-${String(index)}`),
    ...FORM_EXAMPLES.map(({ name }) => `form-${name}`),
  ];
  const file = (name: string, extension: string) => join(folder.path, `${name}.${extension}`);

  beforeAll(async () => {
    const real = dataOf('2024');
    const generated = GENERATED_SIZES.map((size) => generatedPlan(real, size, size));
    const offices = OFFICES.map((change, index) => {
      const data = generatedPlan(real, index + 200, 12);
      return { ...data, agency: { ...data.agency, ...change } };
    });
    const plans = [real, ...generated, ...offices].map((data) => stagesOf('plan', data));
    for (const { pages } of plans) pageCounts.add(pages.length);
    for (const [index, stages] of [...plans, ...FORM_EXAMPLES.map(exampleStages)].entries()) {
      const name = names[index] ?? '';
      writeFileSync(file(name, 'docx'), await docxOf(stages));
      writeFileSync(file(`${name}-ours`, 'pdf'), pdfOf(stages));
    }
    convertWithLibreOffice(
      names.map((name) => file(name, 'docx')),
      folder.path,
    );
  });
  afterAll(folder.remove);

  it('covers lengths from 1 to 12 pages', () => {
    expect(Math.min(...pageCounts)).toBe(1);
    expect(Math.max(...pageCounts)).toBe(12);
    expect(pageCounts.size).toBeGreaterThanOrEqual(8);
  });

  it.each(names)('%s: the same words on every line of every page, no line further off than 1 mm', (name) => {
    const ours = linesOfPdf(file(`${name}-ours`, 'pdf'));
    const theirs = linesOfPdf(file(name, 'pdf'));
    expect(textsOf(ours)).toEqual(textsOf(theirs));
    expect(greatestDistance(ours, theirs)).toBeLessThanOrEqual(TOLERANCE);
  });
});

function textsOf(pages: readonly (readonly PdfLine[])[]): readonly (readonly string[])[] {
  return pages.map((lines) => lines.map(({ text }) => text));
}

function greatestDistance(a: readonly (readonly PdfLine[])[], b: readonly (readonly PdfLine[])[]): number {
  const distances = a.flatMap((lines, page) =>
    lines.map(({ x, y }, index) => {
      const other = b[page]?.[index];
      return other === undefined ? Infinity : Math.max(Math.abs(x - other.x), Math.abs(y - other.y));
    }),
  );
  return Math.max(...distances);
}
