import fontkit from '@pdf-lib/fontkit';
import { PDFDocument, type PDFFont } from 'pdf-lib';
import type { Face } from '../content.ts';
import { FACES, fontFile } from '../fonts.ts';
import { layOut } from '../simple-layout.ts';
import type { Peer } from './peer.ts';

/** Fonts are embedded whole: its own subsets lose Vietnamese letters. */
export const pdfLib: Peer = {
  name: 'pdf-lib + fontkit',
  format: 'pdf',
  start: () => {
    const files = new Map(FACES.map((face) => [face, fontFile(face)]));
    return async (content) => {
      const pdf = await PDFDocument.create();
      pdf.registerFontkit(fontkit);
      pdf.setTitle(content.title);
      const fonts = new Map<Face, PDFFont>();
      for (const [face, file] of files) fonts.set(face, await pdf.embedFont(file));
      const fontOf = (face: Face) => {
        const font = fonts.get(face);
        if (font === undefined) throw new Error(`no font ${face}`);
        return font;
      };
      const pages = layOut(content, (text, face, size) => fontOf(face).widthOfTextAtSize(text, size));
      for (const { width, height, texts, rules } of pages) {
        const page = pdf.addPage([width, height]);
        for (const { text, x, y, face, size } of texts)
          page.drawText(text, { x, y, size, font: fontOf(face) });
        for (const { x1, y1, x2, y2 } of rules)
          page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.5 });
      }
      return pdf.save();
    };
  },
};
