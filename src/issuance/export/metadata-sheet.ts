import { METADATA_FIELDS, type MetadataKey } from '../../regulation/document-metadata.ts';
import type { PlainSheet, PlainValue } from '../../workbook/write/plain-book.ts';
import type { Book, NumberedEntry } from './book.ts';
import { isList, metadataOf, type MetadataValue } from './metadata.ts';
import { column, date, number, text } from './plain-cells.ts';

/** Widths of columns, in characters. */
const NARROWEST = 12;
const WIDEST = 32;

const METADATA_KEYS = Object.keys(METADATA_FIELDS) as MetadataKey[];

/** What agencies exchange about the documents of books: every field, also those that the register does not know. */
export function metadataSheet(
  name: string,
  books: readonly Book[],
  all: readonly NumberedEntry[],
): PlainSheet {
  return {
    name,
    columns: METADATA_KEYS.map((key) => {
      const field = METADATA_FIELDS[key];
      const width = Math.min(WIDEST, Math.max(NARROWEST, field.length));
      return { ...column(field.label, width), headings: [field.label, field.name] };
    }),
    rows: books.flatMap(({ entries }) =>
      entries.map((entry) => {
        const values = metadataOf(entry, all);
        return METADATA_KEYS.map((key) => metadataCell(values[key]));
      }),
    ),
  };
}

function metadataCell(value: MetadataValue): PlainValue | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number') return number(value);
  return isList(value) ? text(value.join('; ')) : date(value);
}
