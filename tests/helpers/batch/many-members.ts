import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../../', import.meta.url);
/** The files of a year that say nothing of enterprises. */
const SHARED = ['agency.yaml', 'plan.yaml', 'events.yaml'];
const CLUSTERS = 10;
/** How the ten figures of a tax code count for the last of them. Source: src/domain/tax-code.ts. */
const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/** A data folder with so many enterprises, each of which gets an invitation. */
export function writeManyMembers(folder: string, count: number): void {
  const least = Math.floor(count / CLUSTERS);
  const sizes = Array.from({ length: CLUSTERS }, (_, index) => least + Number(index < count % CLUSTERS));
  writeClusters(folder, sizes);
}

/** A data folder with a cluster for each size, of so many members. */
export function writeClusters(folder: string, sizes: readonly number[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of SHARED) cpSync(new URL(`data/2024/${name}`, ROOT), join(folder, name));
  const codes = taxCodes();
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const enterprises = Array.from({ length: total }, (_, index) => ({
    id: idOf(index + 1),
    name: `Công ty TNHH Số ${String(index + 1)}`,
    taxCode: codes.next().value,
    industrialPark: 'Phố Nối A',
    sector: 'May mặc',
    ownership: 'private',
    representative: { honorific: 'Bà', name: 'Nguyễn Thị Hòa', position: 'Giám đốc' },
  }));
  let taken = 0;
  const clusters = sizes.map((size, index) => {
    const members = enterprises.slice(taken, (taken += size)).map(({ id }) => id);
    return {
      ...{ id: `cum-${String(index + 1)}`, name: `Cụm thi đua số ${String(index + 1)}` },
      ...{ organiser: 'board', head: members[0], deputyHeads: [members[1]], members },
      overseer: 'Văn phòng Ban',
    };
  });
  writeFileSync(join(folder, 'enterprises.json'), JSON.stringify(enterprises));
  writeFileSync(join(folder, 'clusters.json'), JSON.stringify(clusters));
}

function idOf(number: number): string {
  return `dn-${String(number).padStart(4, '0')}`;
}

/** Tax codes whose last figure is right, none twice. */
function* taxCodes(): Generator<string, never> {
  for (let number = 90_000_001; ; number += 1) {
    const figures = `0${String(number)}`;
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(figures[index]), 0);
    const last = 10 - (sum % 11);
    if (last < 10) yield `${figures}${String(last)}`;
  }
}
