import { readFileSync, writeFileSync } from 'node:fs';
import { ROOT } from '../paths.ts';
import { chartOf } from './chart.ts';
import { batchSection, markdownOf } from './markdown.ts';
import type { Results } from './results.ts';
import { withBatches } from './with-batches.ts';

const PAGE = new URL('docs/performance.md', ROOT);
const CHART = new URL('docs/images/performance.svg', ROOT);
const BEGIN = '<!-- figures: npm run bench -- --write -->';
const END = '<!-- end of figures -->';

/** Put the figures into the page of performance, and draw its chart; of a run of batches alone, only its section changes. */
export function writeReport(results: Results): void {
  const page = readFileSync(PAGE, 'utf8');
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('docs/performance.md has no place for the figures');
  const figures = page.slice(begin + BEGIN.length, end).trim();
  const changed = isBatchesAlone(results)
    ? withBatches(figures, batchSection(results).join('\n\n'))
    : markdownOf(results);
  writeFileSync(PAGE, `${page.slice(0, begin)}${BEGIN}\n\n${changed}\n\n${page.slice(end)}`);
  if (!isBatchesAlone(results)) writeFileSync(CHART, chartOf(results));
}

function isBatchesAlone({ batches, warm, throughput, memory, cold }: Results): boolean {
  const others = warm.length + throughput.length + memory.length;
  return batches.length > 0 && others === 0 && cold === undefined;
}
