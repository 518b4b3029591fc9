import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { fieldText, flowField, inlineText, itemText } from './emit.ts';
import { entriesOf, type Entry } from './entries.ts';
import { matchItems, orderKeys } from './match.ts';
import { distinctShapes, fieldModels, groupModels, itemModels } from './models.ts';
import { replacement } from './replacement.ts';
import { rewriteBlock, type Planned } from './rewrite-block.ts';
import { rewriteFlow } from './rewrite-flow.ts';
import { editsOfScalar } from './rewrite-scalar.ts';
import type { Rewriting } from './rewriting.ts';
import type { Surroundings } from './surroundings.ts';
import { lineStart, type TextEdit } from './text-edits.ts';
import { fieldsOf, isGroup, isSame, keyOf, valueOf, type Group } from './values.ts';

/** The edits that make a node the new value; undefined where that takes another kind of node. */
export function editsOf(
  node: unknown,
  value: unknown,
  around: Surroundings,
  rewriting: Rewriting,
): readonly TextEdit[] | undefined {
  if (isSame(valueOf(node), value)) return [];
  if (isMap(node) && isGroup(value)) return editsOfGroup(node, value, around, rewriting);
  if (isSeq(node) && Array.isArray(value)) return editsOfList(node, value, around, rewriting);
  return isScalar(node) ? editsOfScalar(node, value, around, rewriting) : undefined;
}

function editsOfGroup(
  node: YAMLMap,
  value: Group,
  { isInFlow, models }: Surroundings,
  rewriting: Rewriting,
): readonly TextEdit[] | undefined {
  const entries = entriesOf(node, rewriting.text);
  const keys = fieldsOf(value).map(([key]) => key);
  if (entries === undefined || entries.length === 0 || keys.length === 0) return undefined;
  const isFlow = isInFlow || node.flow === true;
  const groups = [node, ...groupModels(models, value)];
  const column = columnOf(entries, rewriting);
  const old = new Map(entries.map((entry, index) => [entry.key, index]));
  const change = (index: number): readonly TextEdit[] => {
    const entry = entries[index];
    if (entry === undefined) throw new Error('no entry');
    const inner = { isInFlow: isFlow, models: fieldModels(groups, entry.key) };
    return (
      editsOf(entry.value, value[entry.key], inner, rewriting) ??
      replacement(entry, value[entry.key], { ...inner, groups, column }, rewriting)
    );
  };
  if (keys.length === entries.length && keys.every((key) => old.has(key))) {
    return entries.flatMap((_, index) => change(index));
  }
  const orders = groups.map((group) => group.items.map(keyOf));
  const planned = orderKeys(keys, orders[0] ?? [], orders.slice(1)).map((key): Planned => {
    const index = old.get(key);
    if (index !== undefined) return { old: index, edits: change(index) };
    return {
      text: (at) =>
        isFlow
          ? flowField(key, value[key], groups, rewriting)
          : fieldText(key, value[key], groups, at, rewriting),
    };
  });
  return isFlow ? rewriteFlow(node, entries, planned, rewriting) : rewriteBlock(entries, planned, rewriting);
}

function editsOfList(
  node: YAMLSeq,
  value: readonly unknown[],
  { isInFlow, models }: Surroundings,
  rewriting: Rewriting,
): readonly TextEdit[] | undefined {
  const entries = entriesOf(node, rewriting.text);
  if (entries === undefined || entries.length === 0 || value.length === 0) return undefined;
  const isFlow = isInFlow || node.flow === true;
  const column = columnOf(entries, rewriting);
  const below = [...distinctShapes(node.items), ...itemModels(models)];
  const inner = { isInFlow: isFlow, models: below };
  const olds = entries.map((entry) => valueOf(entry.value));
  const matches = matchItems(olds, value);
  const change = (index: number, item: unknown): readonly TextEdit[] => {
    const entry = entries[index];
    if (entry === undefined) throw new Error('no entry');
    return (
      editsOf(entry.value, item, inner, rewriting) ??
      replacement(entry, item, { ...inner, groups: undefined, column }, rewriting)
    );
  };
  if (value.length === entries.length && matches.every((match, index) => match === index)) {
    return entries.flatMap((_, index) => change(index, value[index]));
  }
  const planned = value.map((item, index): Planned => {
    const match = matches[index];
    if (match !== undefined) return { old: match, edits: change(match, item) };
    return {
      text: (at) =>
        isFlow ? inlineText(item, below, true, rewriting) : itemText(item, below, at, rewriting),
    };
  });
  if (isFlow) return rewriteFlow(node, entries, planned, rewriting);
  const count = entries.length + (node === rewriting.document.contents ? rewriting.hidden : 0);
  return rewriteBlock(entries, planned, rewriting, count);
}

function columnOf([first]: readonly Entry[], { text }: Rewriting): number {
  return first === undefined ? 0 : first.start - lineStart(text, first.start);
}
