import { taskStatuses, type TaskState, type TaskStatus } from '../../domain/task-status.ts';
import { isoDate, shortDate, type CivilDate } from '../../language/dates.ts';
import { textOption, UsageError, type CommandInput, type CommandResult } from '../command.ts';
import { dayOption } from '../day-option.ts';
import { EXIT } from '../exit-codes.ts';
import { dataFolder, loadDataFolder } from '../load-data.ts';
import { loadFontTable } from '../load-fonts.ts';
import type { Lang } from '../report.ts';
import { registerView } from '../register-view.ts';
import { textTable } from '../text-table.ts';
import type { World } from '../world.ts';
import { enteredText } from './entered-text.ts';
import { issuedData } from './issued-lines.ts';

const DEFAULT_WITHIN = 7;
/** How much of a task's text the table shows. */
const CONTENT_WIDTH = 44;

/** `vanthu status`: the plan's tasks as they stand on a day. */
export async function status(input: CommandInput, world: World): Promise<CommandResult> {
  const on = dayOption(input, 'on') ?? world.today();
  const within = withinOption(input);
  const { metrics } = await loadFontTable(world);
  const folder = await dataFolder(textOption(input, 'data'), world);
  const book = await registerView(textOption(input, 'register'), folder, world);
  const { outcome, texts } = book.cite(await loadDataFolder(folder, metrics, world));
  const { issues } = outcome;
  if (!outcome.ok) return { exitCode: EXIT.inputErrors, issues, text: '', data: {}, texts };
  const { plan } = outcome.value.data;
  const statuses = taskStatuses(plan, on, within);
  const entered = book.entries.filter(({ campaign }) => campaign === plan.year);
  return {
    exitCode: EXIT.done,
    issues,
    text: statusText(statuses, on, input.lang) + enteredText(entered, input.lang),
    data: {
      on: isoDate(on),
      tasks: statuses.map(statusData),
      ...(entered.length > 0 && { documents: entered.map(issuedData) }),
    },
    texts,
  };
}

function withinOption(input: CommandInput): number {
  const text = textOption(input, 'within');
  if (text === undefined) return DEFAULT_WITHIN;
  if (/^\d{1,3}$/u.test(text)) return Number(text);
  throw new UsageError({ vi: `“${text}” không phải là số ngày.`, en: `“${text}” is no number of days.` });
}

const STATE_WORDS: Readonly<Record<TaskState, Readonly<Record<Lang, string>>>> = {
  overdue: { vi: 'QUÁ HẠN', en: 'OVERDUE' },
  due: { vi: 'Đến hạn', en: 'Due' },
  upcoming: { vi: 'Chưa đến hạn', en: 'Upcoming' },
  open: { vi: 'Theo hướng dẫn', en: 'By guidance' },
  done: { vi: 'Đã xong', en: 'Done' },
};

const HEADINGS: Readonly<Record<Lang, readonly string[]>> = {
  vi: ['Số', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Hạn cuối', 'Tình trạng'],
  en: ['No.', 'Task', 'Lead unit', 'Last day', 'State'],
};

function statusText(statuses: readonly TaskStatus[], on: CivilDate, lang: Lang): string {
  const title = { vi: `Tình trạng nhiệm vụ đến ngày ${shortDate(on)}:`, en: `Tasks as of ${isoDate(on)}:` };
  const rows = statuses.map((one) => [
    String(one.number),
    shortened(one.task.content),
    one.task.leadUnit,
    one.lastDay === undefined ? '' : shortDate(one.lastDay),
    stateText(one, lang),
  ]);
  const counts = new Map<TaskState, number>();
  for (const { state } of statuses) counts.set(state, (counts.get(state) ?? 0) + 1);
  const summary = [...counts].map(([state, count]) => `${STATE_WORDS[state][lang]}: ${String(count)}`);
  return [title[lang], '', ...textTable([HEADINGS[lang], ...rows]), '', `${summary.join('; ')}.`, ''].join(
    '\n',
  );
}

function stateText({ state, daysLeft, task }: TaskStatus, lang: Lang): string {
  const word = STATE_WORDS[state][lang];
  if (task.completedOn !== undefined && state === 'done') return `${word} ${shortDate(task.completedOn)}`;
  if (daysLeft === undefined) return word;
  const days = String(Math.abs(daysLeft));
  if (daysLeft < 0) return lang === 'vi' ? `${word} ${days} ngày` : `${word} by ${days} day(s)`;
  return lang === 'vi' ? `${word}, còn ${days} ngày` : `${word}, ${days} day(s) left`;
}

function shortened(text: string): string {
  return text.length <= CONTENT_WIDTH ? text : `${text.slice(0, CONTENT_WIDTH - 1).trimEnd()}…`;
}

function statusData({ number, task, state, lastDay, daysLeft }: TaskStatus): object {
  return {
    number,
    content: task.content,
    leadUnit: task.leadUnit,
    coordinatingUnits: task.coordinatingUnits,
    state,
    ...(lastDay !== undefined && { lastDay: isoDate(lastDay) }),
    ...(daysLeft !== undefined && { daysLeft }),
    ...(task.completedOn !== undefined && { completedOn: isoDate(task.completedOn) }),
  };
}
