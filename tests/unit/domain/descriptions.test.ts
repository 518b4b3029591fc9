import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DATASET_PARTS, DATASET_SCHEMAS } from '../../../src/domain/dataset.ts';

interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
}

/** The paths of a schema that have no Vietnamese name, which messages and forms need. */
function nameless(node: SchemaNode, path: string): readonly string[] {
  const own = (node.description ?? '').trim() === '' ? [path] : [];
  const fields = Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
    nameless(child, `${path}.${key}`),
  );
  const { items, additionalProperties: values } = node;
  return [
    ...own,
    ...fields,
    ...(items ? nameless(items, `${path}[]`) : []),
    ...(typeof values === 'object' ? nameless(values, `${path}.*`) : []),
  ];
}

describe('every field of the data has a name in Vietnamese', () => {
  it.each(DATASET_PARTS)('%s', (part) => {
    const schema = z.toJSONSchema(DATASET_SCHEMAS[part], { io: 'input', unrepresentable: 'any' });
    expect(nameless(schema as SchemaNode, part)).toEqual([]);
  });
});
