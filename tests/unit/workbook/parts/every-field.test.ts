import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { DATASET_SCHEMAS } from '../../../../src/domain/dataset.ts';
import { plainValue, type LocatedValue } from '../../../../src/sources/located-value.ts';
import { PART_SHEETS } from '../../../../src/workbook/workbook-sheets.ts';

const PLACE = { file: 'every-field.yaml', line: 1, column: 1 };

type Definition = z.core.$ZodTypeDef & Readonly<Record<string, unknown>>;

/** A value in which every field of a schema is there, before any transformation. A kind of schema that is new here must be added. */
function wholeValue(schema: unknown): unknown {
  const { def } = schema as { readonly def: Definition };
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return wholeValue(def['innerType']);
    case 'pipe':
      return wholeValue(def['in']);
    case 'array':
      return [wholeValue(def['element'])];
    case 'object':
      return Object.fromEntries(
        Object.entries(def['shape'] as object).map(([key, field]) => [key, wholeValue(field)]),
      );
    case 'record':
      return { A1: wholeValue(def['valueType']) };
    case 'enum':
      return Object.values(def['entries'] as object)[0];
    case 'string':
      return 'a';
    case 'number':
      return 7;
    case 'boolean':
      return true;
    default:
      throw new Error(`no example of ${def.type}`);
  }
}

function locatedAt(value: unknown): LocatedValue {
  if (Array.isArray(value)) return { kind: 'list', items: value.map(locatedAt), place: PLACE };
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).map(([key, field]) => [key, locatedAt(field)] as const);
    return { kind: 'group', fields: new Map(fields), place: PLACE };
  }
  return { kind: 'scalar', value: value as string | number | boolean, place: PLACE };
}

/** Of a cluster, heads are among the members, and nobody has two offices. */
function withHeads(value: unknown): unknown {
  const [cluster] = value as readonly object[];
  return [{ ...cluster, deputyHeads: ['b'], members: ['c', 'a', 'b'] }];
}

describe('the sheets of a part', () => {
  it.each(PART_SHEETS)('hold every field of $part', ({ part, rowsOf, valueOf }) => {
    const whole = wholeValue(DATASET_SCHEMAS[part]);
    const value = part === 'clusters' ? withHeads(whole) : whole;
    const again = valueOf(rowsOf(locatedAt(value))).value;
    expect(again && plainValue(again)).toEqual(value);
  });
});
