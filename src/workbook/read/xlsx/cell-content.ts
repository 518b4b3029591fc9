import { parseCivilDate } from '../../../language/dates.ts';
import { broken, UnreadableFile } from '../file-problem.ts';
import type { CellContent } from '../grid.ts';
import { escapedContent } from './limited-text.ts';
import { momentOf } from '../moment.ts';
import type { NumberStyles } from './number-styles.ts';

/** What the cells of a workbook lean on. */
export interface CellContext {
  readonly sharedStrings: readonly CellContent[];
  readonly styles: NumberStyles;
  readonly is1904: boolean;
}

/** A cell as a sheet's XML has it. */
export interface RawCell {
  /** "s": a shared text; "b": a flag; "e": an error; "str", "inlineStr": its own text; "d": a date as text; else a number. */
  readonly type: string;
  readonly style: number;
  /** What stands in "v". */
  readonly value: string;
  /** What stands in "is". */
  readonly inline: string;
  readonly hasFormula: boolean;
}

/** What the cell holds; undefined when it is empty. @throws {UnreadableFile} when it leans on a text that is not there. */
export function cellContent(cell: RawCell, context: CellContext): CellContent | undefined {
  const { type, value } = cell;
  if (type === 'inlineStr') return filled(escapedContent(cell.inline));
  if (type === 'str') return filled(escapedContent(value));
  if (value === '') return cell.hasFormula ? { kind: 'uncomputed' } : undefined;
  switch (type) {
    case 's': {
      const shared = context.sharedStrings[Number(value)];
      // A text that is not there is no empty cell: something of the file is lost.
      if (shared === undefined) throw new UnreadableFile(broken());
      return filled(shared);
    }
    case 'b':
      return { kind: 'flag', value: value === '1' || value === 'true' };
    case 'e':
      return { kind: 'failed', name: value };
    case 'd':
      return isoMoment(value);
    default:
      return numberContent(value, cell.style, context);
  }
}

function numberContent(text: string, style: number, { styles, is1904 }: CellContext): CellContent {
  const value = Number(text);
  if (!Number.isFinite(value)) return escapedContent(text);
  const moment = styles.dates.has(style) ? momentOf(value, is1904) : undefined;
  const isPercent = styles.percents.has(style);
  return { kind: 'number', value, ...(moment && { moment }), ...(isPercent && { isPercent }) };
}

/** Programs that keep strictly to the standard may write "2024-03-20T08:30:00". */
function isoMoment(text: string): CellContent {
  const [, day = '', hour = '0', minute = '0'] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}))?/u.exec(text) ?? [];
  const date = parseCivilDate(day);
  if (date === undefined) return escapedContent(text);
  return {
    kind: 'number',
    value: Number.NaN,
    moment: { date, seconds: Number(hour) * 3600 + Number(minute) * 60 },
  };
}

/** Blank texts are what people leave who clear a cell with the space bar. */
function filled(content: CellContent): CellContent | undefined {
  return content.kind === 'text' && !/\S/u.test(content.text) ? undefined : content;
}
