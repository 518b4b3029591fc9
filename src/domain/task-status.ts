import { daysBetween, isoDate, type CivilDate } from '../language/dates.ts';
import { lastDay, type Plan, type Task } from './plan.ts';

/** Where a task stands on a day. `open` has no day of its own: the superior agency's guidance decides. */
export type TaskState = 'overdue' | 'due' | 'upcoming' | 'open' | 'done';

export interface TaskStatus {
  /** The task's number in the plan, from 1. */
  readonly number: number;
  readonly task: Task;
  readonly state: TaskState;
  /** The last day in time; undefined for an open task. */
  readonly lastDay: CivilDate | undefined;
  /** Days left on the given day, negative when overdue; undefined for an open or a done task. */
  readonly daysLeft: number | undefined;
}

/** The order in which a reader wants to see states: what burns first. */
const ORDER: readonly TaskState[] = ['overdue', 'due', 'upcoming', 'open', 'done'];

/**
 * The plan's tasks as they stand at the end of a day, most urgent first.
 *
 * @param within A task is due when at most so many days are left.
 */
export function taskStatuses({ tasks }: Plan, on: CivilDate, within: number): readonly TaskStatus[] {
  return tasks
    .map((task, index) => taskStatus(task, index + 1, on, within))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
        (a.daysLeft ?? 0) - (b.daysLeft ?? 0) ||
        a.number - b.number,
    );
}

function taskStatus(task: Task, number: number, on: CivilDate, within: number): TaskStatus {
  const last = lastDay(task.deadline);
  const isDone = task.completedOn !== undefined && isoDate(task.completedOn) <= isoDate(on);
  if (isDone) return { number, task, state: 'done', lastDay: last, daysLeft: undefined };
  if (last === undefined) return { number, task, state: 'open', lastDay: last, daysLeft: undefined };
  const daysLeft = daysBetween(on, last);
  const state = daysLeft < 0 ? 'overdue' : daysLeft <= within ? 'due' : 'upcoming';
  return { number, task, state, lastDay: last, daysLeft };
}
