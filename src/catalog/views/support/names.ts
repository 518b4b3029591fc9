import type { Enterprise } from '../../../domain/enterprise.ts';

/** The enterprise of an id. @throws {Error} when there is none: consistency was not checked. */
export function enterpriseOf(enterprises: readonly Enterprise[], id: string): Enterprise {
  const enterprise = byId(enterprises).get(id);
  if (enterprise === undefined) throw new Error(`no enterprise ${id}`);
  return enterprise;
}

/** The enterprises of a year by their ids: the lists of all documents of the year ask for them. */
const known = new WeakMap<readonly Enterprise[], ReadonlyMap<string, Enterprise>>();

function byId(enterprises: readonly Enterprise[]): ReadonlyMap<string, Enterprise> {
  const found = known.get(enterprises) ?? new Map(enterprises.map((one) => [one.id, one]));
  known.set(enterprises, found);
  return found;
}
