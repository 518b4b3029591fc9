import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeClusters, writeManyMembers } from '../../tests/helpers/batch/many-members.ts';
import { ROOT } from '../paths.ts';

/** Data folders of years that give many documents. Nothing in them is left to chance. */

/** Members of a cluster whose pledge takes two, three and four pages. */
const SIZES = [3, 8, 17];

/** An invitation of a page for each of so many enterprises. */
export function writeInvitations(folder: string, count: number): void {
  writeManyMembers(folder, count);
}

/** For each of so many clusters its pledge, of two to four pages, and two dispatches of two pages; and the plan. */
export function writeClusterYear(folder: string, clusters: number): void {
  writeClusters(
    folder,
    Array.from({ length: clusters }, (_, index) => SIZES[index % SIZES.length] ?? 0),
  );
  cpSync(new URL('data/2024/reports.yaml', ROOT), join(folder, 'reports.yaml'));
  const enterprises = JSON.parse(readFileSync(join(folder, 'enterprises.json'), 'utf8')) as { id: string }[];
  const results = enterprises.map(({ id }, index) => ({ enterprise: id, plan: planOf(index) }));
  writeFileSync(join(folder, 'results.json'), JSON.stringify(results));
}

/** What an enterprise plans for the year: no two the same. */
function planOf(index: number) {
  return {
    revenue: 600_000_000_000 + index * 100_000_000,
    exports: 100_000_000_000,
    budgetContribution: 18_000_000_000,
    workers: 400 + index,
    averageIncome: 11_800_000,
    socialContribution: 270_000_000,
  };
}
