import * as z from 'zod';
import type { ViewShape } from '../templating/view-shape.ts';

/** The part of a JSON schema that a shape is made of. */
interface SchemaNode {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** What a template may see of values that fit a schema. */
export function viewShape(schema: z.ZodType): ViewShape {
  return shapeOf(z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' }) as SchemaNode);
}

function shapeOf({ type, properties, items }: SchemaNode): ViewShape {
  if (type === 'array') return { kind: 'list', item: shapeOf(items ?? {}) };
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'string') return { kind: 'text' };
  if (type === 'number' || type === 'integer') return { kind: 'number' };
  if (type !== 'object') throw new Error('a view may hold texts, numbers, flags, lists and groups only');
  const fields = Object.entries(properties ?? {}).map(([key, node]) => [key, shapeOf(node)] as const);
  return { kind: 'group', fields: Object.fromEntries(fields) };
}
