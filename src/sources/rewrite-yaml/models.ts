import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import { keyOf, type Group } from './values.ts';

/** What stands at the same place in the records beside: how a new value is to look. The best stand first. */
export type Models = readonly unknown[];

function pairAt(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => keyOf(pair) === key);
}

export function fieldModels(models: readonly YAMLMap[], key: string): Models {
  return models.flatMap((model) => pairAt(model, key)?.value ?? []);
}

export function itemModels(models: Models): Models {
  return models.flatMap((model) => (isSeq(model) ? distinctShapes(model.items) : []));
}

/** The groups among the models, those with the most keys of the value first. */
export function groupModels(models: Models, value: Group): readonly YAMLMap[] {
  const shared = (map: YAMLMap) => map.items.filter((pair) => Object.hasOwn(value, keyOf(pair))).length;
  return models
    .filter(isMap)
    .map((map) => ({ map, count: shared(map) }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ map }) => map);
}

/** The pair with a key, of the best model that has it. */
export function firstPair(models: readonly YAMLMap[], key: string): Pair | undefined {
  return models.map((model) => pairAt(model, key)).find((found) => found !== undefined);
}
const MAX_MODELS = 24;

/** One item of each shape: with what keys, in what style. */
export function distinctShapes(items: readonly unknown[]): Models {
  const shapes = new Map<string, unknown>();
  for (const item of items) {
    if (shapes.size >= MAX_MODELS) break;
    const shape = shapeOf(item, 3);
    if (!shapes.has(shape)) shapes.set(shape, item);
  }
  return [...shapes.values()];
}

function shapeOf(node: unknown, depth: number): string {
  if (isScalar(node)) return node.type ?? '';
  if (depth === 0) return '…';
  if (isSeq(node)) return `${node.flow === true ? '[' : '-'}${shapeOf(node.items[0], depth - 1)}`;
  if (!isMap(node)) return '';
  const fields = node.items.map((pair) => `${keyOf(pair)}:${shapeOf(pair.value, depth - 1)}`);
  return `${node.flow === true ? '{' : '|'}${fields.join(',')}`;
}
