import type { CellKind, SheetId } from '../../sheet-spec.ts';
import { choiceConverter, choicesConverter } from './convert-choice.ts';
import { convertDate } from './convert-date.ts';
import { convertDigits } from './convert-digits.ts';
import { convertFlag } from './convert-flag.ts';
import { convertInteger, convertPoints } from './convert-number.ts';
import { convertAny, convertCode, convertLines, convertText } from './convert-text.ts';
import { convertTime } from './convert-time.ts';
import { referenceConverter, type ReferenceTarget } from './convert-reference.ts';
import type { Converter } from './conversion.ts';

/** What converting leans on beside the cell. */
export interface ConversionContext {
  readonly is1904: boolean;
  /** The rows that references may lead to, what their sheet is called, and the rows that the data has of it. */
  targetsOf(sheet: SheetId): {
    readonly name: string;
    readonly targets: readonly ReferenceTarget[];
    readonly known?: readonly ReferenceTarget[];
  };
}

/** How the cells of a kind become values of the data. */
export function converterOf(cell: CellKind, context: ConversionContext): Converter {
  switch (cell.kind) {
    case 'text':
      return convertText;
    case 'code':
      return convertCode;
    case 'digits':
      return convertDigits;
    case 'date':
      return (content) => convertDate(content, context.is1904);
    case 'time':
      return convertTime;
    case 'integer':
    case 'money':
      return convertInteger;
    case 'points':
      return convertPoints;
    case 'flag':
      return convertFlag;
    case 'choice':
      return choiceConverter(cell.choices);
    case 'choices':
      return choicesConverter(cell.choices);
    case 'reference': {
      const { name, targets, known } = context.targetsOf(cell.to);
      return referenceConverter(targets, name, known);
    }
    case 'lines':
      return convertLines;
    case 'any':
      return convertAny;
  }
}
