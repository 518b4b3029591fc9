import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { BRACES, dataOf, templateOf } from '../template.ts';
import type { Peer } from './peer.ts';

export const docxtemplater: Peer = {
  name: 'docxtemplater',
  format: 'docx',
  start: async (content) => {
    const template = await templateOf(content, BRACES);
    return (document) => {
      const doc = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
      doc.render(dataOf(document));
      return doc.toUint8Array();
    };
  },
};
