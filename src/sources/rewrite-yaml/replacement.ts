import type { YAMLMap } from 'yaml';
import { entryText, fieldText, flowField, inlineText } from './emit.ts';
import type { Entry } from './entries.ts';
import type { Rewriting } from './rewriting.ts';
import type { Surroundings } from './surroundings.ts';
import { lineEnd, type TextEdit } from './text-edits.ts';

interface EntryPlace extends Surroundings {
  /** The groups to imitate, for a key; undefined for an item of a list. */
  readonly groups: readonly YAMLMap[] | undefined;
  readonly column: number;
}

/** Another value behind a key or "-": on the same line where comments stand around, else as the models have it. */
export function replacement(
  entry: Entry,
  value: unknown,
  { isInFlow, models, groups, column }: EntryPlace,
  rewriting: Rewriting,
): readonly TextEdit[] {
  const { text, eol } = rewriting;
  const { start, end, indicatorEnd, valueStart } = entry;
  if (indicatorEnd === undefined) {
    const whole =
      groups === undefined
        ? inlineText(value, models, true, rewriting)
        : isInFlow
          ? flowField(entry.key, value, groups, rewriting)
          : fieldText(entry.key, value, groups, column, rewriting);
    return [{ start, end, text: whole }];
  }
  const lead = text.slice(start, indicatorEnd);
  const isOverLines = text[end - 1] === '\n';
  const hasComment =
    text.slice(indicatorEnd, valueStart).includes('#') ||
    (!isOverLines && text.slice(end, lineEnd(text, end)).trim() !== '');
  const between = text.slice(indicatorEnd, valueStart);
  const inline = inlineText(value, models, isInFlow, rewriting);
  if (isInFlow) {
    return [
      { start: valueStart, end: Math.max(valueStart, end), text: `${between === '' ? ' ' : ''}${inline}` },
    ];
  }
  const isOddLead = lead.includes('\n') || (groups === undefined && lead !== '-');
  if (hasComment || isOddLead) {
    const whole = ` ${inline}${between.trimEnd()}${isOverLines ? eol : ''}`;
    return [{ start: indicatorEnd, end: Math.max(indicatorEnd, end), text: whole }];
  }
  const written = entryText({ text: `${lead} `, column }, value, models, rewriting);
  return [{ start, end, text: `${written}${isOverLines ? eol : ''}` }];
}
