import { TemplateHandler } from 'easy-template-x';
import { BRACES, dataOf, templateOf } from '../template.ts';
import type { Peer } from './peer.ts';

export const easyTemplateX: Peer = {
  name: 'easy-template-x',
  format: 'docx',
  start: async (content) => {
    const template = Buffer.from(await templateOf(content, BRACES));
    const handler = new TemplateHandler();
    return async (document) => handler.process(template, dataOf(document));
  },
};
