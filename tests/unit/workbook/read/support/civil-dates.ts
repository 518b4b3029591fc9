import { writeXlsx } from 'hucre/xlsx';
import { isoDate } from '../../../../../src/language/dates.ts';
import { gridsOf } from './workbooks.ts';

/** Run in a time zone: write a thousand days to a workbook of either date system, read them, and print those that moved. */
const STEP = 56;
const days = Array.from({ length: 1000 }, (_, index) => new Date(Date.UTC(1945, 0, 1 + index * STEP)));
const shifted: string[] = [];
let checked = 0;
for (const dateSystem of ['1900', '1904'] as const) {
  const rows = days.map((day) => [day]);
  const cells = new Map(
    days.map((value, row) => [`${String(row)},0`, { value, style: { numFmt: 'dd/mm/yyyy' } }]),
  );
  const [grid] = gridsOf(await writeXlsx({ sheets: [{ name: 'Ngày', rows, cells }], dateSystem }));
  for (const [index, day] of days.entries()) {
    const content = grid?.rows[index]?.cells.get(1);
    const date = content?.kind === 'number' ? content.moment?.date : undefined;
    const wanted = day.toISOString().slice(0, 10);
    if (date === undefined || isoDate(date) !== wanted) shifted.push(`${dateSystem} ${wanted}`);
    checked += 1;
  }
}
console.log(JSON.stringify({ zone: process.env['TZ'], checked, shifted }));
