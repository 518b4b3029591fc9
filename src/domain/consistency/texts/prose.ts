import type { Dataset } from '../../dataset.ts';
import { entriesOf, type Entry } from '../entries.ts';

/** What the office writes in its own words, with the place of each text: reports, conclusions, the plan. */
export function proseOf({ plan, events, reports }: Dataset): readonly Entry<string>[] {
  const conclusions = entriesOf(
    events?.conclusionMeeting?.conclusions,
    'events',
    'conclusionMeeting',
    'conclusions',
  );
  return [
    ...(['interim', 'final'] as const).flatMap((key) => textsOf(reports?.[key], 'reports', key)),
    ...conclusions.flatMap(({ value, path }) => entriesOf(value.points, ...path, 'points')),
    ...entriesOf(events?.launch?.notes, 'events', 'launch', 'notes'),
    ...entriesOf(plan.aims, 'plan', 'aims'),
    ...entriesOf(plan.requirements, 'plan', 'requirements'),
    ...entriesOf(plan.tasks, 'plan', 'tasks').map(({ value, path }) => ({
      value: value.content,
      path: [...path, 'content'],
    })),
  ];
}

function textsOf(part: object | undefined, ...path: readonly string[]): readonly Entry<string>[] {
  return Object.entries(part ?? {}).flatMap(([key, value]) =>
    Array.isArray(value) && value.every((text) => typeof text === 'string')
      ? entriesOf(value, ...path, key)
      : [],
  );
}

/** The clauses of a text that speak of a year's own campaign: those that name another year are left out. */
export function clausesOf(text: string, year: number): readonly string[] {
  return text.split(/[;.](?=\s|$)/u).filter((clause) => {
    const years = clause.match(/(?<![\d/])20\d\d(?!\d)/gu) ?? [];
    return years.every((other) => Number(other) === year);
  });
}

/** The whole number that a text writes with dots between thousands: "1.200". */
export function writtenCountValue(text: string): number {
  return Number(text.replaceAll('.', ''));
}
