import { PDFDocument, PDFName } from 'pdf-lib';
import { sharedStreams } from './shared-streams.ts';

/** What the merged file is called: it is no document itself, and says so wherever its title is shown. */
const TITLE = 'Tệp gộp để in, không thay cho từng văn bản';

/** Where a page stands in the structure tree of its own document, which does not come along. */
const PARENTS = PDFName.of('StructParents');

/**
 * The pages of PDFs in one file, for printers that print on both sides: each document begins on an odd page, so that no sheet
 * has two of them.
 *
 * @param documents Read one after another.
 */
export async function mergePdfs(documents: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const merged = await PDFDocument.create({ updateMetadata: false });
  merged.setTitle(TITLE, { showInWindowTitleBar: true });
  merged.setLanguage('vi-VN');
  const { share } = sharedStreams(merged.context);
  for await (const bytes of documents) {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    addBlankPage(merged);
    for (const page of await merged.copyPages(source, source.getPageIndices())) {
      page.node.delete(PARENTS);
      merged.addPage(page);
    }
    share();
  }
  return merged.save({ updateFieldAppearances: false, addDefaultPage: false });
}

/** An empty back of the last sheet, where its document ends on a front. */
function addBlankPage(merged: PDFDocument): void {
  const count = merged.getPageCount();
  if (count % 2 === 0) return;
  const { width, height } = merged.getPage(count - 1).getSize();
  merged.addPage([width, height]);
}
