import { OBJECT_KEYS } from '../domain/reserved-names.ts';
import type { LocatedValue } from '../sources/located-value.ts';
import type { WorkbookContext } from './part-sheets.ts';
import { fieldOf, recordsOf, textOf } from './parts/located.ts';

/** What sheets depend on, from the rubric as far as it can be read: its criteria, each once. Without a rubric, none. */
export function contextOf(criteria: LocatedValue | undefined): WorkbookContext {
  const named = recordsOf(fieldOf(criteria, 'groups'))
    .flatMap((group) => recordsOf(fieldOf(group, 'criteria')))
    .flatMap((criterion) => {
      const id = textOf(fieldOf(criterion, 'id'));
      if (id === undefined || OBJECT_KEYS.includes(id)) return [];
      return [[id, { id, name: textOf(fieldOf(criterion, 'name')) ?? id }] as const];
    });
  return { criteria: [...new Map(named).values()] };
}
