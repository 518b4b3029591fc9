import type { Page } from '../layout/placed.ts';
import { ContentWriter } from './content-writer.ts';
import { dictionary, reference } from './dictionary.ts';
import type { FontLibrary } from './embedded-font.ts';
import { PdfFile } from './pdf-file.ts';
import { sharedPart } from './shared-part.ts';

/**
 * Write a page whose contents are not marked, to be drawn on a page of another file: that file says what it is there.
 *
 * @returns A file of this one page, the same bytes for the same page.
 */
export function writeBarePage(
  page: Pick<Page, 'width' | 'height' | 'boxes'>,
  fonts: FontLibrary,
): Uint8Array {
  const writer = new ContentWriter(fonts.table);
  writer.startPage(page.height);
  for (const box of page.boxes) writer.box(box);
  const content = writer.finishPage();
  const { part, resources } = sharedPart(fonts, writer.usedFonts);
  const file = new PdfFile(part);
  const pages = file.reserve();
  const only = file.add(
    dictionary({
      Type: 'Page',
      Parent: reference(pages),
      MediaBox: [0, 0, page.width, page.height],
      Resources: reference(resources),
      Contents: reference(file.addOwn({}, content)),
    }),
  );
  file.set(pages, dictionary({ Type: 'Pages', Kids: [reference(only)], Count: 1 }));
  const catalog = file.add(dictionary({ Type: 'Catalog', Pages: reference(pages) }));
  return file.finish(catalog, file.add(dictionary({})));
}
