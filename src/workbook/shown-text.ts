import { isoDate, parseCivilDate } from '../language/dates.ts';
import { writtenInteger } from '../language/numbers.ts';
import { foldWhiteSpace } from '../language/white-space.ts';
import { plainValue, type LocatedValue } from '../sources/located-value.ts';
import { FLAG_LABELS } from './own-sheets.ts';
import type { CellKind } from './sheet-spec.ts';

/** A value of the data as people read it in a cell: labels, dd/mm/yyyy, 1.234.567 and 7,25. */
export function shownText(value: LocatedValue, kind: CellKind): string {
  const plain = value.kind === 'list' ? value.items.map(plainValue) : [plainValue(value)];
  return plain.map((one) => shownScalar(one, kind)).join('; ');
}

function shownScalar(value: unknown, kind: CellKind): string {
  if (typeof value === 'boolean') return value ? FLAG_LABELS.yes : FLAG_LABELS.no;
  if (typeof value === 'number') return shownNumber(value);
  if (typeof value !== 'string') return '';
  if (kind.kind === 'date') {
    const date = parseCivilDate(value);
    return date === undefined ? value : isoDate(date).split('-').toReversed().join('/');
  }
  if (kind.kind === 'choice' || kind.kind === 'choices') {
    return kind.choices.find((choice) => choice.value === value)?.label ?? value;
  }
  return foldWhiteSpace(value);
}

function shownNumber(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const marked = /^-?\d+$/u.test(whole) ? writtenInteger(BigInt(whole)) : whole;
  return decimals === undefined ? marked : `${marked},${decimals}`;
}
