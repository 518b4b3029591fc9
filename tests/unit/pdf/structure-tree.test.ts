import { describe, expect, it } from 'vitest';
import { dumpStructure } from '../../../src/presentation/structure/dump.ts';
import { structureOf } from '../../../src/presentation/structure/structure-of.ts';
import { readTaggedPdf } from '../../helpers/pdf-structure.ts';
import { layOutDocument, pdfOf } from '../../helpers/pipeline.ts';
import { wholeYear } from '../../helpers/whole-year.ts';

/** As programs copy texts: blanks to be filled in by hand are spaces. */
function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

describe.each(['2024', '2026'])('the structure tree in the PDFs of data/%s', (year) => {
  const { data, documents } = wholeYear(year);

  it.each(documents)('$name: is that of the document, text by text', async ({ document }) => {
    const stages = layOutDocument(document, data);
    const { tree, pages } = await readTaggedPdf(pdfOf(stages));
    expect(withPlainSpaces(tree)).toBe(withPlainSpaces(dumpStructure(structureOf(stages.presented))));
    for (const page of pages) {
      const ids = page.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(ids).toEqual(ids.map((_, index) => index));
      for (const { text } of page) expect(text).toBe(text.normalize('NFC'));
    }
  });
});
