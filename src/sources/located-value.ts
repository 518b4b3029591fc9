import type { DataPath, Issue, Place } from '../document/issue.ts';
import type { ParsedSource } from './yaml-source.ts';

/** A value that is neither a list nor a group. */
export type Scalar = string | number | boolean | null;

/** A value of data with the place that each part of it came from, whatever kind of file that is. */
export type LocatedValue = LocatedScalar | LocatedList | LocatedGroup;

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly value: Scalar;
  readonly place: Place;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly items: readonly LocatedValue[];
  readonly place: Place;
}

export interface LocatedGroup {
  readonly kind: 'group';
  readonly fields: ReadonlyMap<string, LocatedValue>;
  readonly place: Place;
  /** Where fields would stand that are not there; the place of the group where that is not known. */
  readonly emptyAt?: ReadonlyMap<string, Place>;
}

/** The value alone. */
export function plainValue(located: LocatedValue): unknown {
  switch (located.kind) {
    case 'scalar':
      return located.value;
    case 'list':
      return located.items.map(plainValue);
    case 'group':
      return Object.fromEntries([...located.fields].map(([key, value]) => [key, plainValue(value)]));
  }
}

/** A value with the way to its places. */
type Placed = Pick<ParsedSource, 'value' | 'placeOf'>;

/** What a file holds, with its places. The file could be read. */
export function locatedValue(parsed: Placed): LocatedValue {
  return locate(parsed.value, [], parsed);
}

function locate(value: unknown, path: DataPath, parsed: Placed): LocatedValue {
  const place = parsed.placeOf(path);
  if (Array.isArray(value)) {
    return { kind: 'list', items: value.map((item, index) => locate(item, [...path, index], parsed)), place };
  }
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(
      ([key, field]) => [key, locate(field, [...path, key], parsed)] as const,
    );
    return { kind: 'group', fields: new Map(fields), place };
  }
  return { kind: 'scalar', value: scalarOf(value), place };
}

function scalarOf(value: unknown): Scalar {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** A located value as the schemas and checks take what was read from a file. */
export function parsedFrom(located: LocatedValue, issues: readonly Issue[] = []): ParsedSource {
  const placeOf = (path: DataPath) => nearestPlace(located, path);
  return {
    form: 'table',
    value: plainValue(located),
    issues,
    placeOf,
    placeOfLetter: placeOf,
    placeOfKey: placeOf,
    writtenAt: () => undefined,
  };
}

/** The place of the value at a path; of a missing field the place where it would stand, else that of the nearest value above. */
function nearestPlace(located: LocatedValue, path: DataPath): Place {
  const [step, ...rest] = path;
  if (step === undefined) return located.place;
  const next = childAt(located, step);
  if (next !== undefined) return nearestPlace(next, rest);
  const empty = located.kind === 'group' ? located.emptyAt?.get(String(step)) : undefined;
  return empty ?? located.place;
}

function childAt(located: LocatedValue, step: string | number): LocatedValue | undefined {
  if (located.kind === 'list') return located.items[Number(step)];
  return located.kind === 'group' ? located.fields.get(String(step)) : undefined;
}
