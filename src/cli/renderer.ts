import type { AdministrativeDocument } from '../document/nodes.ts';
import type { Dataset } from '../domain/dataset.ts';
import { layOut } from '../layout/layout.ts';
import type { FontTable } from '../pdf/font-table.ts';
import { present } from '../presentation/present.ts';
import { loadFonts } from './load-fonts.ts';
import { officeFormat } from './office.ts';
import type { World } from './world.ts';

export const FORMATS = ['docx', 'pdf'] as const;

export type Format = (typeof FORMATS)[number];

/** A document as files. */
export interface RenderedDocument {
  readonly pages: number;
  readonly files: readonly { readonly format: Format; readonly bytes: Uint8Array }[];
}

export type RenderDocument = (document: AdministrativeDocument, data: Dataset) => Promise<RenderedDocument>;

/** A renderer for the wanted formats; the writers are loaded only where they are wanted. */
export async function rendererFor(
  formats: readonly Format[],
  table: FontTable,
  world: World,
): Promise<RenderDocument> {
  const docx = formats.includes('docx') ? await import('../docx/write-docx.ts') : undefined;
  const pdf = formats.includes('pdf') ? await import('../pdf/write-pdf.ts') : undefined;
  const fonts = await loadFonts(table, world);
  return async (document, data) => {
    const { regulation, office } = officeFormat(data);
    const presented = present(document, regulation, office, table.metrics);
    const pages = layOut(presented, table.metrics);
    const files: RenderedDocument['files'][number][] = [];
    if (docx !== undefined) files.push({ format: 'docx', bytes: await docx.writeDocx(presented) });
    if (pdf !== undefined) files.push({ format: 'pdf', bytes: await pdf.writePdf(presented, pages, fonts) });
    return { pages: pages.length, files };
  };
}
