import type { Cell, WriteSheet } from 'hucre/xlsx';
import { columnName } from '../../document/cell-name.ts';
import { CHOICE_SHEET, FIRST_DATA_ROW } from '../own-sheets.ts';
import type { ColumnSpec, SheetSpec } from '../sheet-spec.ts';
import { quotedName } from './book.ts';
import { textCell } from './cell.ts';
import { HEADING_STYLES, TEXT_STYLE } from './styles.ts';

const LIST_WIDTH = 40;

/** The closed lists of a workbook: each once, whatever the number of columns that take it. */
export interface ChoiceLists {
  /** The range that holds the labels which a column chooses from; undefined for a column without a closed list. */
  readonly rangeOf: (column: ColumnSpec) => string | undefined;
  /** The hidden sheet that holds them; undefined when there are none. */
  readonly sheet: WriteSheet | undefined;
}

/** Collect the closed lists of all columns. */
export function choiceLists(specs: readonly SheetSpec[]): ChoiceLists {
  const columns = specs.flatMap((spec) => spec.columns);
  const lists = new Map<string, { readonly heading: string; readonly labels: readonly string[] }>();
  for (const column of columns) {
    const labels = labelsOf(column);
    if (labels !== undefined && !lists.has(keyOf(labels))) {
      lists.set(keyOf(labels), { heading: column.heading, labels });
    }
  }
  const keys = [...lists.keys()];
  return {
    rangeOf: (column) => {
      const labels = labelsOf(column);
      if (labels === undefined) return undefined;
      const name = columnName(keys.indexOf(keyOf(labels)) + 1);
      const last = String(FIRST_DATA_ROW + labels.length - 1);
      return `${quotedName(CHOICE_SHEET)}!$${name}$${String(FIRST_DATA_ROW)}:$${name}$${last}`;
    },
    sheet: lists.size === 0 ? undefined : listSheet([...lists.values()]),
  };
}

function labelsOf({ cell }: ColumnSpec): readonly string[] | undefined {
  return cell.kind === 'choice' || cell.kind === 'choices'
    ? cell.choices.map(({ label }) => label)
    : undefined;
}

function keyOf(labels: readonly string[]): string {
  return labels.join('\n');
}

function listSheet(
  lists: readonly { readonly heading: string; readonly labels: readonly string[] }[],
): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  for (const [column, { heading, labels }] of lists.entries()) {
    cells.set(`0,${String(column)}`, { ...textCell(heading), style: HEADING_STYLES.optional });
    for (const [row, label] of labels.entries()) {
      const at = `${String(FIRST_DATA_ROW - 1 + row)},${String(column)}`;
      cells.set(at, { ...textCell(label), style: { ...TEXT_STYLE, protection: { locked: true } } });
    }
  }
  return {
    name: CHOICE_SHEET,
    columns: lists.map(() => ({ width: LIST_WIDTH })),
    cells,
    hidden: true,
    protection: { sheet: true },
  };
}
