import { isMap, isScalar, isSeq, type Pair } from 'yaml';
import { toNfc } from '../../language/nfc.ts';

/** A group of plain data. */
export type Group = Readonly<Record<string, unknown>>;

export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a group; what is undefined is not there. */
export function fieldsOf(group: Group): readonly (readonly [string, unknown])[] {
  return Object.entries(group).filter(([, value]) => value !== undefined);
}

/** The key of a pair as a property of the plain value. */
export function keyOf({ key }: Pair): string {
  if (!isScalar(key) || key.value === null) return '';
  const { value } = key;
  return toNfc(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The plain value of a node, as a reader of the file gets it. Our files have no aliases. */
export function valueOf(node: unknown): unknown {
  if (isSeq(node)) return node.items.map(valueOf);
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [keyOf(pair), valueOf(pair.value)]));
  }
  if (!isScalar(node)) return null;
  return typeof node.value === 'string' ? toNfc(node.value) : node.value;
}

/** Whether two plain values are the same; the order of keys does not matter. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  }
  if (!isGroup(a) || !isGroup(b)) return false;
  const fields = fieldsOf(a);
  return (
    fields.length === fieldsOf(b).length &&
    fields.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, b[key]))
  );
}

/** A text that is the same for the same values. */
export function fingerprint(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(fingerprint).join(',')}]`;
  if (!isGroup(value)) return value === undefined ? 'null' : JSON.stringify(value);
  const fields = fieldsOf(value).map(([key, field]) => `${JSON.stringify(key)}:${fingerprint(field)}`);
  return `{${fields.toSorted().join(',')}}`;
}
