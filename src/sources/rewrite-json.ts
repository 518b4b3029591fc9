import { matchItems, orderKeys } from './rewrite-yaml/match.ts';
import { fieldsOf, isGroup, isSame } from './rewrite-yaml/values.ts';

/**
 * The text of a JSON file with another value: two spaces a level, keys in the order that they had.
 *
 * @param text A file that can be read; empty for a new one.
 * @param old What the file holds.
 * @returns The text itself when it has the value already.
 */
export function rewriteJson(text: string, old: unknown, value: unknown): string {
  if (text !== '' && isSame(old, value)) return text;
  return `${JSON.stringify(inOldOrder(value, old), undefined, 2)}\n`;
}

function inOldOrder(value: unknown, old: unknown): unknown {
  if (Array.isArray(value)) {
    const olds: readonly unknown[] = Array.isArray(old) ? old : [];
    const matches = matchItems(olds, value);
    return value.map((item, index) => inOldOrder(item, olds[matches[index] ?? -1]));
  }
  if (!isGroup(value)) return value;
  const before = isGroup(old) ? old : {};
  const keys = fieldsOf(value).map(([key]) => key);
  const ordered = orderKeys(keys, Object.keys(before), []);
  return Object.fromEntries(ordered.map((key) => [key, inOldOrder(value[key], before[key])]));
}
