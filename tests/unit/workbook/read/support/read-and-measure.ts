import { readFileSync } from 'node:fs';
import { readGrids } from '../../../../../src/workbook/read/read-grids.ts';
import { readSheets } from '../../../../../src/workbook/read/read-sheets.ts';
import { workbookSheets } from '../../../../../src/workbook/workbook-sheets.ts';

/** Run alone: read a file, and print what came of it, how long it took and the most memory that the process had. */
const path = process.argv[2] ?? '';
const bytes = readFileSync(path);
const start = process.cpuUsage();
const read = readGrids({ path, bytes });
const { sheets, issues } = read.ok
  ? readSheets(read.value, workbookSheets({ criteria: [] }))
  : { sheets: [], issues: read.issues };
const used = process.cpuUsage(start);
console.log(
  JSON.stringify({
    rows: sheets.map(({ rows }) => rows.length),
    codes: [...new Set(issues.map(({ code }) => code))],
    // Of the processor: what other processes do meanwhile is not ours.
    seconds: (used.user + used.system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
