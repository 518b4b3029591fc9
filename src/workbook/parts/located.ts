import type { Place } from '../../document/issue.ts';
import type { LocatedGroup, LocatedList, LocatedScalar, LocatedValue } from '../../sources/located-value.ts';

/** The items of a list; none of anything else. */
export function itemsOf(value: LocatedValue | undefined): readonly LocatedValue[] {
  return value?.kind === 'list' ? value.items : [];
}

/** The items of a list that are groups: its records. */
export function recordsOf(value: LocatedValue | undefined): readonly LocatedGroup[] {
  return itemsOf(value).filter((item) => item.kind === 'group');
}

/** The value at a way into groups; undefined where there is none. */
export function fieldOf(
  value: LocatedValue | undefined,
  ...way: readonly string[]
): LocatedValue | undefined {
  return way.reduce<LocatedValue | undefined>(
    (found, key) => (found?.kind === 'group' ? found.fields.get(key) : undefined),
    value,
  );
}

/** A text or number as text; undefined for anything else, and for the empty text. */
export function textOf(value: LocatedValue | undefined): string | undefined {
  if (value?.kind !== 'scalar') return undefined;
  const text = typeof value.value === 'number' ? String(value.value) : value.value;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

export function scalar(value: LocatedScalar['value'], place: Place): LocatedScalar {
  return { kind: 'scalar', value, place };
}

/** A group of those fields that are there. */
export function group(
  fields: Iterable<readonly [string, LocatedValue | undefined]>,
  place: Place,
): LocatedGroup {
  const present = [...fields].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return { kind: 'group', fields: new Map(present), place };
}

/** A list that begins where its first item does; undefined without items. */
export function listOf(items: readonly LocatedValue[]): LocatedList | undefined {
  const [first] = items;
  return first && { kind: 'list', items, place: first.place };
}
