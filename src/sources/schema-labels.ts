import * as z from 'zod';
import type { Bilingual, DataPath } from '../document/issue.ts';
import { valueAt } from './found-value.ts';
import { recordName } from './record-name.ts';
import type { ParsedSource } from './yaml-source.ts';

/** The part of a JSON schema that messages need. */
interface SchemaNode {
  readonly description?: string;
  /** How a value may look. */
  readonly example?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
}

/** What a schema says of the values at each path: their Vietnamese names and the keys allowed there. */
export interface SchemaLabels {
  /**
   * "Doanh nghiệp “Công ty TNHH A” (dòng 27) › Mã số thuế (taxCode)": records by their own names, the innermost one with its
   * line, without the keys where the data stands in a table; in English the keys alone, "[2].taxCode".
   */
  readonly label: (path: DataPath) => Bilingual;
  /** The keys that the object at a path may have. */
  readonly keys: (path: DataPath) => readonly string[];
  /** How a value at a path may look; undefined where any text or number will do. */
  readonly example: (path: DataPath) => string | undefined;
}

export function schemaLabels(
  schema: z.ZodType,
  { value, placeOf, form }: Pick<ParsedSource, 'value' | 'placeOf' | 'form'>,
): SchemaLabels {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const nodeAt = (path: DataPath) => path.reduce(step, root);

  // Who fills in a table sees headings, never keys of ours; a key that the data itself gives, such as a criterion's, says which.
  const named = (description: string, path: DataPath) => {
    const key = String(path.at(-1));
    const isOurs = Object.hasOwn(nodeAt(path.slice(0, -1)).properties ?? {}, key);
    return form === 'table' && isOurs ? description : `${description} (${key})`;
  };

  const item = (path: DataPath, list: string, isInnermost: boolean): string => {
    const record = valueAt(value, path);
    const isRecord = typeof record === 'object' && record !== null;
    const line = isRecord && isInnermost ? ` (dòng ${String(placeOf(path).line)})` : '';
    const name = recordName(record);
    const { description } = nodeAt(path);
    if (name !== undefined && description !== undefined) return `${description} “${name}”${line}`;
    return `${list}, mục ${String(Number(path.at(-1)) + 1)}${line}`;
  };

  return {
    label: (path) => {
      const names: string[] = [];
      const innermost = path.findLastIndex((key) => typeof key === 'number');
      path.forEach((key, index) => {
        const here = path.slice(0, index + 1);
        if (typeof key === 'number') {
          names.push(item(here, names.pop() ?? root.description ?? '', index === innermost));
        } else {
          const { description } = nodeAt(here);
          names.push(description === undefined ? key : named(description, here));
        }
      });
      return {
        vi: names.length > 0 ? names.join(' › ') : (root.description ?? ''),
        en: path.length > 0 ? keyPath(path) : 'the file',
      };
    },
    example: (path) => nodeAt(path).example,
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
  if (typeof key === 'number') return node.items ?? {};
  const { properties = {}, additionalProperties: others } = node;
  if (Object.hasOwn(properties, key)) return properties[key] ?? {};
  return typeof others === 'object' ? others : {};
}
