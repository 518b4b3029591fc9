import { readFileSync } from 'node:fs';
import { readFontTable } from '../../../src/pdf/font-table.ts';

/** The real font, as `npm run fonts` describes it. */
export const FONT_TABLE = readFontTable(
  readFileSync(new URL('../../../src/pdf/fonts/tinos.json', import.meta.url), 'utf8'),
);

export const METRICS = FONT_TABLE.metrics;
