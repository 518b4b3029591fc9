import type { DataIssue } from '../../../document/issue.ts';
import { withoutDiacritics } from '../../../language/closest.ts';
import { isoDate, shortDate } from '../../../language/dates.ts';
import { PLAN_SLUG } from '../../document-slugs.ts';
import { lastDay, type Task } from '../../plan.ts';
import { CAMPAIGN_DOCUMENTS } from './campaign-documents.ts';
import type { CampaignYear } from '../campaign-year.ts';
import { deadlineText } from './deadline-text.ts';
import { isBefore } from '../day-order.ts';
import { entriesOf, type Entry } from '../entries.ts';
import { momentsOf, type Moment } from './moments.ts';

/** What the plan calls the task of the launch; small letters without diacritics. */
const LAUNCH_TASK = 'phat dong va ky ket';

/** The plan's tasks are of its year, and what came of them came in time. */
export function checkTaskDays(year: CampaignYear): readonly DataIssue[] {
  const moments = momentsOf(year);
  return entriesOf(year.data.plan.tasks, 'plan', 'tasks').flatMap((task) => {
    const outside = deadlineOutsideYear(year, task);
    if (outside.length > 0) return outside;
    const outcomes = outcomesOf(task, moments);
    return [
      ...(outcomes.some((outcome) => outcome === moments.get(PLAN_SLUG))
        ? []
        : deadlineBeforePlan(year, task)),
      ...outcomes.flatMap((outcome) => [...afterDeadline(task, outcome), ...completedBefore(task, outcome)]),
    ];
  });
}

/** The documents and events that a task is about, by what its content says. */
function outcomesOf({ value }: Entry<Task>, moments: ReadonlyMap<string, Moment>): readonly Moment[] {
  const content = withoutDiacritics(value.content);
  const slugs = [...CAMPAIGN_DOCUMENTS]
    .filter(([, { taskOf }]) => taskOf?.test(content))
    .map(([slug]) => slug);
  const keys = content.includes(LAUNCH_TASK) ? [...slugs, 'launch'] : slugs;
  return keys.flatMap((key) => moments.get(key) ?? []);
}

/** A year's last tasks, its final report among them, can reach into the next year. */
function deadlineOutsideYear({ data }: CampaignYear, { value, path }: Entry<Task>): readonly DataIssue[] {
  const { year } = data.plan;
  const last = lastDay(value.deadline);
  if (last === undefined || last.year === year || last.year === year + 1) return [];
  return [
    {
      code: 'deadline-outside-year',
      severity: 'error',
      path: [...path, 'deadline'],
      message: {
        vi: `Thời hạn “${deadlineText(value.deadline).vi}” không thuộc năm ${String(year)} của kế hoạch.`,
        en: `The deadline “${deadlineText(value.deadline).en}” is not in the plan’s year ${String(year)}.`,
      },
      expected: { vi: 'Kiểm tra lại năm của thời hạn.', en: 'Check the year of the deadline.' },
      related: [{ path: ['plan', 'year'], message: { vi: 'năm của kế hoạch', en: 'the plan’s year' } }],
    },
  ];
}

/** A task whose time is over when the plan comes out, and that is not done by then. */
function deadlineBeforePlan(year: CampaignYear, { value, path }: Entry<Task>): readonly DataIssue[] {
  const issuedOn = year.documents.find(({ slug }) => slug === PLAN_SLUG)?.issuedOn;
  const last = lastDay(value.deadline);
  if (issuedOn === undefined || last === undefined || !isBefore(last, issuedOn.value)) return [];
  if (value.completedOn !== undefined && !isBefore(issuedOn.value, value.completedOn)) return [];
  return [
    {
      code: 'deadline-before-plan',
      severity: 'warning',
      path: [...path, 'deadline'],
      message: {
        vi: `Thời hạn “${deadlineText(value.deadline).vi}” đã qua khi Kế hoạch được ban hành ngày ${shortDate(issuedOn.value)}.`,
        en: `The deadline “${deadlineText(value.deadline).en}” is over when the plan is issued on ${isoDate(issuedOn.value)}.`,
      },
      expected: {
        vi: 'Lùi thời hạn, hoặc ghi completedOn nếu việc đã xong.',
        en: 'Put the deadline off, or give completedOn when the task is done.',
      },
      related: [{ path: issuedOn.path, message: { vi: 'ngày của Kế hoạch', en: 'the day of the plan' } }],
    },
  ];
}

function afterDeadline(
  { value, path }: Entry<Task>,
  { day, name, path: other }: Moment,
): readonly DataIssue[] {
  const last = lastDay(value.deadline);
  if (last === undefined || !isBefore(last, day)) return [];
  return [
    {
      code: 'after-task-deadline',
      severity: 'warning',
      path: other,
      message: {
        vi: `${name.vi} ngày ${shortDate(day)}, quá thời hạn của Kế hoạch (${deadlineText(value.deadline).vi}).`,
        en: `${name.en} is of ${isoDate(day)}, past the plan’s deadline (${deadlineText(value.deadline).en}).`,
      },
      expected: {
        vi: 'Kiểm tra lại ngày; nếu chậm thật thì giữ nguyên.',
        en: 'Check the day; leave it when it was late indeed.',
      },
      related: [
        { path: [...path, 'deadline'], message: { vi: 'thời hạn của nhiệm vụ', en: 'the task’s deadline' } },
      ],
    },
  ];
}

function completedBefore(
  { value, path }: Entry<Task>,
  { day, name, path: other }: Moment,
): readonly DataIssue[] {
  const { completedOn } = value;
  if (completedOn === undefined || !isBefore(completedOn, day)) return [];
  return [
    {
      code: 'completed-before-outcome',
      severity: 'warning',
      path: [...path, 'completedOn'],
      message: {
        vi: `Nhiệm vụ ghi hoàn thành ngày ${shortDate(completedOn)}, trước ${name.vi} ngày ${shortDate(day)}.`,
        en: `The task is done on ${isoDate(completedOn)}, before ${name.en} of ${isoDate(day)}.`,
      },
      expected: { vi: 'Kiểm tra lại hai ngày.', en: 'Check both days.' },
      related: [{ path: other, message: name }],
    },
  ];
}
