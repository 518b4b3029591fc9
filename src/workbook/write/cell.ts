import type { Cell } from 'hucre/xlsx';
import { parseCivilDate } from '../../language/dates.ts';
import { foldWhiteSpace } from '../../language/white-space.ts';
import { plainValue, type LocatedValue, type Scalar } from '../../sources/located-value.ts';
import { FLAG_LABELS } from '../own-sheets.ts';
import type { CellKind } from '../sheet-spec.ts';
import { serialDate } from './serial-date.ts';
import { cellStyle, textStyle } from './styles.ts';

/** What the format takes for a letter that XML cannot hold: "_x0041_" would come back as "A". */
const ESCAPED = /_(?=x[\da-f]{4}_)/giu;
/** What a reader takes for a failed formula when it is the whole of a cell. */
const FAILURE = /^#[A-Z\d/_]+[!?]?$/u;

/** A value of the data as a cell shows it: a text, or a number for dates, amounts and points. */
export function shownValue(value: LocatedValue, kind: CellKind): string | number {
  const plain = value.kind === 'list' ? value.items.map(plainValue) : [plainValue(value)];
  const shown = plain.map((one) => shownScalar(one as Scalar, kind));
  const [first = ''] = shown;
  return value.kind === 'list' ? shown.map(String).join('\n') : first;
}

function shownScalar(value: Scalar, kind: CellKind): string | number {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? FLAG_LABELS.yes : FLAG_LABELS.no;
  if (typeof value === 'number') return value;
  if (kind.kind === 'date') {
    const date = parseCivilDate(value);
    return date === undefined ? value : serialDate(date);
  }
  if (kind.kind === 'choice' || kind.kind === 'choices') {
    return kind.choices.find((choice) => choice.value === value)?.label ?? value;
  }
  return foldWhiteSpace(value);
}

/** A value of the data as a cell of a column. Never a formula, whatever the text begins with. */
export function dataCell(value: LocatedValue, kind: CellKind): Partial<Cell> {
  const shown = shownValue(value, kind);
  return typeof shown === 'number'
    ? { value: shown, type: 'number', style: cellStyle(kind) }
    : { ...textCell(shown), style: textStyle(kind) };
}

/** A cell that holds just this text. */
export function textCell(text: string): Partial<Cell> {
  const written = text.replace(ESCAPED, '_x005F_');
  return FAILURE.test(text)
    ? { value: null, type: 'richText', richText: [{ text: written }] }
    : { value: written, type: 'string' };
}
