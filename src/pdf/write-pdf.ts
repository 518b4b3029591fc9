import type { Page } from '../layout/placed.ts';
import type { PresentedDocument } from '../presentation/presented.ts';
import { writeBookmarks } from './bookmarks.ts';
import { CLAIMS } from './claims.ts';
import { structureOf } from '../presentation/structure/structure-of.ts';
import { ContentMarker } from './content-marker.ts';
import { ContentWriter } from './content-writer.ts';
import { dictionary, reference, textString } from './dictionary.ts';
import type { FontLibrary } from './embedded-font.ts';
import { informationEntries, metadataPacket } from './metadata.ts';
import { PdfFile } from './pdf-file.ts';
import { NumberedStructure } from './numbered-structure.ts';
import { sharedPart } from './shared-part.ts';
import { writeStructureTree } from './structure-tree.ts';

/**
 * Write laid-out pages as a PDF.
 *
 * @returns The file's bytes, the same for the same pages on any machine and at any time.
 */
export function writePdf(
  document: Pick<PresentedDocument, 'properties' | 'language' | 'sections'>,
  pages: readonly Page[],
  fonts: FontLibrary,
): Uint8Array {
  const { properties, language } = document;
  const writer = new ContentWriter(fonts.table);
  const structure = new NumberedStructure(structureOf(document));
  const marker = new ContentMarker(writer, structure);
  const contents = pages.map((page) => marker.page(page));
  const { part, resources, outputIntent } = sharedPart(fonts, writer.usedFonts);
  const file = new PdfFile(part);
  const pageTree = file.reserve();
  const pageNumbers = pages.map((page, index) => {
    const content = file.addOwn({}, contents[index] ?? new Uint8Array());
    return file.add(
      dictionary({
        Type: 'Page',
        Parent: reference(pageTree),
        MediaBox: [0, 0, page.width, page.height],
        Resources: reference(resources),
        Contents: reference(content),
        StructParents: index,
      }),
    );
  });
  const kids = pageNumbers.map(reference);
  file.set(pageTree, dictionary({ Type: 'Pages', Kids: kids, Count: kids.length }));
  const packet = new TextEncoder().encode(metadataPacket(properties, language, CLAIMS));
  const metadata = file.addStream({ Type: 'Metadata', Subtype: 'XML' }, packet);
  const tree = writeStructureTree(
    file,
    structure,
    pages.map(({ height }, index) => ({ number: pageNumbers[index] ?? 0, height })),
  );
  const outlines = writeBookmarks(file, pages, pageNumbers);
  const catalog = dictionary({
    Type: 'Catalog',
    Pages: reference(pageTree),
    Lang: textString(language),
    MarkInfo: { Marked: true },
    StructTreeRoot: reference(tree),
    ViewerPreferences: { DisplayDocTitle: true },
    Metadata: reference(metadata),
    OutputIntents: [reference(outputIntent)],
    Outlines: outlines && reference(outlines),
  });
  const information = file.add(dictionary(informationEntries(properties)));
  return file.finish(file.add(catalog), information);
}
