import type { Criterion } from '../../criteria.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { entriesOf, type Entry } from '../entries.ts';

/** The criteria of the rubric by their codes, in their order. */
export type Criteria = ReadonlyMap<string, Entry<Criterion>>;

/** The criteria of a year; none where it has no rubric. */
export function criteriaOf({ data }: CampaignYear): Criteria {
  const groups = entriesOf(data.criteria?.groups, 'criteria', 'groups');
  const criteria = groups.flatMap(({ value, path }) => entriesOf(value.criteria, ...path, 'criteria'));
  return new Map(criteria.map((criterion) => [criterion.value.id, criterion]));
}
