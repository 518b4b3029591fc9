import { PDFDocument, PDFName } from 'pdf-lib';
import type { Page, PlacedBox, PlacedDrawing } from '../layout/placed.ts';
import type { Face } from '../presentation/font-metrics.ts';
import type { PresentedDocument } from '../presentation/presented.ts';
import { writeBookmarks } from './bookmarks.ts';
import { FONT_NAMES, pageContent } from './content.ts';
import { embedFace, type FontLibrary } from './embedded-font.ts';

const PRODUCER = 'vanthu';

/**
 * Write laid-out pages as a PDF.
 *
 * @returns The file's bytes, the same for the same pages on any machine and at any time.
 */
export async function writePdf(
  { properties, language }: PresentedDocument,
  pages: readonly Page[],
  fonts: FontLibrary,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setTitle(properties.title, { showInWindowTitleBar: true });
  pdf.setSubject(properties.subject);
  pdf.setAuthor(properties.author);
  pdf.setLanguage(language);
  pdf.setProducer(PRODUCER);
  pdf.setCreator(PRODUCER);
  const resources = pdf.context.register(pdf.context.obj({ Font: fontResources(pdf, pages, fonts) }));
  for (const page of pages) {
    const content = pageContent(page, fonts.table);
    const { node } = pdf.addPage([page.width, page.height]);
    node.set(PDFName.of('Resources'), resources);
    node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content)));
  }
  writeBookmarks(pdf, pages);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** The faces that the pages use, in the order of their names. */
function fontResources(pdf: PDFDocument, pages: readonly Page[], fonts: FontLibrary) {
  const boxes = pages.flatMap((page) => page.boxes);
  const inside = boxes.flatMap<Exclude<PlacedBox, PlacedDrawing> | PlacedDrawing['boxes'][number]>((box) =>
    box.kind === 'drawing' ? box.boxes : [box],
  );
  const used = new Set(
    inside.flatMap((box) => (box.kind === 'line' ? box.fragments.map(({ face }) => face) : [])),
  );
  const faces = (Object.keys(FONT_NAMES) as Face[]).filter((face) => used.has(face));
  return Object.fromEntries(faces.map((face) => [FONT_NAMES[face], embedFace(pdf.context, fonts, face)]));
}
