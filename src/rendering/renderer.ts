import type { PreparedStaticParts } from '../docx/static-parts.ts';
import type { FontLibrary } from '../pdf/embedded-font.ts';
import type { PreparedDocument } from './prepare.ts';

export const FORMATS = ['docx', 'pdf'] as const;

export type Format = (typeof FORMATS)[number];

/** A document as a file. */
export interface RenderedFile {
  readonly format: Format;
  readonly bytes: Uint8Array;
}

/** A document as it stands on paper, and its pages. */
export type PrintedDocument = Pick<PreparedDocument, 'presented' | 'layout'>;

export type RenderDocument = (document: PrintedDocument) => Promise<readonly RenderedFile[]>;

/**
 * A renderer for the wanted formats; writers and fonts are loaded only where they are wanted.
 *
 * @param prepared Parts of Word files which need not be made.
 */
export async function rendererFor(
  formats: readonly Format[],
  loadFonts: () => Promise<FontLibrary>,
  prepared?: PreparedStaticParts,
): Promise<RenderDocument> {
  const writers: ((document: PrintedDocument) => Promise<RenderedFile>)[] = [];
  if (formats.includes('docx')) {
    const { writeDocx } = await import('../docx/write-docx.ts');
    writers.push(async ({ presented }) => ({ format: 'docx', bytes: await writeDocx(presented, prepared) }));
  }
  if (formats.includes('pdf')) {
    const { writePdf } = await import('../pdf/write-pdf.ts');
    const fonts = await loadFonts();
    writers.push(({ presented, layout }) =>
      Promise.resolve({ format: 'pdf', bytes: writePdf(presented, layout.pages(), fonts) }),
    );
  }
  return (document) => Promise.all(writers.map((write) => write(document)));
}
