import { isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { fieldModels, firstPair, groupModels, itemModels, type Models } from './models.ts';
import { orderKeys } from './match.ts';
import type { Rewriting } from './rewriting.ts';
import { blockScalar, inlineScalar, isPlainText } from './scalar-text.ts';
import { fieldsOf, isGroup, keyOf, type Group } from './values.ts';

/** An entry of a list or group: what stands before its value ("- ", "name: ") and its column. */
interface Lead {
  readonly text: string;
  readonly column: number;
}

/** A field on lines of its own, without the indent of the first. Ends without a line break. */
export function fieldText(
  key: string,
  value: unknown,
  models: readonly YAMLMap[],
  column: number,
  rewriting: Rewriting,
): string {
  const pair = firstPair(models, key);
  const name = nameText(key, pair, false, rewriting);
  const gap = pair === undefined ? ' ' : gapOf(pair, rewriting);
  return entryText({ text: `${name}:${gap}`, column }, value, fieldModels(models, key), rewriting);
}

/** An item on lines of its own, without the indent of the first. Ends without a line break. */
export function itemText(value: unknown, models: Models, column: number, rewriting: Rewriting): string {
  return entryText({ text: '- ', column }, value, models, rewriting);
}

/** A value on lines of its own: a list or group whose first line begins at the column, or a scalar. */
export function blockText(value: unknown, models: Models, column: number, rewriting: Rewriting): string {
  const indent = `${rewriting.eol}${' '.repeat(column)}`;
  if (isEmpty(value) || (!Array.isArray(value) && !isGroup(value))) {
    return inlineText(value, models, false, rewriting);
  }
  if (Array.isArray(value)) {
    const below = itemModels(models);
    return value.map((item) => itemText(item, below, column, rewriting)).join(indent);
  }
  const groups = groupModels(models, value);
  return orderedKeys(value, groups)
    .map((key) => fieldText(key, value[key], groups, column, rewriting))
    .join(indent);
}

/** A value on one line. */
export function inlineText(value: unknown, models: Models, isInFlow: boolean, rewriting: Rewriting): string {
  if (Array.isArray(value)) {
    const below = itemModels(models);
    const pad = padOf(models.find(isSeq), '', rewriting);
    const items = value.map((item) => inlineText(item, below, true, rewriting));
    return items.length === 0 ? '[]' : `[${pad}${items.join(', ')}${pad}]`;
  }
  if (isGroup(value)) {
    const groups = groupModels(models, value);
    const pad = padOf(groups[0], ' ', rewriting);
    const fields = orderedKeys(value, groups).map((key) => flowField(key, value[key], groups, rewriting));
    return fields.length === 0 ? '{}' : `{${pad}${fields.join(', ')}${pad}}`;
  }
  return inlineScalar(value, { isInFlow, model: quoteOf(models, value), quote: rewriting.quote });
}

/** A field inside of { }. */
export function flowField(
  key: string,
  value: unknown,
  models: readonly YAMLMap[],
  rewriting: Rewriting,
): string {
  const name = nameText(key, firstPair(models, key), true, rewriting);
  return `${name}: ${inlineText(value, fieldModels(models, key), true, rewriting)}`;
}

/** A value behind what leads to it. Ends without a line break. */
export function entryText(lead: Lead, value: unknown, models: Models, rewriting: Rewriting): string {
  const { text, column } = lead;
  const { eol, width, step } = rewriting;
  const inline = () => inlineText(value, models, false, rewriting);
  const fits = (line: string, indent: number) => indent + line.length <= width;
  if (isEmpty(value)) return `${text}${inline()}`;
  const isList = Array.isArray(value);
  if (!isList && !isGroup(value)) return scalarEntry(lead, value, models, rewriting);
  const under = column + (isList ? step.list : step.group);
  if (isFlow(value, models, column)) {
    const flow = inline();
    if (fits(`${text}${flow}`, column)) return `${text}${flow}`;
    const below = column + step.group;
    if (text !== '- ' && fits(flow, below)) return `${text.trimEnd()}${eol}${' '.repeat(below)}${flow}`;
  }
  if (text === '- ') return `- ${blockText(value, models, column + 2, rewriting)}`;
  return `${text.trimEnd()}${eol}${' '.repeat(under)}${blockText(value, models, under, rewriting)}`;
}

function scalarEntry({ text, column }: Lead, value: unknown, models: Models, rewriting: Rewriting): string {
  const { width, eol, step } = rewriting;
  const inline = `${text}${inlineText(value, models, false, rewriting)}`;
  if (typeof value !== 'string' || column + inline.length <= width || quoteOf(models, value) !== undefined) {
    return inline;
  }
  const indent = ' '.repeat(column + (text === '- ' ? 2 : step.group));
  const block = blockScalar(value, { style: '>', indent, width, eol });
  return block === undefined ? inline : `${text}${block}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : isGroup(value) && fieldsOf(value).length === 0;
}

/** Whether a list or group stands in brackets: as its models do, else as short values of a record do. */
function isFlow(value: readonly unknown[] | Group, models: Models, column: number): boolean {
  const alike = isGroup(value) ? groupModels(models, value) : models.filter((model) => isSeq(model));
  const model = alike.find(({ items }) => items.length > 0);
  if (model !== undefined) return model.flow === true;
  if (!isGroup(value)) return value.every((item) => isShort(item) && !/\s/u.test(String(item)));
  return column > 0 && fieldsOf(value).every(([, field]) => isShort(field));
}

function isShort(value: unknown): boolean {
  return !Array.isArray(value) && !isGroup(value);
}

/** How the models quote texts that need no quotes, when this is a text. */
function quoteOf(models: Models, value: unknown): 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | undefined {
  if (typeof value !== 'string') return undefined;
  const types = models.flatMap((model) =>
    isScalar(model) && typeof model.value === 'string' && isPlainText(model.value, true) ? [model.type] : [],
  );
  const [first] = types;
  const isAlways = types.every((type) => type === first);
  return isAlways && (first === 'QUOTE_SINGLE' || first === 'QUOTE_DOUBLE') ? first : undefined;
}

function orderedKeys(value: Group, models: readonly YAMLMap[]): readonly string[] {
  const keys = fieldsOf(value).map(([key]) => key);
  const orders = models.map((model) => model.items.map(keyOf));
  return orderKeys(keys, orders[0] ?? [], orders);
}

function padOf(model: Node | undefined, otherwise: string, { text }: Rewriting): string {
  const [start, end] = model?.range ?? [0, 0];
  if (!/^[[{]/u.test(text.slice(start, end)) || end - start < 3) return otherwise;
  return text[start + 1] === ' ' ? ' ' : '';
}

/** What stands between the key and the value of a pair, "  " where values are aligned. */
function gapOf({ key, value }: Pair, { text }: Rewriting): string {
  const [from, to] = [(key as Node | null)?.range?.[1], (value as Node | null)?.range?.[0]];
  const gap = from === undefined || to === undefined ? '' : text.slice(from, to);
  return /^: +$/u.test(gap) ? gap.slice(1) : ' ';
}

/** A key as a sibling writes it; else with quotes where it needs them. */
function nameText(key: string, sibling: Pair | undefined, isInFlow: boolean, rewriting: Rewriting): string {
  const [start, end] = (sibling?.key as Node | null | undefined)?.range ?? [0, 0];
  const source = rewriting.text.slice(start, end);
  const isUsable = source !== '' && (source === key || /^(?:"[^"\\\n]*"|'[^'\n]*')$/u.test(source));
  const isQuoted = source !== key;
  if (isUsable && (!isInFlow || isQuoted || /^[\p{L}\p{N}_-]+$/u.test(key))) return source;
  return inlineScalar(key, { isInFlow, quote: rewriting.quote });
}
