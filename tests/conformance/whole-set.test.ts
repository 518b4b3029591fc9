import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeDocuments } from '../helpers/compose-documents.ts';
import { dataOf, docxOf, layOutDocument, pdfOf, ROOT, typeNamed, valueOf } from '../helpers/pipeline.ts';
import { strayWords } from './compare.ts';
import { convertWithLibreOffice, temporaryFolder, wordsOfPdf } from './tools.ts';

/** How far a word may stand from LibreOffice's, in points: 1 mm. */
const TOLERANCE = 72 / 25.4;

const TYPES = readdirSync(new URL('templates/', ROOT)).filter((name) => !name.startsWith('_'));

describe.each(['2024', '2026'])('every document of data/%s against LibreOffice’s rendering', (year) => {
  const folder = temporaryFolder();
  const data = dataOf(year);
  const documents = TYPES.flatMap((slug) =>
    valueOf(composeDocuments(typeNamed(slug), data)).map(({ key, document }) => ({
      name: key === undefined ? slug : `${slug}-${key}`,
      document,
    })),
  );
  const file = (name: string, extension: string) => join(folder.path, `${name}.${extension}`);

  beforeAll(async () => {
    for (const { name, document } of documents) {
      const stages = layOutDocument(document, data);
      writeFileSync(file(name, 'docx'), await docxOf(stages));
      writeFileSync(file(`${name}-ours`, 'pdf'), pdfOf(stages));
    }
    convertWithLibreOffice(
      documents.map(({ name }) => file(name, 'docx')),
      folder.path,
    );
  });
  afterAll(folder.remove);

  it('covers all fourteen types', () => {
    expect(TYPES).toHaveLength(14);
    for (const slug of TYPES) {
      expect(
        documents.some(({ name }) => name.startsWith(slug)),
        slug,
      ).toBe(true);
    }
  });

  it.each(documents.map(({ name }) => name))('%s: every word on its line, page and place', (name) => {
    const ours = wordsOfPdf(file(`${name}-ours`, 'pdf'));
    const theirs = wordsOfPdf(file(name, 'pdf'));
    expect(ours).toHaveLength(theirs.length);
    for (const [index, page] of ours.entries()) {
      expect(strayWords(page, theirs[index] ?? [], TOLERANCE), `page ${String(index + 1)}`).toEqual([]);
    }
  });
});
