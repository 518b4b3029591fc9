import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { dumpOfficial } from '../../src/document/dump-official.ts';
import { dumpPages } from '../../src/layout/dump.ts';
import { dumpStructure } from '../../src/presentation/structure/dump.ts';
import { structureOf } from '../../src/presentation/structure/structure-of.ts';
import type { DatasetSource } from '../../src/sources/load-dataset.ts';
import { docxPart, prettyXml } from '../helpers/docx-xml.ts';
import { dataOf, datasetOf, docxOf, source, stagesOf } from '../helpers/pipeline.ts';

/*
 * tests/golden/<slug>/<case>/ is a case: its data is data/<case>/ of the repository, the template's own example.yaml when it is
 * named "example", or input.yaml beside it. Of a type of several documents it is the first. The expected folder holds the tree, the structure tree, Word's document.xml
 * and the layout; `npm run golden:update` writes them anew.
 */
const HERE = new URL('./', import.meta.url);
const folders = (url: URL) =>
  readdirSync(url, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

for (const slug of folders(HERE)) {
  for (const name of folders(new URL(`${slug}/`, HERE))) {
    describe(`${slug}/${name}`, () => {
      const folder = new URL(`${slug}/${name}/`, HERE);
      const stages = stagesOf(slug, dataFor(slug, folder, name));
      const expected = (file: string) => fileURLToPath(new URL(`expected/${file}`, folder));

      it('makes the expected tree', async () => {
        await expect(dumpOfficial(stages.document)).toMatchFileSnapshot(expected('model.txt'));
      });

      it('makes the expected structure tree', async () => {
        await expect(dumpStructure(structureOf(stages.presented))).toMatchFileSnapshot(
          expected('structure.txt'),
        );
      });

      it('writes the expected document.xml', async () => {
        const xml = prettyXml(docxPart(await docxOf(stages), 'word/document.xml'));
        await expect(xml).toMatchFileSnapshot(expected('document.xml'));
      });

      it('places every line where expected', async () => {
        await expect(dumpPages(stages.pages)).toMatchFileSnapshot(expected('layout.txt'));
      });
    });
  }
}

function dataFor(slug: string, folder: URL, name: string) {
  if (name === 'example') return datasetOf([source(`templates/${slug}/example.yaml`)]);
  const input = new URL('input.yaml', folder);
  if (!existsSync(input)) return dataOf(name);
  const whole: DatasetSource = { path: 'input.yaml', text: readFileSync(input, 'utf8') };
  return datasetOf([whole]);
}
