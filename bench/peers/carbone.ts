import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import carboneApi from 'carbone';
import { dataOf, templateOf, type Syntax } from '../template.ts';
import type { Peer } from './peer.ts';

const SYNTAX: Syntax = {
  tag: (name) => `{d.${name}}`,
  loop: (columns) => [
    columns.map((name) => `{d.rows[i].${name}}`),
    columns.map((name, index) => (index === 0 ? `{d.rows[i+1].${name}}` : '')),
  ],
};

const render = promisify<string, object, Buffer>(carboneApi.render.bind(carboneApi));

/** Its community edition reads the template from a file every time. */
export const carbone: Peer = {
  name: 'carbone',
  format: 'docx',
  start: async (content) => {
    const folder = mkdtempSync(join(tmpdir(), 'vanthu-bench-'));
    process.once('exit', () => {
      rmSync(folder, { recursive: true, force: true });
    });
    const path = join(folder, 'template.docx');
    writeFileSync(path, await templateOf(content, SYNTAX));
    return async (document) => new Uint8Array(await render(path, dataOf(document)));
  },
};
