import type { Issue } from '../../document/issue.ts';
import type { EvidenceKey } from '../../domain/award-catalogue/evidence.ts';
import { foldWhiteSpace } from '../../language/white-space.ts';
import { yesOrNo } from '../../language/yes-no.ts';
import {
  plainValue,
  type LocatedScalar,
  type LocatedValue,
  type Scalar,
} from '../../sources/located-value.ts';
import { bareName } from '../bare-name.ts';
import { FACT_FORMS, type FactForm, type FactItem } from './fact-forms.ts';
import { unfitFact } from './fact-issues.ts';
import { inOneLine } from './fitting.ts';
import { scalar } from './located.ts';

/** A fact as its cell shows it: choices by their labels; undefined when it has another form than it should. */
export function shownFact(value: LocatedValue, { item, isList }: FactForm): LocatedValue | undefined {
  if (value.kind === 'scalar') return isList ? undefined : shownItem(value, item);
  if (value.kind === 'group' || !isList) return undefined;
  const items = value.items.flatMap((one) => (one.kind === 'scalar' ? (shownItem(one, item) ?? []) : []));
  return items.length === 0 ? undefined : { ...value, items };
}

function shownItem(found: LocatedScalar, item: FactItem): LocatedScalar | undefined {
  const { value } = found;
  switch (item.kind) {
    case 'flag':
      return typeof value === 'boolean' ? found : undefined;
    case 'number':
      return typeof value === 'number' ? found : undefined;
    case 'text':
      return typeof value === 'string' && value !== '' ? { ...found, value: inOneLine(value) } : undefined;
    case 'choice': {
      const label = item.choices.find((choice) => choice.value === value)?.label;
      return label === undefined ? undefined : { ...found, value: label };
    }
  }
}

/** What a cell says of a fact, in the form that the data has; an issue at the cell where it says something else. */
export function readFact(
  cell: LocatedValue,
  key: EvidenceKey,
): { readonly ok: true; readonly value: LocatedValue } | { readonly ok: false; readonly issue: Issue } {
  const form = FACT_FORMS[key];
  const parts = partsOf(cell, form);
  const values = parts.map((part) => readItem(part, form.item));
  const wrong = parts.find((_, index) => values[index] === undefined);
  const items = values.filter((value) => value !== undefined);
  const [first] = items;
  if (wrong !== undefined || first === undefined) {
    return { ok: false, issue: unfitFact(wrong ?? scalar(null, cell.place), key) };
  }
  return { ok: true, value: form.isList ? { kind: 'list', items, place: cell.place } : first };
}

/** Several values stand one a line; figures and words of a list may have ";" between, and years ",". */
const SEPARATORS: Readonly<Record<FactItem['kind'], RegExp>> = {
  flag: /[\r\n;]+/u,
  number: /[\r\n;,]+/u,
  text: /[\r\n]+/u,
  choice: /[\r\n;]+/u,
};

function partsOf(cell: LocatedValue, { item, isList }: FactForm): readonly LocatedScalar[] {
  if (cell.kind === 'group') return [scalar(null, cell.place)];
  if (cell.kind === 'list') {
    const parts = cell.items.map((one) => (one.kind === 'scalar' ? one : scalar(null, one.place)));
    return isList || parts.length === 1 ? parts : [scalar(parts.map(plainValue).join('; '), cell.place)];
  }
  if (!isList || typeof cell.value !== 'string') return [cell];
  return cell.value
    .split(SEPARATORS[item.kind])
    .map(foldWhiteSpace)
    .filter((part) => part !== '')
    .map((part) => scalar(part, cell.place));
}

const WHOLE_NUMBER = /^\d+$/u;

function readItem(part: LocatedScalar, item: FactItem): LocatedScalar | undefined {
  const value = readValue(part.value, item);
  return value === undefined ? undefined : { ...part, value };
}

function readValue(found: Scalar, item: FactItem): Scalar | undefined {
  const text = typeof found === 'string' ? foldWhiteSpace(found) : found;
  if (text === null || text === '') return undefined;
  switch (item.kind) {
    case 'flag':
      return yesOrNo(String(text));
    case 'number':
      if (typeof text === 'number') return text;
      return typeof text === 'string' && WHOLE_NUMBER.test(text) ? Number(text) : undefined;
    case 'text':
      return String(text);
    case 'choice':
      return item.choices.find(
        ({ label, value }) => value === text || bareName(label) === bareName(String(text)),
      )?.value;
  }
}
