import { createReport } from 'docx-templates';
import { dataOf, templateOf, type Syntax } from '../template.ts';
import type { Peer } from './peer.ts';

const SYNTAX: Syntax = {
  tag: (name) => `+++INS ${name}+++`,
  loop: (columns) => [
    columns.map((_, index) => (index === 0 ? '+++FOR row IN rows+++' : '')),
    columns.map((name) => `+++INS $row.${name}+++`),
    columns.map((_, index) => (index === 0 ? '+++END-FOR row+++' : '')),
  ],
};

/** Without its sandbox, which makes it many times slower and guards against templates of strangers. */
export const docxTemplates: Peer = {
  name: 'docx-templates',
  format: 'docx',
  start: async (content) => {
    const template = Buffer.from(await templateOf(content, SYNTAX));
    return (document) =>
      createReport({ template, data: dataOf(document), cmdDelimiter: '+++', noSandbox: true });
  },
};
