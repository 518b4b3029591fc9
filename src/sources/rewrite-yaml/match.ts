import { fingerprint, isGroup, isSame } from './values.ts';

/** The fields that tell the items of our lists apart, the most telling first. */
const IDENTITIES = ['id', 'enterprise', 'nomination', 'cluster', 'slug', 'rule'] as const;

/**
 * Which old item each new one is: the one with the same identity, else an equal one, else what stands at its place between
 * items that were found. Nothing for items that are new.
 */
export function matchItems(
  olds: readonly unknown[],
  news: readonly unknown[],
): readonly (number | undefined)[] {
  if (olds.length === news.length && olds.every((old, index) => isSame(old, news[index]))) {
    return news.map((_, index) => index);
  }
  const identity = identityOf(olds, news);
  if (identity !== undefined) return matchBy((item) => fingerprint(fieldOf(item, identity)), olds, news);
  return fillGaps(matchBy(fingerprint, olds, news), olds.length);
}

/** The field that tells the items of both lists apart; undefined where none does. */
export function identityOf(olds: readonly unknown[], news: readonly unknown[]): string | undefined {
  return IDENTITIES.find((name) => tellsApart(name, olds) && tellsApart(name, news));
}

function fieldOf(item: unknown, name: string): unknown {
  return isGroup(item) && Object.hasOwn(item, name) ? item[name] : undefined;
}

/** Whether every item has the field, each another. */
function tellsApart(name: string, items: readonly unknown[]): boolean {
  const values = items.map((item) => fieldOf(item, name));
  return (
    values.every((value) => typeof value === 'string' || typeof value === 'number') &&
    new Set(values).size === values.length
  );
}

function matchBy(
  nameOf: (item: unknown) => string,
  olds: readonly unknown[],
  news: readonly unknown[],
): readonly (number | undefined)[] {
  const waiting = new Map<string, number[]>();
  for (const [index, old] of olds.entries()) {
    const name = nameOf(old);
    const same = waiting.get(name);
    if (same === undefined) waiting.set(name, [index]);
    else same.push(index);
  }
  for (const same of waiting.values()) same.reverse();
  return news.map((item) => waiting.get(nameOf(item))?.pop());
}

/** New items take the old ones that nobody took, where both stand behind the same item. */
function fillGaps(matches: readonly (number | undefined)[], count: number): readonly (number | undefined)[] {
  const taken = new Set(matches);
  let next = 0;
  return matches.map((match) => {
    if (match !== undefined) {
      next = match + 1;
      return match;
    }
    if (next >= count || taken.has(next)) return undefined;
    taken.add(next);
    return next++;
  });
}

/** The members of the longest rising run in a list of different numbers: items that need not move. */
export function risingRun(numbers: readonly number[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tails[middle] ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, low === 0 ? undefined : tails[low - 1]);
    tails[low] = number;
  }
  const run = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) run.add(at);
  return run;
}

/**
 * Keys in an order that others have.
 *
 * @param keys What to order; their own order comes last.
 * @param first What stands first in the result, in its order.
 * @param models Orders to follow, the best first.
 */
export function orderKeys(
  keys: readonly string[],
  first: readonly string[],
  models: readonly (readonly string[])[],
): readonly string[] {
  const wanted = new Set(keys);
  const result = first.filter((key) => wanted.has(key));
  for (const key of keys) {
    if (result.includes(key)) continue;
    result.splice(placeFor(key, result, [...models, keys]), 0, key);
  }
  return result;
}

function placeFor(key: string, placed: readonly string[], orders: readonly (readonly string[])[]): number {
  for (const order of orders) {
    const at = order.indexOf(key);
    if (at < 0) continue;
    const previous = order.slice(0, at).findLast((other) => placed.includes(other));
    if (previous !== undefined) return placed.indexOf(previous) + 1;
    const next = order.slice(at + 1).find((other) => placed.includes(other));
    if (next !== undefined) return placed.indexOf(next);
  }
  return placed.length;
}
