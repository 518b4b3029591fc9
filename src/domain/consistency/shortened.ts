import { joinList } from '../../language/lists.ts';

/** How many of several records a message names, and how many other places an issue shows. House value. */
const MOST = 5;

/** The first few of several, of which an issue shows the places. */
export function firstFew<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, MOST);
}

/** "dn-01, dn-02 và 7 đơn vị khác": the first few by name, the others by their number. */
export function namedFew(names: readonly string[]): { readonly vi: string; readonly en: string } {
  const rest = names.length - MOST;
  if (rest <= 0) return { vi: joinList(names), en: names.join(', ') };
  const few = names.slice(0, MOST).join(', ');
  return { vi: `${few} và ${String(rest)} đơn vị khác`, en: `${few} and ${String(rest)} others` };
}
