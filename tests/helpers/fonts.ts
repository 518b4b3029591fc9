import { readFileSync } from 'node:fs';
import type { FontLibrary } from '../../src/pdf/embedded-font.ts';
import { readFontTable } from '../../src/pdf/font-table.ts';

const FOLDER = new URL('../../src/pdf/fonts/', import.meta.url);

/** The fonts of the program, as the command line loads them. */
export const fonts: FontLibrary = {
  table: readFontTable(readFileSync(new URL('tinos.json', FOLDER), 'utf8')),
  file: (face, shard) => new Uint8Array(readFileSync(new URL(`tinos-${face}-${shard}.ttf.zlib`, FOLDER))),
};

export const { metrics } = fonts.table;
