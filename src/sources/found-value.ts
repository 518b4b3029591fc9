import type { Bilingual, DataPath } from '../document/issue.ts';

/** A value that a schema refuses, and how its file writes it, where that is known. */
export interface Found {
  readonly value: unknown;
  readonly written: string | undefined;
  /** A value as the schema wants it, where it has a form of its own: a day, a code. */
  readonly example?: string | undefined;
}

/** How much of a value a message repeats. */
const MAX_SHOWN = 60;

/** The beginning of a text that is too long for a message, cut between words where it has some. */
export function shortened(text: string, most = MAX_SHOWN): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const beginning = letters.slice(0, most).join('');
  const isCutWord = letters[most] !== ' ';
  return `${(isCutWord ? beginning.replace(/(?<=\S)\s+\S*$/u, '') : beginning).trimEnd()}…`;
}

/** A value as messages show it: texts in quotation marks, numbers as the file has them. */
export function shown({ value, written }: Found): Bilingual {
  switch (typeof value) {
    case 'string':
      return same(`“${shortened(value)}”`);
    case 'number':
      return written === undefined ? shownNumber(value) : same(shortened(written));
    case 'bigint':
    case 'boolean':
      return same(String(value));
    case 'object':
      return shownObject(value);
    case 'undefined':
      return NOTHING;
    default:
      return { vi: 'một giá trị lạ', en: 'a strange value' };
  }
}

/** Whether there is nothing. */
export function isMissing({ value }: Found): boolean {
  return value === undefined || value === null;
}

/** The value at a path; undefined when there is none. Only what the data itself holds counts. */
export function valueAt(root: unknown, path: DataPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}

const NOTHING: Bilingual = { vi: 'chỗ trống', en: 'nothing' };

function same(text: string): Bilingual {
  return { vi: text, en: text };
}

function shownNumber(value: number): Bilingual {
  if (Number.isNaN(value)) return { vi: 'một giá trị không phải số', en: 'no number' };
  if (!Number.isFinite(value)) return { vi: 'một số quá lớn', en: 'too large a number' };
  return same(String(value === 0 ? 0 : value));
}

function shownObject(value: object | null): Bilingual {
  if (value === null) return NOTHING;
  if (Array.isArray(value) || value instanceof Set) return { vi: 'một danh sách', en: 'a list' };
  if (value instanceof Date) return { vi: 'một ngày', en: 'a day' };
  return { vi: 'một nhóm khóa', en: 'a group of keys' };
}
