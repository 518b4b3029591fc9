import { isLookupHeading } from '../../lookup-columns.ts';
import { nameKey } from './name-key.ts';

/** Columns that people number their rows with. */
const ROW_NUMBERS = new Set(['stt', 'tt', 'so tt', 'so thu tu', 'thu tu', 'no', 'stt so thu tu']);

/** Whether a column is there for who reads the table and holds nothing to import. */
export function isHelperHeading(text: string): boolean {
  return ROW_NUMBERS.has(nameKey(text)) || isLookupHeading(text);
}
