import type { Issue } from '../../../document/issue.ts';
import type { CellContent } from '../grid.ts';

/** A value in the form that the data has: one, or a list of texts. */
export type DataValue = string | number | boolean | readonly string[];

/** What is wrong with a cell; the reader of the row says whose it is. */
export type CellProblem = Pick<Issue, 'code' | 'message' | 'expected' | 'suggestion'>;

/** A cell as the data has it, or what is wrong with it; a remark goes along with a value. */
export type Conversion =
  | { readonly value: DataValue | undefined; readonly remark?: CellProblem }
  | { readonly problem: CellProblem };

/** How the cells of a column are converted; formulas that failed and the like never come to it. */
export type Converter = (content: Plain) => Conversion;

/** Content that says something. */
export type Plain = Extract<CellContent, { kind: 'text' | 'number' | 'flag' }>;

export function problem(
  code: string,
  vi: string,
  en: string,
  expected: CellProblem['expected'],
  suggestion?: string,
): Conversion {
  return {
    problem: {
      code,
      message: { vi, en },
      ...(expected && { expected }),
      ...(suggestion !== undefined && { suggestion }),
    },
  };
}
