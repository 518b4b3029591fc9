import { createHash } from 'node:crypto';
import {
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
  type PDF,
  type PdfObject,
} from '@libpdf/core';
import { hexOf } from './bytes.ts';

/** An object with the number by which a file knows it. */
export interface NumberedObject {
  readonly reference: PdfRef;
  readonly value: PdfObject;
}

/**
 * All objects that one leads to, by their numbers.
 *
 * @param skipped Entries of dictionaries that are not followed.
 */
export function reachable(
  pdf: PDF,
  from: PdfObject,
  skipped: readonly string[] = [],
): ReadonlyMap<string, NumberedObject> {
  const found = new Map<string, NumberedObject>();
  const open: PdfObject[] = [from];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next instanceof PdfRef) {
      const value = found.has(next.toString()) ? null : pdf.getObject(next);
      if (value === null) continue;
      found.set(next.toString(), { reference: next, value });
      open.push(value);
    } else if (next instanceof PdfDict) {
      for (const [{ value: key }, value] of next) if (!skipped.includes(key)) open.push(value);
    } else if (next instanceof PdfArray) open.push(...next);
  }
  return found;
}

/** What an object says, as a text that is the same for the same; references are not followed. */
export function textOf(value: PdfObject | undefined): string {
  if (value instanceof PdfStream) return `${dictionaryText(value)}${digestOf(value.data)}`;
  if (value instanceof PdfDict) return dictionaryText(value);
  if (value instanceof PdfArray) return `[${value.toArray().map(textOf).join(' ')}]`;
  if (value instanceof PdfName) return `/${value.value}`;
  if (value instanceof PdfNumber || value instanceof PdfBool) return String(value.value);
  if (value instanceof PdfString) return `<${hexOf(value.bytes)}>`;
  return value instanceof PdfRef ? value.toString() : 'null';
}

function dictionaryText(value: PdfDict): string {
  const entries = [...value].map(([{ value: key }, entry]) => `/${key} ${textOf(entry)}`);
  return `<<${entries.toSorted().join(' ')}>>`;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The entries of two dictionaries that say something else. */
export function differingKeys(before: PdfDict, after: PdfDict): readonly string[] {
  const keys = new Set([...before, ...after].map(([{ value }]) => value));
  return [...keys].filter((key) => textOf(before.get(key)) !== textOf(after.get(key)));
}
