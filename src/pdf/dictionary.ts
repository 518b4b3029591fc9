import { pdfNumber } from './number.ts';

/** What a dictionary says: texts without more are names, of letters that need no escape. */
export interface Entries {
  readonly [key: string]: Entry;
}

type Entry = string | number | boolean | null | undefined | Written | readonly Entry[] | Entries;

/** What is no name: it stands in a file as it is written here, in ASCII. */
export class Written {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A dictionary as it stands in a file, in ASCII; entries without a value are left out. Source: ISO 32000-1, 7.3. */
export function dictionary(entries: Entries): string {
  let text = '<<';
  for (const [key, value] of Object.entries(entries)) {
    if (value === undefined) continue;
    const written = writtenEntry(value);
    text += STARTS_ITSELF.test(written) ? `/${key}${written}` : `/${key} ${written}`;
  }
  return `${text}>>`;
}

/** What needs no space before it. */
const STARTS_ITSELF = /^[/<[(]/u;

function writtenEntry(value: Exclude<Entry, undefined>): string {
  if (typeof value === 'string') return `/${value}`;
  if (typeof value === 'number') return pdfNumber(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Written) return value.text;
  return isList(value) ? list(value) : dictionary(value);
}

function isList(value: readonly Entry[] | Entries): value is readonly Entry[] {
  return Array.isArray(value);
}

function list(entries: readonly Entry[]): string {
  return `[${entries.map((entry) => (entry === undefined ? 'null' : writtenEntry(entry))).join(' ')}]`;
}

export function reference(objectNumber: number): Written {
  return new Written(`${String(objectNumber)} 0 R`);
}

/** A text that people read, in UTF-16. */
export function textString(text: string): Written {
  let written = BYTE_ORDER_MARK;
  for (let index = 0; index < text.length; index += 1) written += digitsOf(text.charCodeAt(index));
  return byteString(written);
}

const BYTE_ORDER_MARK = 'feff';
const digits: string[] = [];

/** The four digits of a code unit. */
function digitsOf(unit: number): string {
  return (digits[unit] ??= unit.toString(16).padStart(BYTE_ORDER_MARK.length, '0'));
}

/** Bytes, given as hexadecimal digits. */
export function byteString(digits: string): Written {
  return new Written(`<${digits}>`);
}
