import { describe, expect, it } from 'vitest';
import { lastDay, type Deadline, type Plan } from '../../../src/domain/plan.ts';
import { taskStatuses } from '../../../src/domain/task-status.ts';
import type { CivilDate } from '../../../src/language/dates.ts';
import { dataOf } from '../../helpers/pipeline.ts';

const day = (year: number, month: number, dayOfMonth: number): CivilDate => ({
  year,
  month,
  day: dayOfMonth,
});

describe('lastDay', () => {
  it.each<[string, Deadline, CivilDate | undefined]>([
    ['before a day: the day before it', { before: day(2024, 3, 1) }, day(2024, 2, 29)],
    ['by a day: that day', { by: day(2024, 3, 31) }, day(2024, 3, 31)],
    ['within a month: its last day', { month: { year: 2023, month: 2 } }, day(2023, 2, 28)],
    ['by guidance: none', { guidance: 'superior' }, undefined],
  ])('%s', (_, deadline, expected) => {
    expect(lastDay(deadline)).toEqual(expected);
  });
});

describe('taskStatuses', () => {
  const { plan } = dataOf('2024');
  const [task] = plan.tasks;
  if (task === undefined) throw new Error('the plan has no task');
  const withTasks = (changes: readonly Partial<typeof task>[]): Plan => ({
    ...plan,
    tasks: changes.map((change) => ({ ...task, ...change })),
  });
  const states = (tasks: Plan, on: CivilDate, within = 7) =>
    taskStatuses(tasks, on, within).map(({ number, state, daysLeft }) => [number, state, daysLeft]);

  it('is due on the last day and overdue on the next', () => {
    const tasks = withTasks([{ deadline: { by: day(2024, 3, 31) } }]);
    expect(states(tasks, day(2024, 3, 31))).toEqual([[1, 'due', 0]]);
    expect(states(tasks, day(2024, 4, 1))).toEqual([[1, 'overdue', -1]]);
  });

  it('is overdue on the very day before which it must be done', () => {
    expect(states(withTasks([{ deadline: { before: day(2024, 3, 20) } }]), day(2024, 3, 20))).toEqual([
      [1, 'overdue', -1],
    ]);
  });

  it('is due from so many days ahead', () => {
    const tasks = withTasks([{ deadline: { by: day(2024, 3, 31) } }]);
    expect(states(tasks, day(2024, 3, 24))).toEqual([[1, 'due', 7]]);
    expect(states(tasks, day(2024, 3, 23))).toEqual([[1, 'upcoming', 8]]);
    expect(states(tasks, day(2024, 3, 23), 30)).toEqual([[1, 'due', 8]]);
  });

  it('is done from the day on which it was completed, also when that was late', () => {
    const tasks = withTasks([{ deadline: { by: day(2024, 3, 1) }, completedOn: day(2024, 3, 10) }]);
    expect(states(tasks, day(2024, 3, 9))).toEqual([[1, 'overdue', -8]]);
    expect(states(tasks, day(2024, 3, 10))).toEqual([[1, 'done', undefined]]);
  });

  it('puts first what burns first', () => {
    const tasks = withTasks([
      { deadline: { guidance: 'superior' } },
      { deadline: { by: day(2024, 3, 22) } },
      { deadline: { by: day(2024, 3, 1) }, completedOn: day(2024, 2, 1) },
      { deadline: { by: day(2024, 6, 1) } },
      { deadline: { by: day(2024, 3, 10) } },
      { deadline: { by: day(2024, 3, 5) } },
    ]);
    expect(states(tasks, day(2024, 3, 20)).map(([number]) => number)).toEqual([6, 5, 2, 4, 1, 3]);
  });
});
