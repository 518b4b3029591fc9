import type { LocatedValue, Scalar } from '../../sources/located-value.ts';
import type { CellKind } from '../sheet-spec.ts';

const TYPES: Readonly<Record<CellKind['kind'], readonly string[]>> = {
  text: ['string'],
  code: ['string'],
  digits: ['string'],
  date: ['string'],
  time: ['string'],
  integer: ['number'],
  money: ['number'],
  points: ['number'],
  flag: ['boolean'],
  choice: ['string'],
  reference: ['string'],
  lines: ['string'],
  choices: ['string'],
  any: ['string', 'number', 'boolean'],
};

const LINE_ENDS = /\s*[\r\n]+\s*/gu;

/** A text without line ends: they would make two lines of one in a cell, and to the schemas they are white space. */
export function inOneLine(text: string): string {
  return text.replace(LINE_ENDS, ' ');
}

/** What of a value a cell can hold; undefined when the value has another form, or is empty. */
export function fitting(value: LocatedValue | undefined, { kind }: CellKind): LocatedValue | undefined {
  if (value === undefined || value.kind === 'group') return undefined;
  const isList = kind === 'lines' || kind === 'choices';
  if (value.kind === 'scalar') return !isList && isOfType(value.value, kind) ? value : undefined;
  if (!isList && kind !== 'any') return undefined;
  const items = value.items.flatMap((item) =>
    item.kind === 'scalar' && isOfType(item.value, kind)
      ? [{ ...item, value: typeof item.value === 'string' ? inOneLine(item.value) : item.value }]
      : [],
  );
  return items.length === 0 ? undefined : { ...value, items };
}

function isOfType(value: Scalar, kind: CellKind['kind']): boolean {
  return value !== '' && TYPES[kind].includes(typeof value);
}
