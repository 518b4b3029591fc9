import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../paths.ts';
import { chartOf } from './chart.ts';
import { markdownOf } from './markdown.ts';
import type { Results } from './results.ts';

const PAGE = new URL('docs/performance.md', ROOT);
const CHART = new URL('docs/images/performance.svg', ROOT);
const BEGIN = '<!-- figures: npm run bench -- --write -->';
const END = '<!-- end of figures -->';

/** Put the figures into the page of performance, and draw its chart. */
export function writeReport(results: Results): void {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('docs/performance.md has no place for the figures');
  const tables = `${page.slice(0, begin)}${BEGIN}\n\n${markdownOf(results)}\n\n${page.slice(end)}`;
  writeFileSync(PAGE, tables);
  writeFileSync(CHART, chartOf(results));
}
