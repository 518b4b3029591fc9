import { OBJECT_KEYS } from '../domain/reserved-names.ts';
import type { LocatedValue } from '../sources/located-value.ts';
import type { WorkbookContext } from './part-sheets.ts';
import { fieldOf, recordsOf, textOf } from './parts/located.ts';

/** What sheets depend on, from the rubric as far as it can be read. Without a rubric, nothing. */
export function contextOf(criteria: LocatedValue | undefined): WorkbookContext {
  const found = recordsOf(fieldOf(criteria, 'groups'))
    .flatMap((group) => recordsOf(fieldOf(group, 'criteria')))
    .map((criterion) => ({ id: textOf(fieldOf(criterion, 'id')), name: textOf(fieldOf(criterion, 'name')) }));
  return contextFrom(found);
}

/** A criterion as far as it is filled in. */
interface FoundCriterion {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** The criteria that can have columns, each once: of two with the same code the first counts. */
export function contextFrom(found: readonly FoundCriterion[]): WorkbookContext {
  const named = new Map<string, WorkbookContext['criteria'][number]>();
  for (const { id, name } of found) {
    if (id !== undefined && !OBJECT_KEYS.includes(id) && !named.has(id)) {
      named.set(id, { id, name: name ?? id });
    }
  }
  return { criteria: [...named.values()] };
}
