import { PDF, type EmbeddedFont } from '@libpdf/core';
import type { Face } from '../content.ts';
import { FACES, fontFile } from '../fonts.ts';
import { layOut } from '../simple-layout.ts';
import type { Peer } from './peer.ts';

export const libpdf: Peer = {
  name: '@libpdf/core',
  format: 'pdf',
  start: () => {
    const files = new Map(FACES.map((face) => [face, fontFile(face)]));
    return async (content) => {
      const pdf = PDF.create();
      pdf.setTitle(content.title);
      const fonts = new Map<Face, EmbeddedFont>();
      for (const [face, file] of files) fonts.set(face, pdf.embedFont(file));
      const fontOf = (face: Face) => {
        const font = fonts.get(face);
        if (font === undefined) throw new Error(`no font ${face}`);
        return font;
      };
      const pages = layOut(content, (text, face, size) => fontOf(face).getTextWidth(text, size));
      for (const { width, height, texts, rules } of pages) {
        const page = pdf.addPage({ width, height });
        for (const { text, x, y, face, size } of texts)
          page.drawText(text, { x, y, size, font: fontOf(face) });
        for (const { x1, y1, x2, y2 } of rules)
          page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.5 });
      }
      return new Uint8Array(await pdf.save({ subsetFonts: true }));
    };
  },
};
