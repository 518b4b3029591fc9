import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlacedLine } from '../../src/layout/placed.ts';
import { CLAIMS } from '../../src/pdf/claims.ts';
import { SHARDS } from '../../src/pdf/letter-codes.ts';
import { writePdf } from '../../src/pdf/write-pdf.ts';
import { FACES } from '../../src/presentation/font-metrics.ts';
import { pt } from '../../src/regulation/units.ts';
import { fonts } from '../helpers/fonts.ts';
import { dataOf, layOutDocument, pdfOf, stagesOf } from '../helpers/pipeline.ts';
import { wholeYear } from '../helpers/whole-year.ts';
import { temporaryFolder } from './tools.ts';
import { validated, type Verdict } from './verapdf.ts';

/** The profiles of veraPDF for what our files claim. */
const { archival, accessible } = CLAIMS;
const PROFILES = [
  `PDF/A-${String(archival.part)}${archival.conformance} validation profile`,
  ...(accessible === undefined ? [] : [`PDF/UA-${String(accessible)} validation profile`]),
];

/** What Debian's mutool says of itself, not of the file. */
const OF_ITSELF = ['warning: ICC support is not available'];

const YEARS = ['2024', '2026'].map((year) => ({ year, ...wholeYear(year) }));

/** Files by their names: every document of both years, and one whose letters no other document has. */
const FILES = new Map<string, () => Uint8Array>([
  ...YEARS.flatMap(({ year, data, documents }) =>
    documents.map(
      ({ name, document }) => [`${year}-${name}`, () => pdfOf(layOutDocument(document, data))] as const,
    ),
  ),
  ['every-letter', everyLetter],
]);

describe('veraPDF, qpdf and mutool', () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder.path, `${name}.pdf`);
  let verdicts: ReadonlyMap<string, Verdict>;
  beforeAll(() => {
    for (const [name, write] of FILES) writeFileSync(path(name), write());
    const found = validated([...FILES.keys()].map(path));
    verdicts = new Map(found.map((verdict) => [verdict.path, verdict]));
  });
  afterAll(folder.remove);

  it.each([...FILES.keys()])('find nothing wrong with %s', (name) => {
    const verdict = verdicts.get(path(name));
    expect(verdict?.profiles).toEqual(PROFILES);
    expect(verdict?.failures).toEqual([]);
    expect(verdict?.passedChecks).toBeGreaterThan(100);
    expect(complaintsOf('qpdf', ['--check', path(name)])).toEqual([]);
    expect(complaintsOf('mutool', ['draw', '-r', '20', '-o', '/dev/null', path(name)])).toEqual([]);
    expect(complaintsOf('mutool', ['clean', path(name), path('cleaned')])).toEqual([]);
  });

  it('find what is wrong with a file that follows no standard', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage().drawText('Helvetica is not embedded');
    writeFileSync(path('wrong'), await pdf.save());
    const [verdict] = validated([path('wrong')]);
    expect(verdict?.failures.join('\n')).toContain('ISO 19005');
    writeFileSync(path('torn'), (await pdf.save()).subarray(0, 300));
    expect(complaintsOf('qpdf', ['--check', path('torn')])).not.toEqual([]);
    expect(complaintsOf('mutool', ['clean', path('torn'), path('cleaned')])).not.toEqual([]);
  });
});

/** A page with every letter that the font has, in every face. */
function everyLetter(): Uint8Array {
  const { presented, pages } = stagesOf('plan', dataOf('2024'));
  const [page] = pages;
  const sample = page?.boxes.find((box) => box.kind === 'line');
  if (page === undefined || sample === undefined) throw new Error('no line');
  const line = { ...sample, paragraph: undefined, labelLength: 0, wordSpacing: pt(0) };
  const letters = SHARDS.flatMap((shard) => fonts.table.letters[shard].map(([, codePoint]) => codePoint));
  const boxes = FACES.flatMap((face, column) =>
    letters.map((codePoint, index): PlacedLine => {
      const x = pt(40 + column * 130 + (index % 10) * 12);
      const fragment = { text: String.fromCodePoint(codePoint), face, width: pt(12), x };
      return { ...line, baseline: pt(40 + Math.floor(index / 10) * 14), fragments: [fragment], x };
    }),
  );
  return writePdf(presented, [{ ...page, boxes, bookmarks: [] }], fonts);
}

/** What a program says of a file that is not well: its warnings and errors, and its status if that is not 0. */
function complaintsOf(program: string, args: readonly string[]): readonly string[] {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) throw error;
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => /\b(warning|error)\b/iu.test(line));
  const complaints = lines.filter(
    (line) => !OF_ITSELF.includes(line) && !line.startsWith('No syntax or stream encoding errors found'),
  );
  return status === 0 ? complaints : [`${program} ended with ${String(status)}`, ...complaints];
}
