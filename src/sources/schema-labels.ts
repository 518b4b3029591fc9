import { z } from 'zod';
import type { Bilingual, DataPath } from '../document/issue.ts';

/** The part of a JSON schema that messages need. */
interface SchemaNode {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
}

/** What a schema says of the values at each path: their Vietnamese names and the keys allowed there. */
export interface SchemaLabels {
  /** "Nhiệm vụ (tasks), mục 3 › Đơn vị chủ trì (leadUnit)"; in English the keys alone, "tasks[2].leadUnit". */
  readonly label: (path: DataPath) => Bilingual;
  /** The keys that the object at a path may have. */
  readonly keys: (path: DataPath) => readonly string[];
}

export function schemaLabels(schema: z.ZodType): SchemaLabels {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const nodeAt = (path: DataPath) => path.reduce(step, root);
  return {
    label: (path) => {
      const names: string[] = [];
      path.forEach((key, index) => {
        const here = nodeAt(path.slice(0, index + 1));
        if (typeof key === 'number') {
          names.push(`${names.pop() ?? root.description ?? ''}, mục ${String(key + 1)}`);
        } else names.push(here.description ? `${here.description} (${key})` : key);
      });
      return {
        vi: names.length > 0 ? names.join(' › ') : (root.description ?? ''),
        en: path.length > 0 ? keyPath(path) : 'the file',
      };
    },
    keys: (path) => Object.keys(nodeAt(path).properties ?? {}),
  };
}

function keyPath(path: DataPath): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${key}`))
    .join('')
    .replace(/^\./u, '');
}

function step(node: SchemaNode, key: string | number): SchemaNode {
  return (typeof key === 'number' ? node.items : node.properties?.[key]) ?? {};
}
