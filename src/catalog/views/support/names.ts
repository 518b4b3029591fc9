import type { Enterprise } from '../../../domain/enterprise.ts';

/** The enterprise of an id. @throws {Error} when there is none: consistency was not checked. */
export function enterpriseOf(enterprises: readonly Enterprise[], id: string): Enterprise {
  const enterprise = enterprises.find((candidate) => candidate.id === id);
  if (enterprise === undefined) throw new Error(`no enterprise ${id}`);
  return enterprise;
}
