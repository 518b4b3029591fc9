import { nameKey } from './name-key.ts';

/** Columns that people number their rows with. */
const ROW_NUMBERS = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'thu tu', 'no', 'stt so thu tu']);
/** How headings of columns end that the workbook fills in by formulas, to help who reads it. */
const FILLED_BY_ITSELF = ' tu dien';

/** Whether a column is there for who reads the table and holds nothing to import. */
export function isHelperHeading(text: string): boolean {
  const key = nameKey(text);
  return ROW_NUMBERS.has(key) || key.endsWith(FILLED_BY_ITSELF);
}
