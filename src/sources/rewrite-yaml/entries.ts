import { isCollection, isMap, isPair, isScalar, isSeq, type CST, type Node, type Pair } from 'yaml';
import { keyOf } from './values.ts';

/** An entry of a list or group in the text: an item, or a key with its value. Offsets are of its content, comments around it left out. */
export interface Entry {
  /** Of a group. */
  readonly key: string;
  readonly value: unknown;
  readonly start: number;
  /** Behind the last sign of it; behind the line break of a text over several lines. */
  readonly end: number;
  /** Behind its "-" or ":"; undefined where there is none. */
  readonly indicatorEnd: number | undefined;
  /** Where the value begins, with its tag or anchor. */
  readonly valueStart: number;
}

type CstItem = CST.CollectionItem;
const BETWEEN = new Set(['space', 'comment', 'newline', 'comma']);
const isContent = ({ type }: CST.SourceToken) => !BETWEEN.has(type);

/** The entries of a list or group; undefined where the parser made it up, as in [a: 1]. */
export function entriesOf(node: unknown, text: string): readonly Entry[] | undefined {
  if (!isCollection(node)) return undefined;
  const token = node.srcToken;
  if (token === undefined || !('items' in token)) return undefined;
  if (isMap(node)) {
    const entries = node.items.map((pair) => pairEntry(pair, text));
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
  }
  if (!isSeq(node)) return undefined;
  const isFlow = token.type === 'flow-collection';
  const tokens = (token.items as readonly CstItem[]).filter((item) =>
    isFlow
      ? [...item.start, ...(item.sep ?? [])].some(isContent) || Boolean(item.value ?? item.key)
      : item.start.some(isDash),
  );
  if (tokens.length !== node.items.length) return undefined;
  return node.items.map((item, index) => itemEntry(item, tokens[index] ?? { start: [] }, text));
}

const isDash = ({ type }: CST.SourceToken) => type === 'seq-item-ind';

function pairEntry(pair: Pair, text: string): Entry | undefined {
  const token = pair.srcToken;
  if (token === undefined) return undefined;
  const before = token.start.filter(isContent);
  const sep = (token.sep ?? []).filter(isContent);
  const colon = sep.findIndex(({ type }) => type === 'map-value-ind');
  const keyRange = (pair.key as Node | null)?.range;
  const starts = [before[0]?.offset, keyRange?.[0], sep[0]?.offset].filter((at) => at !== undefined);
  const indicatorEnd = tokenEnd(sep[colon]);
  const props = sep.slice(colon + 1);
  return {
    key: keyOf(pair),
    value: pair.value,
    start: Math.min(...starts),
    end: Math.max(
      ...[...before, ...sep].map((part) => tokenEnd(part) ?? 0),
      keyRange?.[1] ?? 0,
      contentEnd(pair.value, text),
    ),
    indicatorEnd,
    valueStart: props[0]?.offset ?? startOf(pair.value) ?? indicatorEnd ?? 0,
  };
}

function itemEntry(item: unknown, token: CstItem, text: string): Entry {
  const before = token.start.filter(isContent);
  const dash = before.findIndex(isDash);
  const node = isPair(item) ? null : item;
  const first = before[0]?.offset ?? startOf(node) ?? 0;
  const indicatorEnd = tokenEnd(before[dash]);
  return {
    key: '',
    value: node,
    start: first,
    end: Math.max(...before.map((part) => tokenEnd(part) ?? 0), contentEnd(node, text), first),
    indicatorEnd,
    valueStart: before[dash + 1]?.offset ?? startOf(node) ?? indicatorEnd ?? first,
  };
}

function tokenEnd(token: CST.SourceToken | undefined): number | undefined {
  return token === undefined ? undefined : token.offset + token.source.length;
}

function startOf(node: unknown): number | undefined {
  return hasText(node) ? (node as Node).range?.[0] : undefined;
}

/** Whether something stands in the text for a node: not so for the nothing behind "key:". */
export function hasText(node: unknown): boolean {
  const range = (node as Node | null)?.range;
  return range !== undefined && range !== null && range[1] > range[0];
}

/** Behind the last sign of a node; 0 for nothing. */
export function contentEnd(node: unknown, text: string): number {
  if (!hasText(node)) return 0;
  const [start, end] = (node as Node).range ?? [0, 0];
  if (isScalar(node)) {
    const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
    return isBlock && !keepsLines(node, text) ? withoutEmptyLines(text, start, end) : end;
  }
  if (isCollection(node) && node.flow !== true) {
    const entries = entriesOf(node, text);
    if (entries !== undefined && entries.length > 0) return Math.max(...entries.map((entry) => entry.end));
  }
  return end;
}

/** Whether empty lines at the end of a text over several lines belong to it ("|+"). */
function keepsLines(node: unknown, text: string): boolean {
  if (!isScalar(node) || (node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL')) return false;
  return /^[|>]\d?\+/u.test(text.slice(node.range?.[0], (node.range?.[0] ?? 0) + 3));
}

/** Whether empty lines that come behind a node would belong to it. */
export function endsOpen(node: unknown, text: string): boolean {
  if (!isCollection(node)) return keepsLines(node, text);
  const last: unknown = node.items.at(-1);
  return endsOpen(isPair(last) ? last.value : last, text);
}

function withoutEmptyLines(text: string, start: number, end: number): number {
  const lines = /(?<=\n)(?:\r?\n)+$/u.exec(text.slice(start, end))?.[0] ?? '';
  return end - lines.length;
}
